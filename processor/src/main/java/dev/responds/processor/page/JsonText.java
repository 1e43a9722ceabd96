package dev.responds.processor.page;

import dev.responds.contract.json.JsonObject;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON for people: one member a line. */
final class JsonText {

  private static final String STEP = "  ";

  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  static String pretty(Object value) {
    JsonText json = new JsonText();
    json.add(value, "");
    return json.text.toString();
  }

  private void add(@Nullable Object value, String indent) {
    if (value instanceof JsonObject object) {
      addObject(object.all(), indent);
    } else if (value instanceof Map<?, ?> map) {
      addObject(map, indent);
    } else if (value instanceof List<?> list) {
      addArray(list, indent);
    } else if (value instanceof String string) {
      addString(string);
    } else if (value instanceof BigDecimal number) {
      text.append(number.toPlainString());
    } else {
      text.append(value);
    }
  }

  private void addObject(Map<?, ?> members, String indent) {
    text.append('{');
    for (Iterator<? extends Map.Entry<?, ?>> all = members.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<?, ?> member = all.next();
      text.append('\n').append(indent).append(STEP);
      addString(String.valueOf(member.getKey()));
      text.append(": ");
      add(member.getValue(), indent + STEP);
      text.append(all.hasNext() ? "," : "\n" + indent);
    }
    text.append('}');
  }

  private void addArray(List<?> entries, String indent) {
    text.append('[');
    for (Iterator<?> all = entries.iterator(); all.hasNext(); ) {
      text.append('\n').append(indent).append(STEP);
      add(all.next(), indent + STEP);
      text.append(all.hasNext() ? "," : "\n" + indent);
    }
    text.append(']');
  }

  /** What a page cannot show is escaped, so that it can be copied (RFC 8259 §7). */
  private void addString(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' '
          || Character.isISOControl(c)
          || Character.getType(c) == Character.FORMAT
          || (Character.isSurrogate(c) && !paired(string, i))) {
        text.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }

  private static boolean paired(String string, int i) {
    return Character.isHighSurrogate(string.charAt(i))
        ? i + 1 < string.length() && Character.isLowSurrogate(string.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(string.charAt(i - 1));
  }
}
