package dev.responds.contract.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what a misspelt word was meant to be. */
final class Spelling {

  private Spelling() {}

  /**
   * Returns the nearest of the words, unless more than a third of the letters would have to change.
   */
  static Optional<String> nearest(String written, Collection<String> words) {
    return words.stream()
        .filter(word -> distance(written, word) <= word.length() / 3)
        .min(Comparator.comparingInt((String word) -> distance(written, word)));
  }

  /** The number of letters to add, drop or replace (Levenshtein). */
  private static int distance(String one, String other) {
    int[] previous = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] current = new int[other.length() + 1];
      current[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[other.length()];
  }
}
