package dev.responds.contract.model;

import dev.responds.contract.util.JavaLiteral;
import java.util.ArrayList;
import java.util.List;

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

  /** Returns a declaration of a status as it is written, as in {@code @Responds(404)}. */
  public String declaration(int code) {
    return switch (this) {
      case RESPONDS -> "@Responds(" + code + ")";
      case SWAGGER, MICROPROFILE -> "@" + annotation + "(" + status + " = \"" + code + "\")";
      case SWAGGER_2 -> described(code);
    };
  }

  /** Returns the same with the case in which it is sent, for somebody to fill in. */
  public String described(int code) {
    return switch (this) {
      case RESPONDS -> "@Responds(value = " + code + ", when = \"...\")";
      case SWAGGER, MICROPROFILE ->
          "@" + annotation + "(" + status + " = \"" + code + "\", description = \"...\")";
      // Swagger 2 has no declaration without a message.
      case SWAGGER_2 -> "@ApiResponse(code = " + code + ", message = \"...\")";
    };
  }

  /** Returns the attribute that declares these header fields, which may have values. */
  public String declaring(List<HeaderField> fields) {
    List<String> entries = new ArrayList<>();
    for (HeaderField field : fields) {
      entries.add(
          switch (this) {
            case RESPONDS -> JavaLiteral.of(field.toString());
            case SWAGGER, MICROPROFILE -> "@Header(name = " + JavaLiteral.of(field.name()) + ")";
            case SWAGGER_2 -> "@ResponseHeader(name = " + JavaLiteral.of(field.name()) + ")";
          });
    }
    String all = String.join(", ", entries);
    return headers + " = " + (entries.size() == 1 ? all : "{" + all + "}");
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
