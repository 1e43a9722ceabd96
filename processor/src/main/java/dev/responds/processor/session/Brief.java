package dev.responds.processor.session;

import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Messages that are few enough to be read. An API that was documented with other tools may have
 * hundreds of findings in its first compile, and nobody has asked for them yet: of each rule, the
 * first ones show what it is about.
 *
 * @param printed the messages to print, in their order
 * @param unprinted how many of each rule are left out
 */
public record Brief(List<Verdict> printed, SortedMap<String, Integer> unprinted) {

  private static final int SHOWN = 5;

  /**
   * Shortens messages. What is about our own declarations is never left out.
   *
   * @param notes whether advice is printed, and so takes the place of something else
   */
  public static Brief of(List<Verdict> messages, boolean notes) {
    List<Verdict> printed = new ArrayList<>();
    SortedMap<String, Integer> unasked = new TreeMap<>();
    SortedMap<String, Integer> unprinted = new TreeMap<>();
    for (Verdict verdict : messages) {
      String rule = verdict.finding().id();
      boolean seen = notes || verdict.finding().level() != Severity.ADVICE;
      boolean counts = seen && verdict.stands() && verdict.isUnasked();
      if (!counts || unasked.merge(rule, 1, Integer::sum) <= SHOWN) {
        printed.add(verdict);
      } else {
        unprinted.merge(rule, 1, Integer::sum);
      }
    }
    return new Brief(printed, unprinted);
  }
}
