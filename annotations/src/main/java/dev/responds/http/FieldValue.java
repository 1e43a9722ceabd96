package dev.responds.http;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeSet;

/** Writes typed values as header field values. Generated factories call it. */
public final class FieldValue {

  private static final DateTimeFormatter IMF_FIXDATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final Instant FIRST_DATE = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST_DATE = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private FieldValue() {}

  /**
   * A URI reference, as in {@code Location} (RFC 9110 §10.2.2), with every character outside ASCII
   * encoded.
   *
   * @param uri absolute or relative
   * @return the field value
   */
  public static String uri(URI uri) {
    return Objects.requireNonNull(uri, "uri").toASCIIString();
  }

  /**
   * A point in time in the preferred format, as in {@code Last-Modified} (RFC 9110 §5.6.7).
   *
   * @param instant fractions of a second are dropped
   * @return the field value
   * @throws IllegalArgumentException if the year does not have four digits
   */
  public static String date(Instant instant) {
    Objects.requireNonNull(instant, "instant");
    if (instant.isBefore(FIRST_DATE) || instant.isAfter(LAST_DATE)) {
      throw new IllegalArgumentException("a date in a header field has no room for " + instant);
    }
    return IMF_FIXDATE.format(instant);
  }

  /**
   * A point in time as a structured field, as in {@code Deprecation} (RFC 9745 §2.1, RFC 9651
   * §3.3.7).
   *
   * @param instant fractions of a second are dropped
   * @return the field value
   */
  public static String timestamp(Instant instant) {
    return "@" + instant.getEpochSecond();
  }

  /**
   * A delay, as in {@code Retry-After} (RFC 9110 §10.2.3).
   *
   * @param delay not negative; fractions of a second are rounded up, so that nobody comes back too
   *     early
   * @return whole seconds
   * @throws IllegalArgumentException if {@code delay} is negative
   */
  public static String delay(Duration delay) {
    if (Objects.requireNonNull(delay, "Retry-After").isNegative()) {
      throw new IllegalArgumentException("Retry-After is negative: " + delay);
    }
    return Long.toString(delay.toSeconds() + (delay.toNanosPart() > 0 ? 1 : 0));
  }

  /**
   * A strong entity tag, as in {@code ETag} (RFC 9110 §8.8.3). A value that already has its quotes,
   * or the prefix {@code W/}, is taken as it is.
   *
   * @param tag the opaque tag, with or without quotes
   * @return the field value
   * @throws IllegalArgumentException if the tag has a quote, a space or a control character inside
   */
  public static String entityTag(String tag) {
    Objects.requireNonNull(tag, "ETag");
    String quoted = tag.endsWith("\"") ? tag : '"' + tag + '"';
    int start = quoted.startsWith("W/\"") ? 3 : 1;
    if (quoted.length() <= start || !quoted.startsWith("\"", start - 1)) {
      throw new IllegalArgumentException("value of ETag has a quotation mark at one end only");
    }
    FieldSyntax.opaqueTag(quoted.substring(start, quoted.length() - 1));
    return quoted;
  }

  /**
   * The list of request methods in {@code Allow} (RFC 9110 §10.2.1).
   *
   * @param methods what the resource supports now; may be empty
   * @param refused the methods that this 405 refuses
   * @return the methods in alphabetical order
   * @throws IllegalArgumentException if a refused method is among those allowed
   */
  public static String allow(Collection<String> methods, String... refused) {
    TreeSet<String> allowed = new TreeSet<>(methods);
    allowed.forEach(method -> FieldSyntax.token("method in Allow", method));
    for (String method : refused) {
      if (allowed.contains(method)) {
        throw new IllegalArgumentException("Allow lists " + method + ", which this 405 refuses");
      }
    }
    return String.join(", ", allowed);
  }

  /**
   * A comma-separated list (RFC 9110 §5.6.1).
   *
   * @param first its first member
   * @param more its other members
   * @return the field value
   */
  public static String list(String first, String... more) {
    return join(first, more);
  }

  /**
   * The challenges in {@code WWW-Authenticate} or {@code Proxy-Authenticate} (RFC 9110 §11.6.1).
   *
   * @param first the challenge that the server prefers
   * @param more other challenges that it takes
   * @return the field value
   */
  public static String challenges(Challenge first, Challenge... more) {
    return join(first, more);
  }

  /**
   * The {@code Content-Range} of a 416 (RFC 9110 §15.5.17).
   *
   * @param completeLength length of the representation in bytes
   * @return the field value
   * @throws IllegalArgumentException if the length is negative
   */
  public static String unsatisfiedRange(long completeLength) {
    return ContentRange.unsatisfied(completeLength);
  }

  /**
   * A link with a relation type (RFC 8288 §3).
   *
   * @param target what the link points to
   * @param relation the relation type, as in {@code "blocked-by"}
   * @return the field value
   */
  public static String link(URI target, String relation) {
    return "<" + uri(target) + ">; rel=" + FieldSyntax.quoted("rel", relation);
  }

  private static String join(Object first, Object[] more) {
    StringJoiner joiner = new StringJoiner(", ").add(text(first));
    for (Object member : more) {
      joiner.add(text(member));
    }
    return joiner.toString();
  }

  private static String text(Object member) {
    return Objects.requireNonNull(member, "member of a list").toString();
  }
}
