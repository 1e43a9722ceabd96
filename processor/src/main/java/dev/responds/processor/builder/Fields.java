package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How a header field is written from a typed value. */
final class Fields {

  static final TypeName STRING = ClassName.get(String.class);
  static final TypeName URI_TYPE = ClassName.get(URI.class);
  static final TypeName METHODS = ParameterizedTypeName.get(Set.class, String.class);

  private Fields() {}

  private static TypeName type(String header) {
    return switch (header.toLowerCase(Locale.ROOT)) {
      case "location", "content-location" -> URI_TYPE;
      case "retry-after" -> ClassName.get(Duration.class);
      case "date", "deprecation", "expires", "last-modified", "sunset" ->
          ClassName.get(Instant.class);
      case "allow" -> METHODS;
      case "www-authenticate", "proxy-authenticate" -> RunTime.CHALLENGE;
      case "content-range" -> RunTime.CONTENT_RANGE;
      default -> STRING;
    };
  }

  /** Returns the parameter that stands for a declared header field. */
  static Argument argument(String header, String parameter) {
    return Argument.of(type(header), parameter, describe(header)).or(ofField(header));
  }

  /** Returns the type that is named after the header field, if there is one. */
  static Optional<TypeName> ofField(String header) {
    return switch (header.toLowerCase(Locale.ROOT)) {
      case "location", "content-location" -> Optional.of(RunTime.type("Location"));
      case "retry-after" -> Optional.of(RunTime.type("RetryAfter"));
      case "allow" -> Optional.of(RunTime.type("Allow"));
      case "etag" -> Optional.of(RunTime.type("EntityTag"));
      case "cache-control" -> Optional.of(RunTime.type("CacheControl"));
      case "link" -> Optional.of(RunTime.type("Link"));
      case "content-disposition" -> Optional.of(RunTime.type("ContentDisposition"));
      case "ratelimit" -> Optional.of(RunTime.type("RateLimit"));
      case "ratelimit-policy" -> Optional.of(RunTime.type("RateLimitPolicy"));
      default -> Optional.empty();
    };
  }

  /** Returns the header field made from that parameter, of either type. */
  static HeaderLine line(String header, String parameter) {
    CodeBlock value = value(header, parameter);
    return ofField(header).isPresent()
        ? new HeaderLine(header, value, ofField(header, parameter))
        : new HeaderLine(header, value);
  }

  /** Returns the value of a field from a parameter that has the type of the field. */
  static CodeBlock ofField(String header, String parameter) {
    return CodeBlock.of("$T.of($S, $N)", RunTime.FIELD_VALUE, header, parameter);
  }

  private static CodeBlock value(String header, String parameter) {
    return switch (header.toLowerCase(Locale.ROOT)) {
      case "location", "content-location" -> named("uri", header, parameter);
      case "retry-after" -> call("delay", parameter);
      case "date", "expires", "last-modified", "sunset" -> named("date", header, parameter);
      case "deprecation" -> call("timestamp", parameter);
      case "etag" -> call("entityTag", parameter);
      case "allow" -> call("allow", parameter);
      case "www-authenticate", "proxy-authenticate" -> named("challenges", header, parameter);
      case "content-range" -> CodeBlock.of("$N.toString()", parameter);
      default -> CodeBlock.of("$N", parameter);
    };
  }

  static CodeBlock call(String method, String... arguments) {
    return CodeBlock.of("$T.$N($L)", RunTime.FIELD_VALUE, method, String.join(", ", arguments));
  }

  /** Returns a call that has the name of the field for its exceptions. */
  static CodeBlock named(String method, String header, String... arguments) {
    return CodeBlock.of(
        "$T.$N($S, $L)", RunTime.FIELD_VALUE, method, header, String.join(", ", arguments));
  }

  /**
   * Returns a type that stands for text under the name of the field, so that the compiler names a
   * field that was forgotten.
   */
  static TypeVariableName textOf(String header) {
    return TypeVariableName.get(Names.capitalized(Names.parameter(header)), STRING);
  }

  /** Returns what the parameter is, for the Javadoc. */
  private static Phrase describe(String header) {
    String name = header.toLowerCase(Locale.ROOT);
    String key =
        switch (name) {
          case "date", "expires", "last-modified" -> "field.date";
          case "www-authenticate", "proxy-authenticate" -> "field.authenticate";
          case "location",
              "content-location",
              "retry-after",
              "deprecation",
              "sunset",
              "etag",
              "allow",
              "content-range" ->
              "field." + name;
          default -> "field";
        };
    return Phrase.of(key, JavadocText.code(header));
  }
}
