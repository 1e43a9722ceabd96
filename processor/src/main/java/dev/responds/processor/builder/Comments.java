package dev.responds.processor.builder;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * The comments of the file being written. They are two thirds of its text, and JavaPoet searches
 * all text for line breaks by a regular expression, twice; so it lays out the code around marks, in
 * whose place the comments are set in the end.
 */
final class Comments {

  /** No code has it: names are Java's, and literals are printable ASCII. */
  private static final char MARK = '\u0001';

  private final List<String> comments = new ArrayList<>();

  /** Returns what stands for a comment until it is set. */
  CodeBlock mark(String comment) {
    comments.add(comment);
    return CodeBlock.of("$L", MARK + Integer.toString(comments.size() - 1));
  }

  /** Returns the code of a whole file with the comments in their places, and forgets them. */
  String set(String code) {
    StringBuilder text = new StringBuilder(code.length() * 3);
    int copied = 0;
    for (int mark = code.indexOf(MARK); mark >= 0; mark = code.indexOf(MARK, copied)) {
      int line = code.lastIndexOf('\n', mark) + 1;
      int end = code.indexOf('\n', mark);
      text.append(code, copied, line);
      String comment = comments.get(Integer.parseInt(code.substring(mark + 1, end)));
      append(comment, code.substring(line, mark), text);
      copied = end;
    }
    comments.clear();
    return text.append(code, copied, code.length()).toString();
  }

  private static void append(String comment, String margin, StringBuilder text) {
    int start = 0;
    for (int end = comment.indexOf('\n'); end >= 0; end = comment.indexOf('\n', start)) {
      append(comment, start, end, margin, text);
      text.append('\n');
      start = end + 1;
    }
    append(comment, start, comment.length(), margin, text);
  }

  private static void append(
      String comment, int start, int end, String margin, StringBuilder text) {
    if (start == end) {
      text.append(margin.stripTrailing());
    } else {
      text.append(margin).append(comment, start, end);
    }
  }
}
