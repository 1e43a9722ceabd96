package dev.responds.processor.page;

import dev.responds.contract.text.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the code check says of code that it did not understand, in the language of the page. The
 * check says it in English; what is not known here stays as it is.
 */
final class GapTexts {

  private static final String NAME = "/dev/responds/processor/page/gaps";

  /** Those that have another reason inside, or begin as others do, come first. */
  private static final List<String> KEYS =
      List.of(
          "notFollowed",
          "notConstant",
          "notRead",
          "lost",
          "implementations",
          "elsewhere",
          "setsStatus",
          "itself",
          "noCode",
          "notUnderstood",
          "tooLong",
          "oldCompiler",
          "entangled",
          "noEnd",
          "throws",
          "given",
          "supertypes",
          "values",
          "result",
          "noWay",
          "oneOf",
          "servlet",
          "returned",
          "sent",
          "answers",
          "reply",
          "becomes",
          "resumes",
          "status",
          "exceptionConstant",
          "exceptionStatus",
          "advices",
          "filter",
          "exception");

  /** Where names stand while a pattern is made. */
  private static final String[] PLACES = {"\u0001", "\u0002"};

  private final Translations texts;
  private final List<Pattern> patterns = new ArrayList<>();

  private GapTexts(Translations english, Translations texts) {
    this.texts = texts;
    for (String key : KEYS) {
      String text = english.get(key, (Object[]) PLACES);
      for (String place : PLACES) {
        text = text.replace(place, "\\E(.+)\\Q");
      }
      patterns.add(Pattern.compile("\\Q" + text + "\\E", Pattern.DOTALL));
    }
  }

  static GapTexts in(String language) {
    return new GapTexts(
        Translations.of(NAME, Locale.ENGLISH),
        Translations.of(NAME, Locale.forLanguageTag(language)));
  }

  /** Returns a reason as the page says it. */
  String of(String reason) {
    for (int i = 0; i < KEYS.size(); i++) {
      Matcher said = patterns.get(i).matcher(reason);
      if (said.matches()) {
        Object[] names = new Object[said.groupCount()];
        for (int group = 0; group < names.length; group++) {
          names[group] = of(said.group(group + 1));
        }
        return texts.get(KEYS.get(i), names);
      }
    }
    return reason;
  }
}
