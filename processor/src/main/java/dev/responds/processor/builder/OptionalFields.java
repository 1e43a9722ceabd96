package dev.responds.processor.builder;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Endpoint;

/**
 * Which optional header fields a stage offers: the simple names of the stages in {@code
 * dev.responds.runtime}.
 */
enum OptionalFields {
  PLAIN("Plain"),
  REPRESENTATION("Representation"),
  STORED("Stored"),
  CREATED("Created"),
  NEWLY_STORED("NewlyStored"),
  ACCEPTED("Accepted"),
  CHOICES("Choices"),
  REDIRECT("Redirect"),
  RETRYABLE("Retryable"),
  UNSUPPORTED_MEDIA("UnsupportedMedia"),
  BLOCKED("Blocked");

  private final String stage;

  OptionalFields(String stage) {
    this.stage = stage;
  }

  String stage() {
    return stage;
  }

  /** Returns whether problem details come with these fields as well. */
  boolean ofProblems() {
    return this == PLAIN || this == RETRYABLE || this == UNSUPPORTED_MEDIA || this == BLOCKED;
  }

  static OptionalFields of(int status, Endpoint endpoint) {
    boolean put = endpoint.routing().methods().contains(HttpMethod.PUT);
    return switch (status) {
      case 200, 204 -> put ? STORED : REPRESENTATION;
      case 201 -> put ? NEWLY_STORED : CREATED;
      case 202 -> ACCEPTED;
      case 203, 206, 226, 304 -> REPRESENTATION;
      case 300 -> CHOICES;
      case 301, 302, 303, 307, 308 -> REDIRECT;
      case 413, 429, 503 -> RETRYABLE;
      case 415 -> UNSUPPORTED_MEDIA;
      case 451 -> BLOCKED;
      default -> PLAIN;
    };
  }
}
