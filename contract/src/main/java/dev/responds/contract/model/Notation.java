package dev.responds.contract.model;

/**
 * The annotations that a declaration is written in, and what they call its parts. Where one has no
 * attribute for a part, the name leads to the annotation itself.
 */
public enum Notation {
  /** {@code @Responds}; also what the framework's own annotations and the code tell. */
  RESPONDS("Responds", "value", "body", "mediaType", "headers"),
  /** OpenAPI annotations of Swagger, {@code io.swagger.v3.oas.annotations}. */
  SWAGGER("ApiResponse", "responseCode", "content", "content", "headers"),
  /** OpenAPI annotations of MicroProfile. */
  MICROPROFILE("APIResponse", "responseCode", "content", "content", "headers"),
  /** Annotations of Swagger 2, {@code io.swagger.annotations}. */
  SWAGGER_2("ApiResponse", "code", "response", "response", "responseHeaders");

  private final String annotation;
  private final String status;
  private final String body;
  private final String mediaType;
  private final String headers;

  Notation(String annotation, String status, String body, String mediaType, String headers) {
    this.annotation = annotation;
    this.status = status;
    this.body = body;
    this.mediaType = mediaType;
    this.headers = headers;
  }

  /** Returns whether it was written for other tools than this one. */
  public boolean foreign() {
    return this != RESPONDS;
  }

  /** Returns the simple name of the annotation of a response. */
  public String annotation() {
    return annotation;
  }

  /** Returns the name of the attribute that says what one of {@code @Responds} says. */
  public String attribute(String ours) {
    return switch (ours) {
      case "value" -> status;
      case "body" -> body;
      case "mediaType" -> mediaType;
      case "headers" -> headers;
      default -> ours;
    };
  }
}
