package dev.responds.contract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text with places to fill, written as for {@link java.text.MessageFormat}, so that translators'
 * tools know it: <code>{0}</code> is a numbered place, <code>{request}</code> a named one, two
 * apostrophes are one, and what stands between two single ones is taken as it is. Unlike there,
 * places have no format, and a template is read once however often it is filled.
 */
final class Template {

  /** Literal text, and between two of them the name or number of an argument. */
  private final List<String> literals;

  private final List<String> places;

  private Template(List<String> literals, List<String> places) {
    this.literals = literals;
    this.places = places;
  }

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException if a place has no name or no end
   */
  static Template of(String pattern) {
    List<String> literals = new ArrayList<>();
    List<String> places = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\'') {
        if (pattern.startsWith("''", i)) {
          literal.append(pattern.charAt(i++));
        } else {
          quoted = !quoted;
        }
      } else if (c == '{' && !quoted) {
        int end = pattern.indexOf('}', i);
        places.add(place(pattern, i + 1, end));
        literals.add(literal.toString());
        literal.setLength(0);
        i = end;
      } else {
        literal.append(c);
      }
    }
    literals.add(literal.toString());
    return new Template(literals, places);
  }

  /** Returns the text; a place whose argument is missing stays as it was written. */
  String fill(Map<String, ?> arguments) {
    StringBuilder text = new StringBuilder(literals.get(0));
    for (int i = 0; i < places.size(); i++) {
      String place = places.get(i);
      Object argument = arguments.get(place);
      text.append(argument == null ? '{' + place + '}' : argument).append(literals.get(i + 1));
    }
    return text.toString();
  }

  private static String place(String pattern, int start, int end) {
    if (end <= start) {
      throw new IllegalArgumentException(pattern);
    }
    return pattern.substring(start, end);
  }
}
