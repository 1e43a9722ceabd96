package dev.responds.processor.builder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Text of an API as Javadoc shows it: nothing in it can end the comment or be taken for markup. */
final class JavadocText {

  private static final int LINE = 99;

  /**
   * Braces must come in pairs, the template variables of a path. Each run is taken whole and never
   * given back, since the depth of the matcher's recursion would grow with the text.
   */
  private static final Pattern SAFE_CODE =
      Pattern.compile(
          "[A-Za-z0-9 ./:;,=|_*-]*+(?:\\{[A-Za-z0-9 .:_*-]*+\\}[A-Za-z0-9 ./:;,=|_*-]*+)*+");

  /** Scripts whose characters take two columns. */
  private static final Set<Character.UnicodeScript> WIDE =
      EnumSet.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HANGUL,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA);

  private JavadocText() {}

  /** Returns the text with everything that has a meaning in Javadoc or Java escaped. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString().strip().replaceAll(" +", " ").replace("*/", "*&#47;");
  }

  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '@', '\\' -> escaped.append("&#").append(c).append(';');
      default -> {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
          escaped.append(' ');
        } else if (visible(c)) {
          escaped.appendCodePoint(c);
        }
      }
    }
  }

  /** Formatting characters could show the code in another order than the compiler reads it. */
  private static boolean visible(int c) {
    int type = Character.getType(c);
    return type != Character.FORMAT && type != Character.SURROGATE && type != Character.UNASSIGNED;
  }

  /** Returns the text in the font of code. */
  static String code(String text) {
    return SAFE_CODE.matcher(text).matches() && !text.contains("*/")
        ? "{@code " + text + "}"
        : "<code>" + escape(text) + "</code>";
  }

  /**
   * Returns paragraphs and tags as the content of a comment.
   *
   * @param indentation spaces before the comment
   */
  static String comment(int indentation, List<String> paragraphs, List<String> tags) {
    int width = LINE - indentation - " * ".length();
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      wrap(lines.isEmpty() ? paragraph : "<p>" + paragraph, "", width, lines);
    }
    if (!tags.isEmpty()) {
      lines.add("");
      tags.forEach(tag -> wrap(tag, "    ", width, lines));
    }
    return String.join("\n", lines);
  }

  private static void wrap(String text, String continuation, int width, List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && columns(line) + 1 + columns(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(continuation).append(word);
      } else {
        line.append(line.length() == 0 ? "" : " ").append(word);
      }
    }
    lines.add(line.toString());
  }

  private static int columns(CharSequence text) {
    return text.codePoints().map(c -> WIDE.contains(Character.UnicodeScript.of(c)) ? 2 : 1).sum();
  }
}
