package dev.responds.processor.read.comment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a documentation comment says.
 *
 * @param summary its first sentence in one line of plain text
 * @param first its first sentence in CommonMark
 * @param rest what follows, in CommonMark
 * @param parameters what it says of each parameter, in their order and in CommonMark
 * @param thrown what it says of exceptions, by their names as they are written, in plain text
 */
public record Comment(
    String summary,
    String first,
    String rest,
    List<String> parameters,
    SortedMap<String, String> thrown) {

  /** There is none, or it says nothing. */
  public static final Comment NONE =
      new Comment("", "", "", List.of(), Collections.emptySortedMap());

  private static final String SEPARATOR = "\t";

  /** Begins a part about an exception; no other part has a backslash before this character. */
  private static final String THROWN = "\\@";

  /** Makes the collections immutable. */
  public Comment {
    parameters = List.copyOf(parameters);
    thrown = Collections.unmodifiableSortedMap(new TreeMap<>(thrown));
  }

  /** Returns its first sentence as a title, which does not end in a full stop. */
  public String title() {
    boolean stopped = summary.endsWith(".") && !summary.endsWith("..");
    return stopped ? summary.substring(0, summary.length() - 1) : summary;
  }

  /** Returns all that it says of the whole, in CommonMark. */
  public String whole() {
    return rest.isEmpty() ? first : first + "\n\n" + rest;
  }

  /** Returns what it says of a parameter; empty if nothing. */
  public String parameter(int index) {
    return index < parameters.size() ? parameters.get(index) : "";
  }

  /** Returns what it says of an exception, by its qualified name; empty if nothing. */
  public String thrown(String exception) {
    for (Map.Entry<String, String> entry : thrown.entrySet()) {
      if (exception.equals(entry.getKey()) || exception.endsWith("." + entry.getKey())) {
        return entry.getValue();
      }
    }
    return "";
  }

  /** Returns whether it says nothing at all. */
  public boolean isEmpty() {
    return first.isEmpty() && String.join("", parameters).isEmpty() && thrown.isEmpty();
  }

  /** Returns it as one line of text. */
  String print() {
    List<String> parts = new ArrayList<>(List.of(summary, first, rest));
    parts.addAll(parameters);
    parts.replaceAll(Comment::escaped);
    thrown.forEach((name, text) -> parts.add(THROWN + escaped(name + " " + text)));
    return String.join(SEPARATOR, parts);
  }

  /** Reads what {@link #print} has written; anything else says nothing. */
  static Comment parse(String line) {
    List<String> parts = new ArrayList<>();
    SortedMap<String, String> thrown = new TreeMap<>();
    for (String part : line.split(SEPARATOR, -1)) {
      Optional<String> text = unescaped(part);
      if (text.isEmpty()) {
        return NONE;
      }
      if (part.startsWith(THROWN)) {
        int space = text.get().indexOf(' ');
        thrown.put(text.get().substring(1, Math.max(space, 1)), text.get().substring(space + 1));
      } else {
        parts.add(text.get());
      }
    }
    return parts.size() < 3
        ? NONE
        : new Comment(
            parts.get(0), parts.get(1), parts.get(2), parts.subList(3, parts.size()), thrown);
  }

  private static String escaped(String part) {
    return part.replace("\\", "\\\\").replace("\n", "\\n");
  }

  private static Optional<String> unescaped(String part) {
    if (part.indexOf('\\') < 0) {
      return Optional.of(part);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == '\\') {
        i++;
        if (i == part.length()) {
          return Optional.empty();
        }
        c = part.charAt(i) == 'n' ? '\n' : part.charAt(i);
      }
      text.append(c);
    }
    return Optional.of(text.toString());
  }
}
