package dev.responds.runtime;

import dev.responds.http.Allow;
import dev.responds.http.Challenge;
import dev.responds.http.EntityTag;
import dev.responds.http.Link;
import dev.responds.http.Location;
import dev.responds.http.UnsatisfiedContentRange;
import dev.responds.internal.FieldSyntax;
import dev.responds.internal.FieldText;
import dev.responds.internal.StructuredField;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;

/** The text of header field values, which generated factories get here. */
public final class FieldValue {

  private FieldValue() {}

  /**
   * A value type of this package, as a {@link Location} or an {@link EntityTag}, in the field that
   * it is for.
   *
   * @param field the field name, for the exception
   * @param value the value
   * @return the field value
   * @throws NullPointerException if {@code value} is null; the message is the field name
   */
  public static String of(String field, Object value) {
    return Objects.requireNonNull(value, field).toString();
  }

  /**
   * A point in time as a structured field, as in {@code Deprecation} (RFC 9745 §2.1, RFC 9651
   * §3.3.7).
   *
   * @param instant fractions of a second are dropped
   * @return the field value
   * @throws IllegalArgumentException if the seconds since 1970 have more than 15 digits
   */
  public static String timestamp(Instant instant) {
    Objects.requireNonNull(instant, "Deprecation");
    return "@" + StructuredField.integer("Deprecation", instant.getEpochSecond());
  }

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
    return FieldText.uri(field, uri);
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
    return FieldText.date(field, instant);
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
    return FieldText.delay(delay);
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
   * @throws IllegalArgumentException if a member is no method, or a refused method is among those
   *     allowed
   */
  public static String allow(Collection<String> methods, String... refused) {
    TreeSet<String> allowed = new TreeSet<>();
    for (String method : Objects.requireNonNull(methods, "Allow")) {
      allowed.add(FieldSyntax.token("method in Allow", method));
    }
    for (String method : Objects.requireNonNull(refused, "Allow")) {
      if (allowed.contains(method)) {
        throw new IllegalArgumentException("Allow lists " + method + ", which this 405 refuses");
      }
    }
    return String.join(", ", allowed);
  }

  /**
   * The list of request methods in {@code Allow} (RFC 9110 §10.2.1).
   *
   * @param methods what the resource supports now
   * @param refused the methods that this 405 refuses
   * @return the methods in alphabetical order
   * @throws IllegalArgumentException if a refused method is among those allowed
   */
  public static String allow(Allow methods, String... refused) {
    return allow(Objects.requireNonNull(methods, "Allow").methods(), refused);
  }

  /**
   * A comma-separated list, as in {@code Upgrade} (RFC 9110 §5.6.1), in a field whose name the
   * exception tells.
   *
   * @param field the field name
   * @param first its first member
   * @param more its other members
   * @return the field value
   * @throws IllegalArgumentException if a member is empty, or has a comma, a quotation mark or a
   *     character that a header field cannot carry
   */
  public static String members(String field, String first, String... more) {
    return FieldText.list("member of " + field, first, more, FieldSyntax::member);
  }

  /** Returns a list of values of this package, in the field that they are for. */
  static String list(String field, Object first, Object[] more) {
    String member = of(field, first);
    if (Objects.requireNonNull(more, field).length == 0) {
      return member;
    }
    StringBuilder out = new StringBuilder(member);
    for (Object other : more) {
      out.append(", ").append(of(field, other));
    }
    return out.toString();
  }

  /**
   * The challenges in {@code WWW-Authenticate} or {@code Proxy-Authenticate} (RFC 9110 §11.6.1).
   *
   * @param field the field name, for the exception
   * @param first the challenge that the server prefers
   * @param more other challenges that it takes
   * @return the field value
   */
  public static String challenges(String field, Challenge first, Challenge... more) {
    return list(field, first, more);
  }

  /**
   * The {@code Content-Range} of a 416 (RFC 9110 §15.5.17).
   *
   * @param completeLength length of the representation in bytes
   * @return the field value
   * @throws IllegalArgumentException if the length is negative
   */
  public static String unsatisfiedRange(long completeLength) {
    return UnsatisfiedContentRange.of(completeLength).toString();
  }

  /**
   * A link with a relation type (RFC 8288 §3).
   *
   * @param target what the link points to
   * @param relation the relation type, as in {@code "blocked-by"}
   * @return the field value
   * @throws IllegalArgumentException if {@code relation} is no relation type
   */
  public static String link(URI target, String relation) {
    return Link.of(target, relation).toString();
  }

  /** Returns the names of request fields in {@code Vary}, or an asterisk. */
  static String vary(String first, String... more) {
    if (Objects.requireNonNull(more, "Vary").length > 0 && isAsterisk(first, more)) {
      throw new IllegalArgumentException("Vary has * beside field names");
    }
    return FieldText.list("field name in Vary", first, more, FieldSyntax::token);
  }

  private static boolean isAsterisk(String first, String[] more) {
    return "*".equals(first) || Arrays.asList(more).contains("*");
  }

  /** Returns the language tags in {@code Content-Language} (RFC 5646). */
  static String languages(Locale first, Locale... more) {
    StringBuilder out = new StringBuilder(FieldText.language("Content-Language", first));
    for (Locale other : Objects.requireNonNull(more, "Content-Language")) {
      out.append(", ").append(FieldText.language("Content-Language", other));
    }
    return out.toString();
  }
}
