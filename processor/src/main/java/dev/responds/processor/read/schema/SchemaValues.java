package dev.responds.processor.read.schema;

import dev.responds.contract.model.Schema;
import dev.responds.processor.read.element.Packages;
import dev.responds.processor.read.element.Supertypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Types of the platform that JSON writes as one value. */
public final class SchemaValues {

  /** Types that add nothing to what they hold. */
  static final Set<String> WRAPPERS =
      Set.of(
          "java.util.Optional",
          "org.openapitools.jackson.nullable.JsonNullable",
          "java.util.concurrent.atomic.AtomicReference");

  private static final Map<String, Schema> VALUES =
      Map.ofEntries(
          text("java.lang.String", ""),
          text("java.lang.CharSequence", ""),
          text("java.lang.Character", ""),
          text("java.lang.StringBuilder", ""),
          text("java.util.UUID", "uuid"),
          text("java.net.URI", "uri"),
          text("java.net.URL", "uri"),
          text("java.time.LocalDate", "date"),
          text("java.time.LocalTime", "time"),
          text("java.time.LocalDateTime", ""),
          text("java.time.Instant", "date-time"),
          text("java.time.OffsetDateTime", "date-time"),
          text("java.time.ZonedDateTime", "date-time"),
          text("java.util.Date", "date-time"),
          text("java.time.Duration", "duration"),
          text("java.time.Period", "duration"),
          text("java.time.ZoneId", ""),
          text("java.time.ZoneOffset", ""),
          text("java.time.Year", ""),
          text("java.time.YearMonth", ""),
          text("java.time.MonthDay", ""),
          text("java.util.Locale", ""),
          text("java.util.Currency", ""),
          text("java.util.TimeZone", ""),
          text("java.io.InputStream", "binary"),
          text("java.io.File", "binary"),
          text("org.springframework.core.io.Resource", "binary"),
          text("org.springframework.web.multipart.MultipartFile", "binary"),
          text("org.springframework.http.codec.multipart.FilePart", "binary"),
          text("jakarta.servlet.http.Part", "binary"),
          entry("java.lang.Boolean", "boolean", ""),
          entry("java.util.concurrent.atomic.AtomicBoolean", "boolean", ""),
          entry("java.lang.Byte", "integer", "int32"),
          entry("java.lang.Short", "integer", "int32"),
          entry("java.lang.Integer", "integer", "int32"),
          entry("java.util.concurrent.atomic.AtomicInteger", "integer", "int32"),
          entry("java.util.OptionalInt", "integer", "int32"),
          entry("java.lang.Long", "integer", "int64"),
          entry("java.util.concurrent.atomic.AtomicLong", "integer", "int64"),
          entry("java.util.OptionalLong", "integer", "int64"),
          entry("java.math.BigInteger", "integer", ""),
          entry("java.lang.Float", "number", "float"),
          entry("java.lang.Double", "number", "double"),
          entry("java.util.OptionalDouble", "number", "double"),
          entry("java.lang.Number", "number", ""),
          entry("java.math.BigDecimal", "number", ""));

  /** Classes of libraries have accessors that JSON does not write. */
  private static final List<String> LIBRARIES =
      List.of(
          "java.",
          "javax.",
          "jdk.",
          "sun.",
          "com.sun.",
          "jakarta.",
          "kotlin.",
          "scala.",
          "groovy.",
          "org.springframework.",
          "org.apache.",
          "org.hibernate.",
          "org.w3c.",
          "org.reactivestreams.",
          "com.fasterxml.",
          "tools.jackson.",
          "com.google.",
          "reactor.",
          "io.reactivex.",
          "io.smallrye.",
          "io.vertx.",
          "io.netty.");

  private SchemaValues() {}

  static Optional<Schema> find(String name) {
    return Optional.ofNullable(VALUES.get(name));
  }

  /** Returns whether it is one of the types of the platform that may be empty. */
  public static boolean isOptional(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && Supertypes.name((DeclaredType) type).startsWith("java.util.Optional");
  }

  static boolean isOfLibrary(String name) {
    return Packages.contain(LIBRARIES, name);
  }

  private static Map.Entry<String, Schema> text(String name, String format) {
    return entry(name, "string", format);
  }

  private static Map.Entry<String, Schema> entry(String name, String type, String format) {
    return Map.entry(name, new Schema.Value(type, format));
  }
}
