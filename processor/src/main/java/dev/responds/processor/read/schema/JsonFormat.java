package dev.responds.processor.read.schema;

import dev.responds.contract.model.Schema;
import dev.responds.processor.read.element.Annotation;
import java.util.List;
import java.util.Set;

/**
 * What an annotation says of the form that a value has.
 *
 * @param shape as Jackson calls it; {@code ANY} if it is not said
 * @param pattern whether a pattern of somebody's own is given
 */
record JsonFormat(String shape, boolean pattern) {

  private static final Set<String> POINTS_IN_TIME =
      Set.of(
          "java.time.Instant",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.time.Duration");

  private static final Set<String> AS_THEY_ARE =
      Set.of(
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong",
          "java.util.concurrent.atomic.AtomicBoolean");

  static JsonFormat of(Annotation annotation) {
    List<String> shape = annotation.constants("shape");
    String pattern = annotation.string("pattern").orElse("");
    return new JsonFormat(shape.isEmpty() ? "ANY" : shape.get(0), !pattern.isEmpty());
  }

  boolean saysNothing() {
    return !pattern && (shape.equals("ANY") || shape.equals("NATURAL"));
  }

  boolean isNumber() {
    return shape.startsWith("NUMBER");
  }

  /**
   * Returns what a value of the platform is written as.
   *
   * @param type the name of its type
   * @param plain what it is written as otherwise
   */
  Schema of(String type, Schema plain) {
    if (!(plain instanceof Schema.Value value) || saysNothing() || AS_THEY_ARE.contains(type)) {
      return plain;
    }
    return switch (shape) {
      case "STRING" -> text(type, value);
      case "ANY", "NATURAL" -> isTime(type) ? text(type, value) : plain;
      case "NUMBER", "NUMBER_INT", "NUMBER_FLOAT" -> number(type, value);
      default -> new Schema.Any();
    };
  }

  /** A time keeps its format, unless there is another pattern for it. */
  private Schema text(String type, Schema.Value value) {
    boolean kept = value.type().equals("string") && !(pattern && isTime(type));
    return kept ? value : new Schema.Value("string", "");
  }

  private Schema number(String type, Schema.Value value) {
    if (isTime(type)) {
      // The older ones count milliseconds, the others have nanoseconds behind the point.
      return type.equals("java.util.Date")
          ? new Schema.Value("integer", "int64")
          : POINTS_IN_TIME.contains(type) ? new Schema.Value("number", "") : new Schema.Any();
    }
    return value.type().equals("boolean") ? new Schema.Value("integer", "") : value;
  }

  private static boolean isTime(String type) {
    return type.startsWith("java.time.")
        || type.startsWith("java.sql.")
        || type.equals("java.util.Date")
        || type.equals("java.util.Calendar")
        || type.equals("java.util.GregorianCalendar");
  }
}
