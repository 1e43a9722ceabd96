package dev.responds.contract.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON (RFC 8259) without spaces, where asked with a line for each entry, so that files stay
 * small and a change stays in its lines. These files are written in every compile by a virtual
 * machine that has just started, so texts are taken as a whole, not character by character.
 *
 * <p>Its methods throw {@link UncheckedIOException} if the file cannot be written.
 */
public final class JsonWriter {

  /** Characters to collect before they go to the file. */
  private static final int ROOM = 8192;

  private final Writer out;
  private final StringBuilder json = new StringBuilder(2 * ROOM);
  private final StringBuilder closing = new StringBuilder();
  private final BitSet lined = new BitSet();
  private boolean first = true;

  /** Writes to a file, which stays open. */
  public JsonWriter(Writer out) {
    this.out = out;
  }

  /** Begins an object as an entry of an array, or as the whole. */
  public JsonWriter object() {
    separate();
    return open('{', '}');
  }

  /** Begins an object as a member. */
  public JsonWriter object(String key) {
    key(key);
    return open('{', '}');
  }

  /** Begins an array as a member. */
  public JsonWriter array(String key) {
    key(key);
    return open('[', ']');
  }

  /** Writes an array of texts, numbers and truth values as a member. */
  public JsonWriter array(String key, Collection<?> values) {
    array(key);
    for (Object value : values) {
      separate();
      if (value instanceof Number || value instanceof Boolean) {
        json.append(value);
      } else {
        text(value.toString());
      }
    }
    return end();
  }

  /** Writes what was read as a member: texts, numbers, truth values, null, and what holds them. */
  public JsonWriter read(String key, @Nullable Object value) {
    key(key);
    return read(value);
  }

  private JsonWriter read(@Nullable Object value) {
    if (value instanceof JsonObject object) {
      open('{', '}');
      for (Map.Entry<String, @Nullable Object> member : object.all().entrySet()) {
        read(member.getKey(), member.getValue());
      }
      return end();
    }
    if (value instanceof List<?> list) {
      open('[', ']');
      for (Object entry : list) {
        separate();
        read(entry);
      }
      return end();
    }
    if (value instanceof String text) {
      text(text);
    } else {
      json.append(value);
    }
    return this;
  }

  /** Writes a text as a member. */
  public JsonWriter value(String key, String value) {
    key(key);
    text(value);
    return this;
  }

  /** Writes a number as a member. */
  public JsonWriter value(String key, int value) {
    key(key);
    json.append(value);
    return this;
  }

  /** Writes a number of any size as a member. */
  public JsonWriter value(String key, BigDecimal value) {
    key(key);
    json.append(value);
    return this;
  }

  /** Writes a truth value as a member. */
  public JsonWriter value(String key, boolean value) {
    key(key);
    json.append(value);
    return this;
  }

  /** Gives each entry of what has just begun a line of its own. */
  public JsonWriter lines() {
    lined.set(closing.length());
    return this;
  }

  /** Ends the innermost array or object. */
  public JsonWriter end() {
    int depth = closing.length();
    if (lined.get(depth)) {
      json.append('\n');
      lined.clear(depth);
    }
    json.append(closing.charAt(depth - 1));
    closing.setLength(depth - 1);
    first = false;
    return this;
  }

  /** Ends the whole. */
  public void done() {
    if (closing.length() > 0) {
      throw new IllegalStateException("not closed: " + closing);
    }
    json.append('\n');
    spill();
  }

  private void spill() {
    try {
      out.append(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    json.setLength(0);
  }

  private JsonWriter open(char bracket, char end) {
    json.append(bracket);
    closing.append(end);
    first = true;
    return this;
  }

  private void key(String key) {
    separate();
    text(key);
    json.append(':');
  }

  private void separate() {
    if (json.length() >= ROOM) {
      spill();
    }
    if (!first) {
      json.append(',');
    }
    if (lined.get(closing.length())) {
      json.append('\n');
    }
    first = false;
  }

  private void text(String text) {
    json.append('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || (c > '~' && isHidden(c))) {
        json.append(text, from, i);
        escape(c);
        from = i + 1;
      }
    }
    json.append(text, from, text.length()).append('"');
  }

  /** Signs that nobody sees, and halves of characters, which no encoding takes. */
  private static boolean isHidden(char c) {
    return Character.isISOControl(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.FORMAT
        || c == '\u2028'
        || c == '\u2029';
  }

  private void escape(char c) {
    if (c == '"' || c == '\\') {
      json.append('\\').append(c);
    } else {
      json.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        json.append(Character.forDigit((c >> shift) & 0xF, 16));
      }
    }
  }
}
