package dev.responds.reply;

import dev.responds.http.Problem;
import dev.responds.internal.Nullable;
import dev.responds.internal.Printable;
import java.io.IOException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Base64;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Writes problem details as JSON (RFC 9457 §3, RFC 8259). */
final class ProblemJson {

  private static final String HEX = "0123456789abcdef";

  /** No parser reads much more by default, and no stack has room for any depth. */
  private static final int DEEPEST = 200;

  private final ContentWriter others;

  /** Values that are neither text, numbers nor collections of them are written by that writer. */
  ProblemJson(ContentWriter others) {
    this.others = others;
  }

  byte[] write(Problem problem) throws IOException {
    Output out = new Output();
    out.text.append('{');
    appendMember(out, "type", problem.type());
    appendMember(out, "title", problem.title());
    appendMember(out, "status", Optional.of(problem.status()));
    appendMember(out, "detail", problem.detail());
    appendMember(out, "instance", problem.instance());
    for (Map.Entry<String, Object> extension : problem.extensions().entrySet()) {
      appendMember(out, extension.getKey(), Optional.of(extension.getValue()));
    }
    return out.text.append('}').toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What is written so far of a problem, and inside of which values. */
  private static final class Output {
    private final StringBuilder text = new StringBuilder(128);
    private final IdentityHashMap<Object, Object> around = new IdentityHashMap<>();
    private String member = "";

    /** A value that contains itself would never end. */
    void enter(Object value) {
      if (around.put(value, value) != null) {
        throw wrong("contains itself");
      }
      if (around.size() > DEEPEST) {
        throw wrong("is nested more than " + DEEPEST + " deep");
      }
    }

    void leave(Object value) {
      around.remove(value);
    }

    IllegalArgumentException wrong(String what) {
      return new IllegalArgumentException("problem member " + Printable.text(member) + " " + what);
    }
  }

  private void appendMember(Output out, String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      out.member = name;
      appendName(out.text, name);
      append(out, value.get());
    }
  }

  private static void appendName(StringBuilder out, String name) {
    appendComma(out, '{');
    appendText(out, name);
    out.append(':');
  }

  private void append(Output out, @Nullable Object value) throws IOException {
    if (value == null || value instanceof Boolean) {
      out.text.append(value);
    } else if (value instanceof Number number) {
      out.text.append(number(out, number));
    } else if (value instanceof Enum<?> constant) {
      appendText(out.text, constant.name());
    } else if (value instanceof byte[] bytes) {
      appendText(out.text, Base64.getEncoder().encodeToString(bytes));
    } else if (value instanceof char[] characters) {
      appendText(out.text, new String(characters));
    } else if (isText(value)) {
      appendText(out.text, value.toString());
    } else if (isContainer(value)) {
      out.enter(value);
      appendContainer(out, value);
      out.leave(value);
    } else {
      out.text.append(new String(others.write(value), StandardCharsets.UTF_8));
    }
  }

  private static boolean isContainer(Object value) {
    return value instanceof Map
        || value instanceof Iterable
        || value instanceof Optional
        || value.getClass().isArray();
  }

  private void appendContainer(Output out, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      appendObject(out, map);
    } else if (value instanceof Iterable<?> items) {
      appendArray(out, items);
    } else if (value instanceof Optional<?> optional) {
      append(out, optional.orElse(null));
    } else {
      appendArray(out, value);
    }
  }

  private static boolean isText(Object value) {
    return value instanceof CharSequence
        || value instanceof Character
        || value instanceof URI
        || value instanceof Path
        || value instanceof UUID
        || value instanceof TemporalAccessor
        || value instanceof TemporalAmount;
  }

  /** Two members of one name would mean whatever a client makes of them (RFC 8259 §4). */
  private void appendObject(Output out, Map<?, ?> map) throws IOException {
    Set<String> names = new HashSet<>();
    out.text.append('{');
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String name = key(out, entry.getKey());
      if (!names.add(name)) {
        throw out.wrong("has two keys that print as " + Printable.text(name));
      }
      appendName(out.text, name);
      append(out, entry.getValue());
    }
    out.text.append('}');
  }

  /** What a collection prints ends only if it would as a value. */
  private String key(Output out, @Nullable Object key) throws IOException {
    if (key != null && !isText(key) && isContainer(key)) {
      int before = out.text.length();
      append(out, key);
      out.text.setLength(before);
    }
    return String.valueOf(key);
  }

  private void appendArray(Output out, Iterable<?> items) throws IOException {
    out.text.append('[');
    for (Object item : items) {
      appendComma(out.text, '[');
      append(out, item);
    }
    out.text.append(']');
  }

  private void appendArray(Output out, Object array) throws IOException {
    out.text.append('[');
    for (int i = 0; i < Array.getLength(array); i++) {
      appendComma(out.text, '[');
      append(out, Array.get(array, i));
    }
    out.text.append(']');
  }

  private static void appendComma(StringBuilder out, char opening) {
    if (out.charAt(out.length() - 1) != opening) {
      out.append(',');
    }
  }

  /** JSON has neither NaN nor infinity. */
  private static String number(Output out, Number number) {
    try {
      return new BigDecimal(number.toString()).toString();
    } catch (NumberFormatException e) {
      IllegalArgumentException wrong =
          out.wrong("is no number of JSON: " + Printable.text(number.toString()));
      wrong.initCause(e);
      throw wrong;
    }
  }

  private static void appendText(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || isHalf(text, i)) {
        appendEscape(out, c);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** Half a surrogate pair has no UTF-8. */
  private static boolean isHalf(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }

  private static void appendEscape(StringBuilder out, char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 0xf));
    }
  }
}
