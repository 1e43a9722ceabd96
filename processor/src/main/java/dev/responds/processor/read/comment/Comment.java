package dev.responds.processor.read.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a documentation comment says.
 *
 * @param summary its first sentence in one line of plain text
 * @param first its first sentence in CommonMark
 * @param rest what follows, in CommonMark
 * @param parameters what it says of each parameter, in their order and in CommonMark
 */
public record Comment(String summary, String first, String rest, List<String> parameters) {

  /** There is none, or it says nothing. */
  public static final Comment NONE = new Comment("", "", "", List.of());

  private static final String SEPARATOR = "\t";

  /** Makes the list immutable. */
  public Comment {
    parameters = List.copyOf(parameters);
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

  /** Returns whether it says nothing at all. */
  public boolean isEmpty() {
    return first.isEmpty() && String.join("", parameters).isEmpty();
  }

  /** Returns it as one line of text. */
  String print() {
    List<String> parts = new ArrayList<>(List.of(summary, first, rest));
    parts.addAll(parameters);
    parts.replaceAll(part -> part.replace("\\", "\\\\").replace("\n", "\\n"));
    return String.join(SEPARATOR, parts);
  }

  /** Reads what {@link #print} has written; anything else says nothing. */
  static Comment parse(String line) {
    List<String> parts = new ArrayList<>();
    for (String part : line.split(SEPARATOR, -1)) {
      Optional<String> text = unescaped(part);
      if (text.isEmpty()) {
        return NONE;
      }
      parts.add(text.get());
    }
    return parts.size() < 3
        ? NONE
        : new Comment(parts.get(0), parts.get(1), parts.get(2), parts.subList(3, parts.size()));
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
