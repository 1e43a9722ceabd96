package dev.responds.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A media type or range with its parameters (RFC 9110 §8.3.1, §12.5.1), read from its text. */
public final class MediaRange {

  private static final class Parameter {
    private final String name;
    private final String value;

    Parameter(String name, String value) {
      this.name = name;
      this.value = value;
    }
  }

  private final String what;
  private final String text;
  private final List<Parameter> parameters = new ArrayList<>(2);
  private int position;

  private MediaRange(String what, String text) {
    this.what = what;
    this.text = text;
  }

  /** Returns {@code text} if it is a media type, so that it has no asterisk in place of a name. */
  public static String type(String what, String text) {
    if (read(what, text).essence().indexOf('*') >= 0) {
      throw new IllegalArgumentException(what + " takes media types and no ranges: " + text);
    }
    return text;
  }

  /** Returns {@code text} if it is a media range. */
  public static String range(String what, String text) {
    read(what, text);
    return text;
  }

  /** Returns the range as an item of a structured field (RFC 10008 §3). */
  public static String item(String what, String text) {
    MediaRange range = read(what, unquoted(FieldSyntax.notEmpty(what, text)));
    StringBuilder out = new StringBuilder(StructuredField.tokenOrString(what, range.essence()));
    for (Parameter parameter : range.parameters) {
      out.append(';')
          .append(StructuredField.key(what, parameter.name.toLowerCase(Locale.ROOT)))
          .append('=')
          .append(StructuredField.string(what, parameter.value));
    }
    return out.toString();
  }

  /** Returns a parameter of a media type, empty if it has none or is no media type. */
  public static Optional<String> parameter(String text, String name) {
    try {
      for (Parameter parameter : read("media type", text).parameters) {
        if (parameter.name.equalsIgnoreCase(name)) {
          return Optional.of(parameter.value);
        }
      }
    } catch (IllegalArgumentException noMediaType) {
      // Then nothing is known of its parameters.
    }
    return Optional.empty();
  }

  private static MediaRange read(String what, String text) {
    FieldSyntax.fieldValue(what, FieldSyntax.notEmpty(what, text));
    MediaRange range = new MediaRange(what, text);
    range.readNames();
    while (range.position < text.length()) {
      range.readParameter();
    }
    return range;
  }

  /** A caller that knows structured fields may have written the quotes itself. */
  private static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"");
    return quoted && text.indexOf('"', 1) == text.length() - 1
        ? text.substring(1, text.length() - 1)
        : text;
  }

  private String essence() {
    int end = text.indexOf(';');
    return (end < 0 ? text : text.substring(0, end)).strip();
  }

  private void readNames() {
    String type = readToken();
    expect('/');
    String subtype = readToken();
    if (type.equals("*") && !subtype.equals("*")) {
      throw wrong();
    }
  }

  private void readParameter() {
    skipBlanks();
    expect(';');
    skipBlanks();
    String name = readToken();
    expect('=');
    boolean quoted = position < text.length() && text.charAt(position) == '"';
    parameters.add(new Parameter(name, quoted ? readQuoted() : readToken()));
  }

  private String readToken() {
    int start = position;
    while (position < text.length() && FieldSyntax.isToken(text.charAt(position))) {
      position++;
    }
    if (start == position) {
      throw wrong();
    }
    return text.substring(start, position);
  }

  private String readQuoted() {
    StringBuilder value = new StringBuilder();
    position++;
    while (position < text.length() && text.charAt(position) != '"') {
      if (text.charAt(position) == '\\') {
        position++;
      }
      if (position < text.length()) {
        value.append(text.charAt(position));
        position++;
      }
    }
    expect('"');
    return value.toString();
  }

  private void skipBlanks() {
    while (position < text.length()
        && (text.charAt(position) == ' ' || text.charAt(position) == '\t')) {
      position++;
    }
  }

  private void expect(char c) {
    if (position >= text.length() || text.charAt(position) != c) {
      throw wrong();
    }
    position++;
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException(
        what + " is not a media type such as text/csv;charset=utf-8: " + text);
  }
}
