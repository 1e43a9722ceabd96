package dev.responds.processor.read.comment;

import java.util.ArrayList;
import java.util.List;

/** Collects what a comment says, in CommonMark or as plain text. */
final class CommentOutput {

  /** Marks a line of code, whose spaces stay; no comment has it. */
  private static final char CODE = '\0';

  private final StringBuilder out = new StringBuilder();
  private final boolean commonMark;

  CommentOutput(boolean commonMark) {
    this.commonMark = commonMark;
  }

  /** Adds a character that means something already, as in a comment in Markdown. */
  void raw(char c) {
    out.append(c);
  }

  /** Adds a character that means itself. */
  void text(char c) {
    if (commonMark) {
      if (c == '\\' || c == '`' || c == '*' || c == '<' || c == '[' || (c == '_' && !isWord())) {
        out.append('\\');
      } else if (last() == '&' && (Character.isLetter(c) || c == '#')) {
        // Otherwise it would begin a character reference.
        out.insert(out.length() - 1, '\\');
      }
    }
    out.append(c);
  }

  private char last() {
    return out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
  }

  /** Inside of a word, an underscore marks nothing. */
  private boolean isWord() {
    return Character.isLetterOrDigit(last());
  }

  /** Adds a mark of CommonMark. */
  void mark(String mark) {
    if (commonMark) {
      out.append(mark);
    }
  }

  /** Adds a piece of code, between more backticks than it has (CommonMark 0.31 §6.1). */
  void code(String code) {
    String line = code.strip().replaceAll("\\s+", " ");
    if (!commonMark || line.isEmpty()) {
      out.append(line);
      return;
    }
    String fence = "`".repeat(longestFence(line) + 1);
    String space = line.startsWith("`") || line.endsWith("`") ? " " : "";
    out.append(fence).append(space).append(line).append(space).append(fence);
  }

  /** Adds lines of code. */
  void block(String code) {
    String lines = code.stripTrailing().replaceFirst("^\\s*\n", "").stripIndent();
    if (!commonMark) {
      out.append(' ').append(lines).append(' ');
      return;
    }
    String fence = "`".repeat(Math.max(3, longestFence(lines) + 1));
    paragraph();
    out.append(fence).append(CODE).append('\n');
    out.append(CODE).append(lines.replace("\n", "\n" + CODE));
    out.append('\n').append(fence).append(CODE);
    paragraph();
  }

  private static int longestFence(String text) {
    int longest = 0;
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      length = text.charAt(i) == '`' ? length + 1 : 0;
      longest = Math.max(longest, length);
    }
    return longest;
  }

  void paragraph() {
    out.append("\n\n");
  }

  /** Adds the mark of an entry, in a line of its own. */
  void item() {
    int end = out.length();
    while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
      end--;
    }
    boolean apart = out.indexOf("\n\n", end) >= 0;
    out.setLength(end);
    out.append(!commonMark ? " " : apart ? "\n\n- " : "\n- ");
  }

  void lineBreak() {
    out.append(commonMark ? "\\\n" : " ");
  }

  /** Returns all of it, without spaces that mean nothing. */
  String text() {
    List<String> lines = new ArrayList<>();
    for (String line : out.toString().split("\n", -1)) {
      boolean code = line.indexOf(CODE) >= 0;
      String kept = code ? line.replace("\0", "").stripTrailing() : line.strip();
      boolean second = kept.isEmpty() && !lines.isEmpty() && lines.get(lines.size() - 1).isEmpty();
      if (code || !second) {
        lines.add(kept);
      }
    }
    return String.join("\n", lines).strip();
  }
}
