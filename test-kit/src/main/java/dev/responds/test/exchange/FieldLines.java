package dev.responds.test.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Header fields of a response, by name in any case of letters. */
public final class FieldLines {

  /** No fields. */
  public static final FieldLines NONE = new FieldLines(Map.of());

  private final Map<String, List<String>> lines;

  private FieldLines(Map<String, List<String>> lines) {
    this.lines = lines;
  }

  /** Returns these fields, each with its values in their order. */
  public static FieldLines of(Map<String, ? extends Collection<String>> fields) {
    TreeMap<String, List<String>> lines = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Map.Entry<String, ? extends Collection<String>> field : fields.entrySet()) {
      lines.computeIfAbsent(field.getKey(), name -> new ArrayList<>()).addAll(field.getValue());
    }
    return new FieldLines(Collections.unmodifiableMap(lines));
  }

  /** Returns the same fields, with one of them set. */
  public FieldLines with(String name, String value) {
    TreeMap<String, List<String>> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    more.putAll(lines);
    more.put(name, List.of(value));
    return new FieldLines(Collections.unmodifiableMap(more));
  }

  /** Returns all of them, each with its values. */
  public Map<String, List<String>> asMap() {
    return lines;
  }

  /** Returns the values of a field, one a line. */
  public List<String> all(String name) {
    return lines.getOrDefault(name, List.of());
  }

  /** Returns the whole value of a field (RFC 9110 §5.2). */
  public Optional<String> value(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }

  /** Returns whether there is such a field. */
  public boolean has(String name) {
    return !all(name).isEmpty();
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
