package dev.responds.processor.kept;

import dev.responds.contract.rule.Totals;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** An API in numbers, as a line: the numbers, and each rule with how often it finds something. */
final class TotalsText {

  private TotalsText() {}

  static String print(Totals totals) {
    StringBuilder text = new StringBuilder();
    text.append(totals.endpoints()).append(' ').append(totals.undeclared()).append(' ');
    text.append(totals.declared()).append(' ').append(totals.proved()).append(' ');
    text.append(totals.found()).append(' ').append(totals.looked()).append(' ');
    text.append(totals.advice());
    totals.findings().forEach((rule, count) -> text.append(' ').append(rule + "=" + count));
    return text.toString();
  }

  static Totals parse(String text) {
    List<String> words = List.of(text.split(" ", -1));
    NavigableMap<String, Integer> findings = new TreeMap<>();
    for (String word : words.subList(7, words.size())) {
      int sign = word.indexOf('=');
      findings.put(word.substring(0, sign), Integer.valueOf(word.substring(sign + 1)));
    }
    return new Totals(
        number(words, 0),
        number(words, 1),
        number(words, 2),
        number(words, 3),
        number(words, 4),
        Boolean.parseBoolean(words.get(5)),
        findings,
        number(words, 6));
  }

  private static int number(List<String> words, int index) {
    return Integer.parseInt(words.get(index));
  }
}
