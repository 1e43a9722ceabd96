package dev.responds.contract.openapi;

import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Schema;
import java.util.Locale;
import java.util.Set;

/**
 * What a type looks like where it is the content as a whole: frameworks take and give text and
 * bytes as they are, and send streams value by value. As a member of an object, the same types are
 * JSON.
 */
final class WholeContent {

  private static final String TEXT = "text/plain";
  private static final String EVENTS = "text/event-stream";
  private static final Schema STRING = new Schema.Value("string", "");
  private static final Schema BYTES = new Schema.Value("string", "binary");

  /** Media types in which each value stands by itself, on a line or between separators. */
  private static final Set<String> VALUE_BY_VALUE =
      Set.of(
          EVENTS,
          "application/x-ndjson",
          "application/ndjson",
          "application/jsonl",
          "application/x-jsonlines",
          "application/json-seq",
          "application/stream+json");

  /** Media types of text that hold the members of an object. */
  private static final Set<String> WITH_MEMBERS =
      Set.of("text/json", "text/xml", "text/yaml", "text/x-yaml");

  private WholeContent() {}

  /** Returns the media type that content has where nothing says another one. */
  static String usualMediaType(JavaType type, Schema member) {
    if (member instanceof Schema.Stream stream) {
      return stream.events() ? EVENTS : stream.items().equals(STRING) ? TEXT : ResponseWriter.JSON;
    }
    if (isBytes(type, member)) {
      return "application/octet-stream";
    }
    return isText(type) ? TEXT : ResponseWriter.JSON;
  }

  /**
   * Returns what the content looks like in a media type.
   *
   * @param member the schema of the type as a member of an object
   */
  static Schema in(String mediaType, JavaType type, Schema member) {
    if (member instanceof Schema.Stream stream) {
      return in(mediaType, stream);
    }
    if (isText(type) || isText(mediaType)) {
      return STRING;
    }
    return isBytes(type, member) ? BYTES : member;
  }

  /** An object is written as text in any of them but those that have members. */
  private static boolean isText(String mediaType) {
    String bare = bare(mediaType);
    return bare.startsWith("text/") && !WITH_MEMBERS.contains(bare);
  }

  private static Schema in(String mediaType, Schema.Stream stream) {
    String bare = bare(mediaType);
    if (VALUE_BY_VALUE.contains(bare)) {
      return stream;
    }
    if (bare.startsWith("text/")) {
      return STRING;
    }
    boolean json = bare.equals(ResponseWriter.JSON) || bare.endsWith("+json");
    return json ? new Schema.Sequence(stream.items(), false) : new Schema.Any();
  }

  /** Without its parameters; its case does not count (RFC 9110 §8.3.1). */
  private static String bare(String mediaType) {
    int end = mediaType.indexOf(';');
    return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isBytes(JavaType type, Schema member) {
    return member.equals(BYTES) || (type.canonicalName().equals("byte") && type.dimensions() == 1);
  }

  private static boolean isText(JavaType type) {
    return type.canonicalName().equals("java.lang.String") && type.dimensions() == 0;
  }
}
