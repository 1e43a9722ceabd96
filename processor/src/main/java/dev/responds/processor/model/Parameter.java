package dev.responds.processor.model;

/**
 * What an endpoint reads from the request.
 *
 * @param kind where it comes from
 * @param name name of the header field, path variable or query parameter; empty for content
 */
public record Parameter(Kind kind, String name) {

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
