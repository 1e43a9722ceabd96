package dev.responds.contract.openapi;

import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Schema;
import java.util.Optional;

/**
 * Types whose content frameworks take and give as it is, text or bytes, where it is the content as
 * a whole. As a member of an object, the same types are JSON.
 */
enum RawContent {
  TEXT("text/plain", new Schema.Value("string", "")),
  BYTES("application/octet-stream", new Schema.Value("string", "binary"));

  private static final String BINARY = "binary";

  private final String mediaType;

  // A schema is a record of immutable parts.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Schema schema;

  RawContent(String mediaType, Schema schema) {
    this.mediaType = mediaType;
    this.schema = schema;
  }

  /**
   * Returns how the content of a type arrives, if it arrives as it is.
   *
   * @param member the schema of the type as a member of an object
   */
  static Optional<RawContent> of(JavaType type, Schema member) {
    if (member instanceof Schema.Value value && value.format().equals(BINARY)) {
      return Optional.of(BYTES);
    }
    if (type.canonicalName().equals("byte") && type.dimensions() == 1) {
      return Optional.of(BYTES);
    }
    return type.canonicalName().equals("java.lang.String") && type.dimensions() == 0
        ? Optional.of(TEXT)
        : Optional.empty();
  }

  /** Returns the media type that it has where nothing says another one. */
  String mediaType() {
    return mediaType;
  }

  Schema schema() {
    return schema;
  }
}
