package dev.responds.benchmark.render;

/** The part of a README that shows figures, between two remarks. */
public final class ReadmeBlock {

  private static final String BEGIN = "<!-- compile cost -->\n";
  private static final String END = "<!-- end of compile cost -->";

  private ReadmeBlock() {}

  /**
   * Returns the text with another table between the remarks.
   *
   * @throws IllegalArgumentException if the remarks are not there
   */
  public static String replace(String readme, String table) {
    int begin = readme.indexOf(BEGIN);
    int end = readme.indexOf(END, Math.max(begin, 0));
    if (begin < 0 || end < 0) {
      throw new IllegalArgumentException("There is no place for the figures: " + BEGIN + END);
    }
    return readme.substring(0, begin + BEGIN.length()) + table + readme.substring(end);
  }
}
