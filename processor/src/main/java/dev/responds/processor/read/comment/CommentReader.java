package dev.responds.processor.read.comment;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Reads documentation comments: the main description, and what tags say of parameters. */
final class CommentReader {

  private static final Optional<Method> KIND_OF = kindOf();

  private static final Pattern CONJUNCTION =
      Pattern.compile("^(?:if|when)\\s+", Pattern.CASE_INSENSITIVE);

  private final Elements elements;

  CommentReader(Elements elements) {
    this.elements = elements;
  }

  /**
   * Reads the comment of an element.
   *
   * @param parameters the names of its parameters
   */
  Comment read(Element element, List<String> parameters) {
    String text = elements.getDocComment(element);
    return text == null ? Comment.NONE : read(printable(text), isMarkdown(element), parameters);
  }

  static Comment read(String text, boolean markdown, List<String> parameters) {
    List<String> blocks = blocks(text);
    String description = blocks.get(0).strip();
    int end = FirstSentence.end(description);
    return new Comment(
        CommentText.plain(description.substring(0, end), markdown),
        CommentText.commonMark(description.substring(0, end), markdown),
        CommentText.commonMark(description.substring(end), markdown),
        ofParameters(blocks, markdown, parameters),
        ofExceptions(blocks, markdown));
  }

  private static List<String> ofParameters(
      List<String> blocks, boolean markdown, List<String> parameters) {
    Map<String, String> byName = new HashMap<>();
    for (String block : blocks.subList(1, blocks.size())) {
      String[] words = block.split("\\s+", 3);
      if (words.length == 3 && words[0].equals("@param")) {
        byName.putIfAbsent(words[1], CommentText.commonMark(words[2], markdown));
      }
    }
    List<String> texts = new ArrayList<>();
    if (!byName.isEmpty()) {
      for (String parameter : parameters) {
        texts.add(byName.getOrDefault(parameter, ""));
      }
    }
    return texts;
  }

  private static SortedMap<String, String> ofExceptions(List<String> blocks, boolean markdown) {
    SortedMap<String, String> byName = new TreeMap<>();
    for (String block : blocks.subList(1, blocks.size())) {
      String[] words = block.split("\\s+", 3);
      if (words.length == 3 && (words[0].equals("@throws") || words[0].equals("@exception"))) {
        String condition = condition(CommentText.plain(words[2], markdown));
        if (!condition.isEmpty()) {
          byName.putIfAbsent(words[1], condition);
        }
      }
    }
    return byName;
  }

  /** Javadoc says "if there is none."; where the reader is told when, that is "there is none". */
  private static String condition(String text) {
    String condition = CONJUNCTION.matcher(text.strip()).replaceFirst("");
    boolean stopped =
        condition.endsWith(".") && condition.indexOf(". ") < 0 && !condition.endsWith("..");
    return stopped ? condition.substring(0, condition.length() - 1) : condition;
  }

  /** Returns the main description, and each tag that begins a line, with what follows it. */
  private static List<String> blocks(String text) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    int depth = 0;
    for (String line : text.split("\n", -1)) {
      if (depth == 0 && line.stripLeading().startsWith("@")) {
        blocks.add(block.toString());
        block.setLength(0);
        block.append(line.stripLeading());
      } else {
        block.append(block.isEmpty() ? "" : "\n").append(line);
      }
      depth = depth(line, depth);
    }
    blocks.add(block.toString());
    return blocks;
  }

  /** How deep inside of inline tags the next line begins. */
  private static int depth(String line, int before) {
    int depth = before;
    for (int i = 0; i < line.length(); i++) {
      if (line.startsWith("{@", i) || (depth > 0 && line.charAt(i) == '{')) {
        depth++;
      } else if (depth > 0 && line.charAt(i) == '}') {
        depth--;
      }
    }
    return depth;
  }

  /** What steers a terminal, and halves of characters, which no file keeps, are replaced. */
  private static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    for (int i = 0; i < lines.length(); i += Character.charCount(lines.codePointAt(i))) {
      int c = lines.codePointAt(i);
      boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      boolean line = c == '\u2028' || c == '\u2029';
      boolean control = c != '\n' && Character.isISOControl(c);
      printable.appendCodePoint(lone || control ? '\uFFFD' : line ? '\n' : c);
    }
    return printable.toString();
  }

  private boolean isMarkdown(Element element) {
    if (KIND_OF.isEmpty()) {
      return false;
    }
    try {
      return "END_OF_LINE".equals(String.valueOf(KIND_OF.get().invoke(elements, element)));
    } catch (IllegalAccessException | InvocationTargetException notSupported) {
      return false;
    }
  }

  /** {@code Elements.getDocCommentKind}, since Java 23; not every compiler supports it. */
  private static Optional<Method> kindOf() {
    try {
      return Optional.of(Elements.class.getMethod("getDocCommentKind", Element.class));
    } catch (NoSuchMethodException before23) {
      return Optional.empty();
    }
  }
}
