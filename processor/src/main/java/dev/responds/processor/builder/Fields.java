package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/** How a header field is written from a typed value. */
final class Fields {

  static final TypeName STRING = ClassName.get(String.class);
  static final TypeName URI_TYPE = ClassName.get(URI.class);
  static final TypeName METHODS = ParameterizedTypeName.get(Set.class, String.class);

  private Fields() {}

  /** Returns the type of the parameter that stands for a declared header field. */
  static TypeName type(String header) {
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

  /** Returns the expression that makes the field value from that parameter. */
  static CodeBlock value(String header, String parameter) {
    return switch (header.toLowerCase(Locale.ROOT)) {
      case "location", "content-location" -> call("uri", parameter);
      case "retry-after" -> call("delay", parameter);
      case "date", "expires", "last-modified", "sunset" -> call("date", parameter);
      case "deprecation" -> call("timestamp", parameter);
      case "etag" -> call("entityTag", parameter);
      case "allow" -> call("allow", parameter);
      case "www-authenticate", "proxy-authenticate" -> call("challenges", parameter);
      case "content-range" -> CodeBlock.of("$N.toString()", parameter);
      default -> CodeBlock.of("$N", parameter);
    };
  }

  static CodeBlock call(String method, String... arguments) {
    return CodeBlock.of("$T.$N($L)", RunTime.FIELD_VALUE, method, String.join(", ", arguments));
  }

  /** Returns what the parameter is, for the Javadoc. */
  static String text(String header) {
    String field = JavadocText.code(header);
    return switch (header.toLowerCase(Locale.ROOT)) {
      case "location" -> field + ", where the client is to look, absolute or relative";
      case "content-location" -> field + ", the URI of exactly this content";
      case "retry-after" -> field + ", how long the client is to wait";
      case "date", "expires", "last-modified" ->
          field + ", a point in time, without fractions of a second";
      case "deprecation" -> field + ", since when the resource is deprecated";
      case "sunset" -> field + ", when the resource is expected to be gone";
      case "etag" -> field + ", the entity tag, with or without quotes";
      case "allow" -> field + ", the methods that the resource supports";
      case "www-authenticate", "proxy-authenticate" -> field + ", how to authenticate";
      case "content-range" -> field + ", where the content belongs";
      default -> "value of " + field;
    };
  }
}
