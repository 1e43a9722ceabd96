package dev.responds.internal;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;

/**
 * Typed values as the text of a header field, for the values of this library and for generated
 * code.
 */
public final class FieldText {

  /**
   * The longest time in seconds that a recipient is sure to read, 68 years (RFC 9111 §1.2.2 asks
   * for 31 bits).
   */
  private static final long LONGEST = Integer.MAX_VALUE;

  private FieldText() {}

  /**
   * A URI reference, as in {@code Location} (RFC 9110 §10.2.2), in a field whose name the exception
   * tells.
   *
   * @param field the field name
   * @param uri absolute or relative
   * @return the field value with every character outside ASCII encoded
   * @throws IllegalArgumentException if {@code uri} has half a surrogate pair
   */
  public static String uri(String field, URI uri) {
    String text = Objects.requireNonNull(uri, field).toString();
    if (Characters.VISIBLE.firstOther(text) < 0) {
      return text;
    }
    StringBuilder encoded = new StringBuilder(text.length() * 3);
    PercentEncoding.append(encoded, PercentEncoding.encodable(field, text), Characters.VISIBLE);
    return encoded.toString();
  }

  /**
   * A point in time in the preferred format, as in {@code Last-Modified} (RFC 9110 §5.6.7), in a
   * field whose name the exception tells.
   *
   * @param field the field name
   * @param instant fractions of a second are dropped
   * @return the field value
   * @throws IllegalArgumentException if the year does not have four digits
   */
  public static String date(String field, Instant instant) {
    return HttpDate.format(field, instant);
  }

  /**
   * A delay, as in {@code Retry-After} (RFC 9110 §10.2.3).
   *
   * @param delay not negative, at most 2147483647 seconds (68 years); fractions of a second are
   *     rounded up, so that nobody comes back too early
   * @return whole seconds
   * @throws IllegalArgumentException if {@code delay} is negative or longer
   */
  public static String delay(Duration delay) {
    return Long.toString(wholeSeconds("Retry-After", delay));
  }

  /** Returns the seconds, rounded up, if a recipient is sure to read them. */
  public static long wholeSeconds(String what, Duration duration) {
    long whole = Math.min(notNegative(what, duration).toSeconds(), LONGEST + 1);
    long seconds = whole + (duration.toNanosPart() > 0 ? 1 : 0);
    if (seconds > LONGEST) {
      throw new IllegalArgumentException(
          what + " is longer than " + LONGEST + " seconds: " + duration);
    }
    return seconds;
  }

  /** Returns the seconds, rounded down, and no more than a cache counts (RFC 9111 §1.2.2). */
  public static long freshSeconds(String what, Duration duration) {
    return Math.min(notNegative(what, duration).toSeconds(), LONGEST);
  }

  private static Duration notNegative(String what, Duration duration) {
    if (Objects.requireNonNull(duration, what).isNegative()) {
      throw new IllegalArgumentException(what + " is negative: " + duration);
    }
    return duration;
  }

  /** Returns a list of members that are all of the same form. */
  public static String list(String what, String first, String[] more, Form form) {
    String member = form.check(what, first);
    if (Objects.requireNonNull(more, what).length == 0) {
      return member;
    }
    StringBuilder out = new StringBuilder(member);
    for (String other : more) {
      out.append(", ").append(form.check(what, other));
    }
    return out.toString();
  }

  /** How a member of a list is written, or that it is refused. */
  @FunctionalInterface
  public interface Form {
    String check(String what, String member);
  }

  /** Returns the language tag of a locale that has a language. */
  public static String language(String what, Locale locale) {
    if (Objects.requireNonNull(locale, what).getLanguage().isEmpty()) {
      throw new IllegalArgumentException(what + " needs a language, which the locale lacks");
    }
    try {
      // What is ill-formed in a locale, its tag would leave out without a word.
      return new Locale.Builder().setLocale(locale).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(what + " has a locale that is no language tag", e);
    }
  }
}
