package dev.responds.contract.http;

import static dev.responds.contract.http.Citation.rfc;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What values of header fields look like, for those fields of responses that somebody writes with
 * their value. A field that does not stand here may be anything. Few compiles need it.
 */
public final class FieldGrammar {

  private static final String OWS = "[ \t]*+";
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
  private static final String QUOTED = "\"(?:[\t !#-\\[\\]-~]|\\\\[\t -~])*+\"";
  private static final String PARAMETER =
      TOKEN + OWS + "=" + OWS + "(?:" + TOKEN + "|" + QUOTED + ")";
  private static final String PARAMETERS = "(?:" + OWS + ";" + OWS + PARAMETER + ")*+";
  private static final String TOKEN68 = "[A-Za-z0-9._~+/-]++=*+";
  private static final String MEDIA_RANGE = TOKEN + "/" + TOKEN + PARAMETERS;

  private static final Predicate<String> SECONDS = matching("[0-9]++");
  private static final Predicate<String> TOKENS = matching(list(TOKEN));
  private static final Predicate<String> MEDIA_RANGES = matching(list(MEDIA_RANGE));
  private static final String SCHEME = TOKEN + "(?: ++(?:" + PARAMETER + "|" + TOKEN68 + "))?";
  private static final Predicate<String> CHALLENGES =
      matching(SCHEME + "(?:" + OWS + "," + OWS + "(?:" + PARAMETER + "|" + SCHEME + "))*+");
  private static final Predicate<String> DIRECTIVES =
      matching(list(TOKEN + "(?:=(?:" + TOKEN + "|" + QUOTED + "))?"));
  private static final Predicate<String> FIXED_DATE =
      matching("[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT");

  /** Directives of caches that say how long (RFC 9111 §5.2.2, RFC 5861). */
  private static final List<String> LASTING =
      List.of("max-age", "s-maxage", "stale-while-revalidate", "stale-if-error");

  /** Not a date, and still what many write for "never": caches have to take it so (§5.3). */
  private static final Set<String> EXPIRED = Set.of("0", "-1");

  /**
   * How one field is written.
   *
   * @param citation where that stands
   * @param example a field line
   * @param fits whether a value is one
   */
  public record Form(Citation citation, String example, Predicate<String> fits) {}

  private static final String DATE = ": Sun, 06 Nov 2033 08:49:37 GMT";

