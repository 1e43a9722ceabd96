package dev.responds.contract.rule;

import dev.responds.contract.text.Translations;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;

/** Tells in a few lines what a compile knows of an API. */
public final class Summary {

  private static final String NAME = "/dev/responds/contract/rule/summary";

  private final Translations texts;
  private final String advice;

  /**
   * Makes a summary.
   *
   * @param notes whether advice is printed
   */
  public Summary(Locale language, boolean notes) {
    texts = Translations.of(NAME, language);
    advice = notes ? "advice.printed" : "advice";
  }

  /**
   * Words it.
   *
   * @param totals the API in numbers
   * @param unprinted how many findings of each rule were not printed, to keep the output short
   * @param baselined how many findings the baseline has, which nobody is told of
   * @param page where the status reference is
   */
  public String of(
      Totals totals, SortedMap<String, Integer> unprinted, int baselined, String page) {
    StringJoiner lines = new StringJoiner("\n  ");
    lines.add(head(totals));
    if (!totals.findings().isEmpty()) {
      lines.add(texts.get("findings", Map.of("findings", counted(totals.findings()))));
    }
    if (!unprinted.isEmpty()) {
      lines.add(texts.get("unprinted", Map.of("findings", counted(unprinted))));
    }
    if (baselined > 0) {
      lines.add(texts.get("baseline", Map.of("findings", Integer.toString(baselined))));
    }
    if (totals.advice() > 0) {
      lines.add(texts.get(advice, Map.of("advice", Integer.toString(totals.advice()))));
    }
    lines.add(texts.get("page", Map.of("page", page)));
    return lines.toString();
  }

  private String head(Totals totals) {
    Map<String, String> places = places(totals);
    boolean mixed = totals.undeclared() > 0 && totals.declared() > 0;
    String endpoints = texts.get(mixed ? "mixed" : "endpoints", places);
    return endpoints + " " + texts.get(kind(totals), places);
  }

  private static String kind(Totals totals) {
    if (totals.declared() == 0 && totals.found() == 0) {
      return totals.looked() ? "nothing" : "nothing-declared";
    }
    if (!totals.looked()) {
      return "declared";
    }
    return totals.declared() == 0 ? "found" : "proved";
  }

  private static Map<String, String> places(Totals totals) {
    return Map.of(
        "endpoints", Integer.toString(totals.endpoints()),
        "undeclared", Integer.toString(totals.undeclared()),
        "declared", Integer.toString(totals.declared()),
        "proved", Integer.toString(totals.proved()),
        "found", Integer.toString(totals.found()));
  }

  private static String counted(SortedMap<String, Integer> findings) {
    StringJoiner counted = new StringJoiner(", ");
    findings.forEach((rule, number) -> counted.add(rule + " " + number));
    return counted.toString();
  }
}
