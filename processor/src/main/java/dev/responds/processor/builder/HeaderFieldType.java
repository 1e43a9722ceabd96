package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row of the table of header fields that have a type.
 *
 * @param type the type of Java that a factory takes for it
 * @param valueType the type of ours that is named after it and that a factory takes as well
 * @param writer the method of {@code FieldValue} that writes the former
 * @param named whether that method takes the name of the field
 * @param text the key of what the Javadoc says of it
 */
record HeaderFieldType(
    TypeName type,
    Optional<TypeName> valueType,
    Optional<String> writer,
    boolean named,
    String text) {

  static final TypeName STRING = ClassName.get(String.class);
  static final TypeName URI_TYPE = ClassName.get(URI.class);
  static final TypeName METHODS = ParameterizedTypeName.get(Set.class, String.class);

  private static final TypeName INSTANT = ClassName.get(Instant.class);
  private static final HeaderFieldType OTHER = text("field", "");
  private static final Map<String, HeaderFieldType> TABLE = table();

  /** Returns the row of a field, in any case; a field that has none is text. */
  static HeaderFieldType of(String header) {
    HeaderFieldType row = TABLE.get(header.toLowerCase(Locale.ROOT));
    return row == null ? OTHER : row;
  }

  /** Returns the value of a field, made from a parameter of the type of Java. */
  CodeBlock value(String header, String parameter) {
    if (writer.isEmpty()) {
      return type.equals(STRING)
          ? CodeBlock.of("$N", parameter)
          : CodeBlock.of("$N.toString()", parameter);
    }
    return named
        ? Fields.named(writer.get(), header, parameter)
        : Fields.call(writer.get(), parameter);
  }

  private static Map<String, HeaderFieldType> table() {
    Map<String, HeaderFieldType> table = new HashMap<>();
    table.put("allow", row(METHODS, "Allow", "allow", false, "field.allow"));
    table.put("cache-control", text("field", "CacheControl"));
    table.put("content-disposition", text("field", "ContentDisposition"));
    table.put("content-location", row(URI_TYPE, "Location", "uri", true, "field.content-location"));
    table.put("content-range", row(RunTime.CONTENT_RANGE, "", "", false, "field.content-range"));
    table.put("date", row(INSTANT, "", "date", true, "field.date"));
    table.put("deprecation", row(INSTANT, "", "timestamp", false, "field.deprecation"));
    table.put("etag", row(STRING, "EntityTag", "entityTag", false, "field.etag"));
    table.put("expires", row(INSTANT, "", "date", true, "field.date"));
    table.put("last-modified", row(INSTANT, "", "date", true, "field.date"));
    table.put("link", text("field", "Link"));
    table.put("location", row(URI_TYPE, "Location", "uri", true, "field.location"));
    table.put("proxy-authenticate", challenges());
    table.put("ratelimit", text("field", "RateLimit"));
    table.put("ratelimit-policy", text("field", "RateLimitPolicy"));
    table.put(
        "retry-after",
        row(ClassName.get(Duration.class), "RetryAfter", "delay", false, "field.retry-after"));
    table.put("sunset", row(INSTANT, "", "date", true, "field.sunset"));
    table.put("www-authenticate", challenges());
    return table;
  }

  private static HeaderFieldType challenges() {
    return row(RunTime.CHALLENGE, "", "challenges", true, "field.authenticate");
  }

  private static HeaderFieldType text(String text, String valueType) {
    return row(STRING, valueType, "", false, text);
  }

  private static HeaderFieldType row(
      TypeName type, String valueType, String writer, boolean named, String text) {
    return new HeaderFieldType(
        type,
        valueType.isEmpty() ? Optional.empty() : Optional.of(RunTime.type(valueType)),
        writer.isEmpty() ? Optional.empty() : Optional.of(writer),
        named,
        text);
  }
}
