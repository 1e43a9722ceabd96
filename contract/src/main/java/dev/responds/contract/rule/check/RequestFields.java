package dev.responds.contract.rule.check;

import dev.responds.contract.model.Endpoint;
import java.util.List;

/** The header fields of a request that an answer depends on. */
final class RequestFields {

  /**
   * Fields that put a condition on a request (RFC 9110 §13.1), with those of WebDAV (RFC 4918
   * §9.8.4 and §10.4) and CalDAV (RFC 6638 §8.3).
   */
  static final List<String> CONDITIONS =
      List.of(
          "If-Match",
          "If-None-Match",
          "If-Unmodified-Since",
          "If",
          "Overwrite",
          "If-Schedule-Tag-Match");

  private RequestFields() {}

  /**
   * Returns whether the endpoint reads one of these fields, or may read it from the raw request.
   */
  static boolean mayRead(Endpoint endpoint, List<String> fields) {
    return fields.stream().anyMatch(endpoint::mayRead);
  }
}
