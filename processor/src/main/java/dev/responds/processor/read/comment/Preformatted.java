package dev.responds.processor.read.comment;

/** The text of an example of code in a comment, as it is meant. */
final class Preformatted {

  private Preformatted() {}

  /** Returns the text without tags; what stands in an inline tag is as it is. */
  static String text(String html) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    int code = html.indexOf("{@");
    while (code >= 0) {
      int end = Brackets.closing(html, code);
      if (end < 0) {
        break;
      }
      text.append(plain(html.substring(from, code))).append(content(html.substring(code + 2, end)));
      from = end + 1;
      code = html.indexOf("{@", from);
    }
    return text.append(plain(html.substring(from))).toString();
  }

  private static String content(String inside) {
    int end = 0;
    while (end < inside.length() && !Character.isWhitespace(inside.charAt(end))) {
      end++;
    }
    // The space behind the name of the tag is none of the text.
    return inside.substring(Math.min(inside.length(), end + 1));
  }

  private static String plain(String html) {
    return Entities.decodeAll(html.replaceAll("</?[A-Za-z][^<>]*>", ""));
  }
}
