package dev.responds.processor.builder;

import dev.responds.contract.text.Translations;
import java.util.Locale;
import java.util.Set;

/** What the generated Javadoc says, in one language. */
final class JavadocTexts {

  private static final Set<String> ALWAYS = Set.of("always", "항상", "언제나");

  /** Words that begin a clause which needs no "when" before it. */
  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "after",
          "always",
          "as",
          "because",
          "before",
          "if",
          "once",
          "only",
          "unless",
          "until",
          "when",
          "whenever",
          "while");

  private static final Set<String> ARTICLES = Set.of("a", "an", "no", "the", "there", "this");

  private final Translations texts;

  JavadocTexts(Locale language) {
    this.texts = Translations.of("/dev/responds/processor/builder/javadoc", language);
  }

  String get(Phrase phrase) {
    return get(phrase.key(), phrase.arguments().toArray());
  }

  String get(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  /** Returns the sentence that says when a response is sent; empty if there is nothing to say. */
  String when(String written) {
    String when = JavadocText.escape(written);
    String bare = withoutFullStop(when);
    if (bare.isEmpty()) {
      return "";
    }
    if (ALWAYS.contains(bare.toLowerCase(Locale.ROOT))) {
      return get("always");
    }
    String first = firstWord(bare).toLowerCase(Locale.ROOT);
    boolean clause = CONJUNCTIONS.contains(first);
    String lowered =
        clause || ARTICLES.contains(first) ? first + when.substring(first.length()) : when;
    String sentence = endsSentence(when) ? lowered : lowered + ".";
    return get(clause ? "when.clause" : "when", sentence);
  }

  private static String withoutFullStop(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '.') {
      end--;
    }
    return text.substring(0, end);
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != ',') {
      end++;
    }
    return text.substring(0, end);
  }

  private static boolean endsSentence(String text) {
    return ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