  private static final Map<String, Form> FORMS =
      Map.ofEntries(
          form("Accept", rfc(9110, "12.5.1"), ": application/json", MEDIA_RANGES),
          form("Accept-Patch", rfc(5789, "3.1"), ": application/json-patch+json", MEDIA_RANGES),
          form("Accept-Ranges", rfc(9110, "14.3"), ": bytes", TOKENS),
          form("Age", rfc(9111, "5.1"), ": 120", SECONDS),
          form("Allow", rfc(9110, "10.2.1"), ": GET, HEAD", value -> isEmptyOrTokens(value)),
          form("Cache-Control", rfc(9111, "5.2"), ": max-age=60", FieldGrammar::isCacheControl),
          form(
              "Content-Disposition",
              rfc(6266, "4.1"),
              ": attachment; filename=\"orders.csv\"",
              matching(TOKEN + PARAMETERS)),
          form("Content-Encoding", rfc(9110, "8.4"), ": gzip", TOKENS),
          form(
              "Content-Language",
              rfc(9110, "8.5"),
              ": de-CH, fr",
              matching(list("[A-Za-z]{1,8}+(?:-[A-Za-z0-9]{1,8}+)*+"))),
          form("Content-Length", rfc(9110, "8.6"), ": 0", SECONDS),
          form("Content-Location", rfc(9110, "8.7"), ": /orders/1", FieldGrammar::isPartialUri),
          form(
              "Content-Range",
              rfc(9110, "14.4"),
              ": bytes 0-499/1234",
              matching("bytes (?:[0-9]++-[0-9]++/(?:[0-9]++|\\*)|\\*/[0-9]++)|(?!bytes )[^ ]+ .+")),
          form("Date", rfc(9110, "6.6.1"), DATE, FieldGrammar::isDate),
          form("Deprecation", rfc(9745, "2.1"), ": @1767225600", matching("@-?[0-9]{1,15}+.*")),
          form("ETag", rfc(9110, "8.8.3"), ": \"v7\"", matching("(?:W/)?\"[!#-~]*+\"")),
          form(
              "Expires", rfc(9111, "5.3"), DATE, value -> isDate(value) || EXPIRED.contains(value)),
          form("Last-Modified", rfc(9110, "8.8.2"), DATE, FieldGrammar::isDate),
          form(
              "Link",
              rfc(8288, "3"),
              ": </orders?page=2>; rel=\"next\"",
              matching(
                  list(
                      "<[^<>\" ]*+>(?:"
                          + OWS
                          + ";"
                          + OWS
                          + TOKEN
                          + "(?:"
                          + OWS
                          + "="
                          + OWS
                          + "(?:"
                          + TOKEN
                          + "|"
                          + QUOTED
                          + "))?+)*+"))),
          form("Location", rfc(9110, "10.2.2"), ": /orders/1", FieldGrammar::isReference),
          form(
              "Proxy-Authenticate",
              rfc(9110, "11.7.1"),
              ": Basic realm=\"proxy\"",
              FieldGrammar::isChallenge),
          form(
              "Retry-After",
              rfc(9110, "10.2.3"),
              ": 120",
              value -> SECONDS.test(value) || isDate(value)),
          form("Set-Cookie", rfc(6265, "4.1.1"), ": theme=dark; Path=/", matching(TOKEN + "=.*")),
          form("Sunset", rfc(8594, "3"), DATE, FieldGrammar::isDate),
          form(
              "Upgrade",
              rfc(9110, "7.8"),
              ": HTTP/3.0, websocket",
              matching(list(TOKEN + "(?:/" + TOKEN + ")?+"))),
          form("Vary", rfc(9110, "12.5.5"), ": Accept, Accept-Language", TOKENS),
          form(
              "WWW-Authenticate",
              rfc(9110, "11.6.1"),
              ": Bearer realm=\"orders\"",
              FieldGrammar::isChallenge));

  private FieldGrammar() {}

  /** Returns how a field is written, if its value certainly is none of it. */
  public static Optional<Form> broken(String field, String value) {
    Form form = FORMS.get(field.toLowerCase(Locale.ROOT));
    return form == null || form.fits().test(value) ? Optional.empty() : Optional.of(form);
  }

  /** Returns whether the text is a list of challenges; Basic is none without its realm. */
  public static boolean isChallenge(String value) {
    return CHALLENGES.test(value) && !value.strip().equalsIgnoreCase("Basic");
  }

  private static Map.Entry<String, Form> form(
      String field, Citation citation, String example, Predicate<String> fits) {
    return Map.entry(field.toLowerCase(Locale.ROOT), new Form(citation, field + example, fits));
  }

  private static String list(String element) {
    return element + "(?:" + OWS + "," + OWS + element + ")*+";
  }

  private static Predicate<String> matching(String pattern) {
    return Pattern.compile(pattern).asMatchPredicate();
  }

  private static boolean isEmptyOrTokens(String value) {
    return value.isEmpty() || TOKENS.test(value);
  }

  private static boolean isCacheControl(String value) {
    if (!DIRECTIVES.test(value)) {
      return false;
    }
    Map<String, String> directives = CacheDirectives.parse(value).directives();
    for (String lasting : LASTING) {
      String argument = directives.get(lasting);
      if (argument != null && !SECONDS.test(argument)) {
        return false;
      }
    }
    return true;
  }

  /** Senders write dates in one form alone (RFC 9110 §5.6.7), in which the day has to be right. */
  private static boolean isDate(String value) {
    try {
      if (FIXED_DATE.test(value)) {
        DateTimeFormatter.RFC_1123_DATE_TIME.parse(value.replace(":60 ", ":59 "));
        return true;
      }
      return false;
    } catch (DateTimeException noDate) {
      return false;
    }
  }

  /** Declarations write what the code fills in as in mappings: {@code /orders/{number}}. */
  private static boolean isReference(String value) {
    try {
      new URI(value.replaceAll("\\{[^{}]*+\\}", "x"));
      return true;
    } catch (URISyntaxException noReference) {
      return false;
    }
  }

  private static boolean isPartialUri(String value) {
    return isReference(value) && value.indexOf('#') < 0;
  }
}
