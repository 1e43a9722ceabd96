package dev.responds.contract.http;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word of a registry that another one is a slip of. Case makes no difference. */
final class Slips {

  /** Shorter words are one letter away from too many others. */
  private static final int SHORT = 5;

  private Slips() {}

  /**
   * Returns the word that is meant: one letter too much, too few, wrong or swapped with the next.
   * In a short word, a wrong letter makes another word, and is no slip.
   */
  static Optional<String> meant(String written, Collection<String> words) {
    return meant(written, words, SHORT);
  }

  /**
   * The same for a registry that nobody but the IETF extends: what is not in it is wrong, however
   * short it is.
   */
  static Optional<String> meantOfFew(String written, Collection<String> words) {
    return meant(written, words, 0);
  }

  /** Returns the word of which two letters that stand together are swapped. */
  static Optional<String> swapped(String written, Collection<String> words) {
    return meant(written, words, Integer.MAX_VALUE - 1);
  }

  private static Optional<String> meant(String written, Collection<String> words, int shortest) {
    String lower = written.toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (word.equalsIgnoreCase(lower)) {
        return Optional.empty();
      }
    }
    for (String word : words) {
      if (isSlip(lower, word.toLowerCase(Locale.ROOT), shortest)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static boolean isSlip(String written, String word, int shortest) {
    int difference = written.length() - word.length();
    if (difference < -1 || difference > 1 || word.length() < 4) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(written.length(), word.length());
    while (same < shorter && written.charAt(same) == word.charAt(same)) {
      same++;
    }
    if (difference != 0) {
      // A plural is a word of its own.
      boolean plural = difference > 0 && same == word.length() && written.endsWith("s");
      return word.length() > shortest
          && !plural
          && (difference > 0
              ? written.regionMatches(same + 1, word, same, word.length() - same)
              : word.regionMatches(same + 1, written, same, written.length() - same));
    }
    return isSwapped(written, word, same)
        || (word.length() > shortest
            && written.regionMatches(same + 1, word, same + 1, word.length() - same - 1));
  }

  private static boolean isSwapped(String written, String word, int same) {
    return same + 1 < word.length()
        && written.charAt(same) == word.charAt(same + 1)
        && written.charAt(same + 1) == word.charAt(same)
        && written.regionMatches(same + 2, word, same + 2, word.length() - same - 2);
  }
}
