package dev.responds.processor.read.schema;

import dev.responds.contract.model.Schema;
import dev.responds.processor.read.element.Supertypes;
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

  private static final Schema ANY = new Schema.Any();

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
          text("java.time.LocalTime", ""),
          text("java.time.OffsetTime", ""),
          text("java.time.LocalDateTime", ""),
          text("java.time.Instant", "date-time"),
          text("java.time.OffsetDateTime", "date-time"),
          text("java.time.ZonedDateTime", "date-time"),
          text("java.util.Date", "date-time"),
          text("java.util.Calendar", "date-time"),
          text("java.util.GregorianCalendar", "date-time"),
          text("java.sql.Timestamp", "date-time"),
          text("java.sql.Date", ""),
          text("java.sql.Time", ""),
          text("java.time.Duration", "duration"),
          text("java.time.Period", "duration"),
          text("java.time.ZoneId", ""),
          text("java.time.ZoneOffset", ""),
          text("java.time.YearMonth", ""),
          text("java.time.MonthDay", ""),
          text("java.util.Locale", ""),
          text("java.util.Currency", ""),
          text("java.util.TimeZone", ""),
          text("java.lang.StringBuffer", ""),
          text("java.util.regex.Pattern", ""),
          text("java.nio.charset.Charset", ""),
          text("java.nio.file.Path", ""),
          text("java.net.InetAddress", ""),
          text("java.nio.ByteBuffer", "byte"),
          text("java.io.InputStream", "binary"),
          text("java.io.File", "binary"),
          text("org.springframework.core.io.Resource", "binary"),
          text("org.springframework.web.multipart.MultipartFile", "binary"),
          text("org.springframework.http.codec.multipart.FilePart", "binary"),
          text("jakarta.servlet.http.Part", "binary"),
          text("jakarta.ws.rs.core.EntityPart", "binary"),
          entry("java.lang.Boolean", "boolean", ""),
          entry("java.util.concurrent.atomic.AtomicBoolean", "boolean", ""),
          entry("java.lang.Byte", "integer", "int32"),
          entry("java.lang.Short", "integer", "int32"),
          entry("java.lang.Integer", "integer", "int32"),
          entry("java.util.concurrent.atomic.AtomicInteger", "integer", "int32"),
          perhaps("java.util.OptionalInt", "integer", "int32"),
          entry("java.lang.Long", "integer", "int64"),
          entry("java.util.concurrent.atomic.AtomicLong", "integer", "int64"),
          perhaps("java.util.OptionalLong", "integer", "int64"),
          entry("java.math.BigInteger", "integer", ""),
          entry("java.lang.Float", "number", "float"),
          entry("java.lang.Double", "number", "double"),
          perhaps("java.util.OptionalDouble", "number", "double"),
          entry("java.lang.Number", "number", ""),
          entry("java.math.BigDecimal", "number", ""),
          anything("java.time.Year"),
          anything("java.time.Month"),
          object("com.fasterxml.jackson.databind.node.ObjectNode"),
          object("tools.jackson.databind.node.ObjectNode"),
          array("com.fasterxml.jackson.databind.node.ArrayNode"),
          array("tools.jackson.databind.node.ArrayNode"));

  /** Types whose JSON is another one with JSON-B. */
  private static final Set<String> OF_JACKSON =
      Set.of(
          "java.util.Date",
          "java.util.Calendar",
          "java.util.GregorianCalendar",
          "java.sql.Timestamp",
          "java.sql.Date",
          "java.sql.Time",
          "java.time.ZonedDateTime",
          "java.nio.ByteBuffer",
          "java.net.InetAddress",
          "java.nio.charset.Charset",
          "java.util.regex.Pattern",
          "java.util.Currency",
          "java.util.Locale",
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.util.concurrent.atomic.AtomicBoolean",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong");

  private SchemaValues() {}

  /** Returns what a library writes a type of the platform as. */
  static Optional<Schema> find(String name, JsonLibrary library) {
    return library != JsonLibrary.JACKSON && OF_JACKSON.contains(name)
        ? Optional.of(ANY)
        : Optional.ofNullable(VALUES.get(name));
  }

  /** Returns whether it is one of the types of the platform that may be empty. */
  public static boolean isOptional(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && Supertypes.name((DeclaredType) type).startsWith("java.util.Optional");
  }

  private static Map.Entry<String, Schema> text(String name, String format) {
    return entry(name, "string", format);
  }

  private static Map.Entry<String, Schema> entry(String name, String type, String format) {
    return Map.entry(name, new Schema.Value(type, format));
  }

  private static Map.Entry<String, Schema> perhaps(String name, String type, String format) {
    return Map.entry(name, new Schema.Nullable(new Schema.Value(type, format)));
  }

  /** What one version of a library writes as a number, and another one as a text. */
  private static Map.Entry<String, Schema> anything(String name) {
    return Map.entry(name, ANY);
  }

  private static Map.Entry<String, Schema> object(String name) {
    return Map.entry(name, new Schema.Dictionary(ANY));
  }

  private static Map.Entry<String, Schema> array(String name) {
    return Map.entry(name, new Schema.Sequence(ANY, false));
  }
}
