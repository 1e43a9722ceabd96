package dev.responds.processor.model;

import java.util.Optional;

/**
 * What an endpoint reads from the request.
 *
 * @param kind where it comes from
 * @param name name of the header field, path variable or query parameter; empty for content
 * @param type its Java type, if it is known
 * @param validated whether a constraint holds for it, so that the framework may refuse it
 */
public record Parameter(Kind kind, String name, Optional<JavaType> type, boolean validated) {

  /** Returns a parameter of which no more is known. */
  public static Parameter of(Kind kind, String name) {
    return new Parameter(kind, name, Optional.empty(), false);
  }

  /** Where a parameter comes from. */
  public enum Kind {
    PATH,
    HEADER,
    QUERY,
    CONTENT,
    /** The raw request: whatever it carries may be read. */
    RAW_REQUEST
  }
}
