package dev.responds.contract.util;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of source files, in texts such as {@code OrderService.place (OrderService.java:41)}. They
 * help who reads a message in front of the sources. What is published does without them: each edit
 * moves the lines below it, and would change a document that says the same as before.
 */
public final class SourceLines {

  private static final Pattern FILE_AND_LINE = Pattern.compile(" \\([^()\\s:]+\\.[a-z]+:[0-9]+\\)");

  private SourceLines() {}

  /** Returns a text without the files and lines in it. */
  public static String removed(String text) {
    return text.indexOf(':') < 0 ? text : FILE_AND_LINE.matcher(text).replaceAll("");
  }

  /** Returns the texts without the files and lines in them. */
  public static List<String> removed(List<String> texts) {
    List<String> without = new ArrayList<>(texts.size());
    for (String text : texts) {
      without.add(removed(text));
    }
    return without;
  }
}
