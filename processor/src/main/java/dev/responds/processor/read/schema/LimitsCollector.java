package dev.responds.processor.read.schema;

import dev.responds.contract.model.Limits;
import dev.responds.contract.text.Decimals;
import dev.responds.processor.read.classfile.AnnotationContent;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what several constraints say of one value; the tighter limit wins. */
final class LimitsCollector {

  private boolean any;
  private boolean notNull;
  private @Nullable BigDecimal minimum;
  private @Nullable BigDecimal exclusiveMinimum;
  private @Nullable BigDecimal maximum;
  private @Nullable BigDecimal exclusiveMaximum;
  private int minSize;
  private int maxSize = Integer.MAX_VALUE;
  private @Nullable String pattern;
  private boolean email;
  private @Nullable Limits inside;

  /** Adds a constraint; of a group of validation it is not known when it holds. */
  void add(AnnotationContent constraint) {
    if (constraint.lists("groups")) {
      return;
    }
    any = true;
    switch (constraint.simpleName()) {
      case "NotNull" -> notNull = true;
      case "NotEmpty", "NotBlank" -> {
        notNull = true;
        minSize = Math.max(minSize, 1);
      }
      case "Size" -> addSize(constraint.number("min"), constraint.number("max"));
      case "Min" -> atLeast(number(constraint), true);
      case "Max" -> atMost(number(constraint), true);
      case "DecimalMin" -> atLeast(number(constraint), constraint.flag("inclusive", true));
      case "DecimalMax" -> atMost(number(constraint), constraint.flag("inclusive", true));
      case "Positive" -> atLeast(BigDecimal.ZERO, false);
      case "PositiveOrZero" -> atLeast(BigDecimal.ZERO, true);
      case "Negative" -> atMost(BigDecimal.ZERO, false);
      case "NegativeOrZero" -> atMost(BigDecimal.ZERO, true);
      case "Pattern" -> addPattern(constraint);
      case "Email" -> email = true;
      case "List" -> {
        for (AnnotationContent repeated : constraint.annotations("value")) {
          add(repeated);
        }
      }
      default -> {
        // What it means for a value as JSON is not known, or nothing.
      }
    }
  }

  /** Adds what holds for the value of an optional one, if there is any. */
  void addOptional(AnnotationContent constraint) {
    boolean before = notNull;
    add(constraint);
    notNull = before;
  }

  void addInside(Limits entries) {
    if (!entries.equals(Limits.NONE)) {
      any = true;
      inside = entries;
    }
  }

  Limits limits() {
    return any
        ? new Limits(
            notNull,
            Optional.ofNullable(minimum),
            Optional.ofNullable(exclusiveMinimum),
            Optional.ofNullable(maximum),
            Optional.ofNullable(exclusiveMaximum),
            minSize,
            maxSize,
            Optional.ofNullable(pattern),
            email,
            Optional.ofNullable(inside))
        : Limits.NONE;
  }

  private void addSize(@Nullable Number min, @Nullable Number max) {
    int least = min == null ? 0 : min.intValue();
    int most = max == null ? Integer.MAX_VALUE : max.intValue();
    if (least >= 0 && least <= most) {
      minSize = Math.max(minSize, least);
      maxSize = Math.min(maxSize, most);
    }
  }

  private void addPattern(AnnotationContent constraint) {
    if (pattern == null
        && !constraint.lists("flags")
        && constraint.values().get("regexp") instanceof String regexp) {
      pattern = EcmaPattern.of(regexp).orElse(null);
    }
  }

  private void atLeast(@Nullable BigDecimal limit, boolean inclusive) {
    if (inclusive) {
      minimum = greater(minimum, limit);
    } else {
      exclusiveMinimum = greater(exclusiveMinimum, limit);
    }
  }

  private void atMost(@Nullable BigDecimal limit, boolean inclusive) {
    if (inclusive) {
      maximum = less(maximum, limit);
    } else {
      exclusiveMaximum = less(exclusiveMaximum, limit);
    }
  }

  private static @Nullable BigDecimal greater(
      @Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || (other != null && other.compareTo(one) > 0) ? other : one;
  }

  private static @Nullable BigDecimal less(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || (other != null && other.compareTo(one) < 0) ? other : one;
  }

  private static @Nullable BigDecimal number(AnnotationContent constraint) {
    Number number = constraint.number("value");
    if (number != null) {
      return BigDecimal.valueOf(number.longValue());
    }
    return Decimals.parse(constraint.text("value")).orElse(null);
  }
}
