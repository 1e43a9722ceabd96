package dev.responds.processor.read.comment;

import java.util.Locale;
import java.util.Set;

/**
 * Turns the text of a comment, which is HTML with inline tags, into CommonMark or plain text. What
 * it does not know stays as the text inside of it.
 */
final class CommentText {

  /** No comment that somebody reads has tags so deep inside of each other. */
  private static final int DEEPEST = 16;

  private static final Set<String> CODE = Set.of("code", "tt", "kbd", "samp");
  private static final Set<String> STRONG = Set.of("b", "strong");
  private static final Set<String> EMPHASIS = Set.of("i", "em", "cite", "var", "dfn");
  private static final Set<String> LISTS = Set.of("ul", "ol", "dl");
  private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "blockquote",
          "table",
          "caption",
          "tr",
          "hr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "section");

  private final String text;
  private final boolean markdown;
  private final int depth;
  private final CommentOutput out;
  private int at;

  private CommentText(String text, boolean markdown, CommentOutput out, int depth) {
    this.text = text;
    this.markdown = markdown;
    this.out = out;
    this.depth = depth;
  }

  /** Returns a text in CommonMark. */
  static String commonMark(String text, boolean markdown) {
    CommentOutput out = new CommentOutput(true);
    new CommentText(text, markdown, out, 0).read();
    return out.text();
  }

  /** Returns a text as it reads, in one line. */
  static String plain(String text, boolean markdown) {
    CommentOutput out = new CommentOutput(false);
    new CommentText(text, markdown, out, 0).read();
    return out.text().replaceAll("\\s+", " ");
  }

  private void read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (text.startsWith("{@", at)) {
        readInline();
      } else if (markdown) {
        out.raw(c);
        at++;
      } else if (c == '<' && isTag()) {
        readTag();
      } else if (c == '&') {
        readEntity();
      } else {
        out.text(c);
        at++;
      }
    }
  }

  private void readInline() {
    int end = Brackets.closing(text, at);
    if (end < 0 || depth == DEEPEST) {
      out.text(text.charAt(at++));
      return;
    }
    String inside = text.substring(at + 2, end);
    at = end + 1;
    int space = 0;
    while (space < inside.length() && !Character.isWhitespace(inside.charAt(space))) {
      space++;
    }
    inline(inside.substring(0, space), inside.substring(space).strip());
  }

  private void inline(String tag, String content) {
    switch (tag) {
      case "code" -> out.code(content);
      case "snippet" -> out.block(content.substring(content.indexOf(':') + 1));
      case "literal" -> content.chars().forEach(c -> out.text((char) c));
      case "link", "value" -> reference(content, true);
      case "linkplain" -> reference(content, false);
      case "inheritDoc", "docRoot" -> {
        // There is nothing to say in their place.
      }
      default -> inner(content);
    }
  }

  /** A reference without a label is as it would be written in code. */
  private void reference(String content, boolean code) {
    int parenthesis = content.indexOf('(');
    int space = content.indexOf(' ');
    if (parenthesis >= 0 && (space < 0 || parenthesis < space)) {
      space = content.indexOf(' ', Math.max(parenthesis, content.indexOf(')')));
    }
    if (space > 0) {
      inner(content.substring(space).strip());
      return;
    }
    String name = content.startsWith("#") ? content.substring(1) : content.replace('#', '.');
    if (code) {
      out.code(name);
    } else {
      name.chars().forEach(c -> out.text((char) c));
    }
  }

  private void inner(String content) {
    new CommentText(content, markdown, out, depth + 1).read();
  }

  private boolean isTag() {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return (next == '/' || next == '!' || Character.isLetter(next)) && text.indexOf('>', at) > 0;
  }

  private void readTag() {
    boolean comment = text.startsWith("<!--", at);
    int end = comment ? text.indexOf("-->", at) + 2 : text.indexOf('>', at);
    if (end < at) {
      out.text(text.charAt(at++));
      return;
    }
    String tag = text.substring(at + 1, end);
    at = end + 1;
    if (comment) {
      return;
    }
    boolean closing = tag.startsWith("/");
    String name = name(closing ? tag.substring(1) : tag);
    if (name.equals("pre") && !closing) {
      out.block(preformatted());
    } else if (CODE.contains(name) && !closing) {
      out.code(Preformatted.text(until("</" + name)));
    } else if (name.equals("a") && !closing) {
      link(tag);
    } else {
      html(name, closing);
    }
  }

  private static String name(String tag) {
    int end = 0;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return tag.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private void html(String name, boolean closing) {
    if (STRONG.contains(name)) {
      out.mark("**");
    } else if (EMPHASIS.contains(name)) {
      out.mark("*");
    } else if (ITEMS.contains(name)) {
      if (!closing) {
        out.item();
      }
    } else if (LISTS.contains(name) || BLOCKS.contains(name)) {
      out.paragraph();
    } else if (name.equals("br")) {
      out.lineBreak();
    } else if (CELLS.contains(name)) {
      out.text(' ');
    }
  }

  private String preformatted() {
    return Preformatted.text(until("</pre"));
  }

  /** Returns what stands before an end tag, or the rest, and goes on behind that tag. */
  private String until(String endTag) {
    int end = at;
    while (end < text.length() && !text.regionMatches(true, end, endTag, 0, endTag.length())) {
      end++;
    }
    String inside = text.substring(at, end);
    int close = text.indexOf('>', end);
    at = close < 0 ? text.length() : close + 1;
    return inside;
  }

  /** An address that is none of a page, such as one of a script, is left out. */
  private void link(String tag) {
    String label = until("</a");
    String address = address(tag);
    boolean kept = address.matches("https?://[^\\s<>()\\\\]+");
    out.mark(kept ? "[" : "");
    inner(label);
    out.mark(kept ? "](" + address + ")" : "");
  }

  private static String address(String tag) {
    int href = tag.toLowerCase(Locale.ROOT).indexOf("href=");
    if (href < 0 || href + 6 > tag.length()) {
      return "";
    }
    char quote = tag.charAt(href + 5);
    int end = tag.indexOf(quote, href + 6);
    return (quote == '"' || quote == '\'') && end > 0 ? tag.substring(href + 6, end) : "";
  }

  private void readEntity() {
    int semicolon = text.indexOf(';', at);
    String decoded =
        semicolon < 0 || semicolon - at > Entities.LONGEST
            ? ""
            : Entities.decode(text.substring(at + 1, semicolon));
    if (decoded.isEmpty()) {
      out.text(text.charAt(at++));
    } else {
      decoded.chars().forEach(c -> out.text((char) c));
      at = semicolon + 1;
    }
  }
}
