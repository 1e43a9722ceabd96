package dev.responds.contract.model;

import java.util.Optional;

/**
 * A header field that a declaration lists: {@code "ETag"}, or with its value, as in {@code
 * "Cache-Control: no-store"}.
 *
 * @param name the field name as written
 * @param value the value that it always has, if the declaration says so
 */
public record HeaderField(String name, Optional<String> value) {

  /** Reads an entry of {@code headers}. */
  public static HeaderField parse(String written) {
    int colon = written.indexOf(':');
    return colon < 0
        ? new HeaderField(written.strip(), Optional.empty())
        : new HeaderField(
            written.substring(0, colon).strip(), Optional.of(written.substring(colon + 1).strip()));
  }

  /** Returns the field as the declaration writes it. */
  @Override
  public String toString() {
    return value.isPresent() ? name + ": " + value.get() : name;
  }
}
