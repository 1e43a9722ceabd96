package dev.responds.http;

import dev.responds.internal.Characters;
import dev.responds.internal.FieldSyntax;
import dev.responds.internal.PercentEncoding;
import dev.responds.internal.Printable;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The expansion of one URI template: the variables <code>{name}</code> of RFC 6570 §3.2.2 and
 * <code>{+name}</code> of §3.2.3, with values by position.
 */
final class UriTemplate {

  private static final Characters NAME = Characters.ALPHANUMERIC.and("_.-");
  private static final Characters KEPT = PercentEncoding.UNRESERVED.and(PercentEncoding.RESERVED);

  private final String field;
  private final String template;
  private final Object[] values;
  private final String[] names;
  private int named;
  private final StringBuilder out;
  private boolean inPath = true;

  private UriTemplate(String field, String template, Object[] values) {
    this.field = field;
    this.template = template;
    this.values = values;
    this.names = new String[values.length];
    this.out = new StringBuilder(template.length() + 16 * values.length);
  }

  /** Returns the URI reference; {@code field} names the header field in exceptions. */
  static String expand(String field, String template, Object... values) {
    FieldSyntax.notEmpty(field, template);
    Objects.requireNonNull(values, field);
    return new UriTemplate(field, template, values).expand();
  }

  private String expand() {
    int i = 0;
    while (i < template.length()) {
      i = template.charAt(i) == '{' ? expandVariable(i) : appendLiteral(i);
    }
    if (named != values.length) {
      throw wrong("has " + named + " variables, and is given " + values.length + " values");
    }
    String uri = out.toString();
    if (DotSegments.count(uri) > DotSegments.count(template)) {
      throw wrong("leaves its path: the value of a variable makes a segment . or ..");
    }
    if (uri.startsWith("//") && template.startsWith("/") && !template.startsWith("//")) {
      throw wrong("leaves its host: the value of a variable begins with /");
    }
    return uri;
  }

  private int appendLiteral(int start) {
    int end = start;
    while (end < template.length() && KEPT.has(template.charAt(end))) {
      inPath &= template.charAt(end) != '?' && template.charAt(end) != '#';
      end++;
    }
    out.append(template, start, end);
    return end < template.length() && template.charAt(end) != '{' ? appendOther(end) : end;
  }

  /** What is encoded already stays as it is, and what is not ASCII gets encoded. */
  private int appendOther(int index) {
    if (PercentEncoding.isTriplet(template, index)) {
      out.append('%');
      return index + 1;
    }
    int c = template.codePointAt(index);
    if (c < 0x80 || PercentEncoding.firstUnencodable(Character.toString(c)) >= 0) {
      throw wrong("has " + FieldSyntax.describe(template, index));
    }
    PercentEncoding.appendEncoded(out, c);
    return index + Character.charCount(c);
  }

  private int expandVariable(int open) {
    int close = template.indexOf('}', open);
    if (close < 0) {
      throw wrong("has a { without }");
    }
    boolean reserved = template.startsWith("+", open + 1);
    String name = template.substring(open + (reserved ? 2 : 1), close);
    if (name.isEmpty() || NAME.firstOther(name) >= 0) {
      throw wrong("has a variable other than {name} or {+name} at index " + open);
    }
    append(name, value(name), reserved);
    return close + 1;
  }

  private void append(String name, String value, boolean reserved) {
    if (inPath && value.isEmpty()) {
      throw wrong("has an empty value for " + name);
    }
    int other = PercentEncoding.firstUnencodable(value);
    if (other >= 0) {
      throw wrong("has a value for " + name + " with " + FieldSyntax.describe(value, other));
    }
    if (reserved) {
      appendReserved(value);
    } else {
      PercentEncoding.append(out, value, PercentEncoding.UNRESERVED);
    }
  }

  /** What is encoded already stays as it is. */
  private void appendReserved(String value) {
    int start = 0;
    for (int i = value.indexOf('%'); i >= 0; i = value.indexOf('%', i + 1)) {
      if (PercentEncoding.isTriplet(value, i)) {
        PercentEncoding.append(out, value.substring(start, i), KEPT);
        out.append(value, i, i + 3);
        start = i + 3;
      }
    }
    PercentEncoding.append(out, value.substring(start), KEPT);
    inPath &= value.indexOf('?') < 0 && value.indexOf('#') < 0;
  }

  /** The same name has the same value each time. */
  private String value(String name) {
    int index = 0;
    while (index < named && !name.equals(names[index])) {
      index++;
    }
    if (index >= values.length) {
      throw wrong("has no value for " + name);
    }
    if (index == named) {
      names[named++] = name;
    }
    Object value = values[index];
    if (value == null) {
      throw new NullPointerException(text() + " has null for " + name);
    }
    if (value instanceof Optional
        || value instanceof Collection
        || value instanceof Map
        || value.getClass().isArray()) {
      throw wrong("takes a single value for " + name + ", not a " + value.getClass().getName());
    }
    return value.toString();
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(text() + " " + what);
  }

  private String text() {
    return field + " " + Printable.text(template);
  }
}
