package dev.responds.processor.builder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Text of an API as Javadoc shows it: nothing in it can end the comment or be taken for markup. */
final class JavadocText {

  private static final int LINE = 99;

  /** What comes before takes one column. */
  private static final char FIRST_WIDE = '\u1100';

  private static final String IN_BRACES = " .:_*-";
  private static final String IN_CODE = IN_BRACES + "/;,=|";

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
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      append(escaped, text.codePointAt(i));
    }
    return escaped.toString().strip().replace("*/", "*&#47;");
  }

  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '@', '\\' -> escaped.append("&#").append(c).append(';');
      default -> {
        if (blank(c)) {
          appendSpace(escaped);
        } else if (visible(c)) {
          escaped.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean blank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static void appendSpace(StringBuilder escaped) {
    int length = escaped.length();
    if (length > 0 && escaped.charAt(length - 1) != ' ') {
      escaped.append(' ');
    }
  }

  /** Formatting characters could show the code in another order than the compiler reads it. */
  private static boolean visible(int c) {
    int type = Character.getType(c);
    return type != Character.FORMAT && type != Character.SURROGATE && type != Character.UNASSIGNED;
  }

  /** Returns the text in the font of code. */
  static String code(String text) {
    return isPlainCode(text) && !text.contains("*/")
        ? "{@code " + text + "}"
        : "<code>" + escape(text) + "</code>";
  }

  /** Braces must come in pairs, the template variables of a path. */
  private static boolean isPlainCode(String text) {
    boolean inBraces = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' || c == '}') {
        if (inBraces == (c == '{')) {
          return false;
        }
        inBraces = !inBraces;
      } else if (!isAsciiLetterOrDigit(c) && (inBraces ? IN_BRACES : IN_CODE).indexOf(c) < 0) {
        return false;
      }
    }
    return !inBraces;
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
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
      for (String tag : tags) {
        wrap(tag, "    ", width, lines);
      }
    }
    return String.join("\n", lines);
  }

  private static void wrap(String text, String continuation, int width, List<String> lines) {
    StringBuilder line = new StringBuilder();
    int used = 0;
    int end;
    for (int start = 0; start <= text.length(); start = end + 1) {
      end = endOfWord(text, start);
      int columns = columns(text, start, end);
      if (line.length() > 0 && used + 1 + columns > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(continuation);
        used = continuation.length();
      } else if (line.length() > 0) {
        line.append(' ');
        used++;
      }
      line.append(text, start, end);
      used += columns;
    }
    lines.add(line.toString());
  }

  private static int endOfWord(String text, int start) {
    int space = text.indexOf(' ', start);
    return space < 0 ? text.length() : space;
  }

  private static int columns(String text, int start, int end) {
    int columns = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < FIRST_WIDE) {
        columns++;
      } else if (!Character.isLowSurrogate(c)) {
        columns += WIDE.contains(Character.UnicodeScript.of(text.codePointAt(i))) ? 2 : 1;
      }
    }
    return columns;
  }
}
