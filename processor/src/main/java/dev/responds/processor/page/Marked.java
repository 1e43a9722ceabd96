package dev.responds.processor.page;

import dev.responds.processor.page.view.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads what is said in CommonMark as plain paragraphs with code in them: a page that others look
 * at takes no markup from comments.
 */
final class Marked {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)");
  private static final Pattern STRONG = Pattern.compile("(\\*{1,3})(\\S(?:[^*]*\\S)?)\\1");
  private static final Pattern BLANK = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");
  private static final Pattern FENCE = Pattern.compile("`{2,}");

  private Marked() {}

  /** Returns the paragraphs; none if nothing is said. */
  static List<Prose> paragraphs(String text) {
    List<Prose> paragraphs = new ArrayList<>();
    for (String paragraph : BLANK.split(text.strip(), -1)) {
      if (!paragraph.isBlank()) {
        paragraphs.add(paragraph(paragraph));
      }
    }
    return paragraphs;
  }

  /** Code stays as it is written; between it are words. */
  private static Prose paragraph(String text) {
    List<Prose.Span> spans = new ArrayList<>();
    for (Prose.Span span : Prose.of(FENCE.matcher(text).replaceAll("`")).spans()) {
      String plain = span.code() ? span.text() : plain(span.text());
      spans.add(new Prose.Span(plain.replaceAll("\\s*\\n\\s*", " "), span.code()));
    }
    return new Prose(spans);
  }

  private static String plain(String text) {
    String words = LINK.matcher(text).replaceAll("$1");
    words = STRONG.matcher(words).replaceAll("$2");
    return ESCAPE.matcher(words).replaceAll("$1");
  }
}
