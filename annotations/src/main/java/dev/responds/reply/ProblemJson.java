package dev.responds.reply;

import dev.responds.http.Problem;
import dev.responds.internal.Nullable;
import java.io.IOException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes problem details as JSON (RFC 9457 §3, RFC 8259). */
final class ProblemJson {

  private static final String HEX = "0123456789abcdef";

  private final ContentWriter others;

  /** Values that are neither text, numbers nor collections of them are written by that writer. */
  ProblemJson(ContentWriter others) {
    this.others = others;
  }

  byte[] write(Problem problem) throws IOException {
    StringBuilder out = new StringBuilder(128).append('{');
    appendMember(out, "type", problem.type());
    appendMember(out, "title", problem.title());
    appendMember(out, "status", Optional.of(problem.status()));
    appendMember(out, "detail", problem.detail());
    appendMember(out, "instance", problem.instance());
    for (Map.Entry<String, Object> extension : problem.extensions().entrySet()) {
      appendMember(out, extension.getKey(), Optional.of(extension.getValue()));
    }
    return out.append('}').toString().getBytes(StandardCharsets.UTF_8);
  }

  private void appendMember(StringBuilder out, String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      appendName(out, name);
      append(out, value.get());
    }
  }

  private static void appendName(StringBuilder out, String name) {
    appendComma(out, '{');
    appendText(out, name);
    out.append(':');
  }

  private void append(StringBuilder out, @Nullable Object value) throws IOException {
    if (value == null || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof Number number) {
      out.append(number(number));
    } else if (value instanceof Enum<?> constant) {
      appendText(out, constant.name());
    } else if (value instanceof Map<?, ?> map) {
      appendObject(out, map);
    } else if (value instanceof Iterable<?> items) {
      appendArray(out, items);
    } else if (value.getClass().isArray()) {
      appendArray(out, value);
    } else if (isText(value)) {
      appendText(out, value.toString());
    } else {
      out.append(new String(others.write(value), StandardCharsets.UTF_8));
    }
  }

  private static boolean isText(Object value) {
    return value instanceof CharSequence
        || value instanceof Character
        || value instanceof URI
        || value instanceof UUID
        || value instanceof TemporalAccessor
        || value instanceof TemporalAmount;
  }

  private void appendObject(StringBuilder out, Map<?, ?> map) throws IOException {
    out.append('{');
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      appendName(out, String.valueOf(entry.getKey()));
      append(out, entry.getValue());
    }
    out.append('}');
  }

  private void appendArray(StringBuilder out, Iterable<?> items) throws IOException {
    out.append('[');
    for (Object item : items) {
      appendComma(out, '[');
      append(out, item);
    }
    out.append(']');
  }

  private void appendArray(StringBuilder out, Object array) throws IOException {
    out.append('[');
    for (int i = 0; i < Array.getLength(array); i++) {
      appendComma(out, '[');
      append(out, Array.get(array, i));
    }
    out.append(']');
  }

  private static void appendComma(StringBuilder out, char opening) {
    if (out.charAt(out.length() - 1) != opening) {
      out.append(',');
    }
  }

  /** JSON has neither NaN nor infinity. */
  private static String number(Number number) {
    try {
      return new BigDecimal(number.toString()).toString();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("JSON has no number " + number, e);
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
