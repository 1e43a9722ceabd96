package dev.responds.contract.http;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A value of {@code Cache-Control} in a response (RFC 9111 §5.2.2). The annotations' jar parses it
 * too: a processor path need not have that jar, and an application has no processor.
 *
 * @param directives arguments by directive in lower case; empty for a directive without one
 */
public record CacheDirectives(Map<String, String> directives) {

  /** Makes the map immutable. */
  public CacheDirectives {
    directives = Map.copyOf(directives);
  }

  /** Reads a field value. Of a directive that stands there twice, the first counts (§4.2.1). */
  public static CacheDirectives parse(String value) {
    Map<String, String> directives = new LinkedHashMap<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        add(value.substring(start, i), directives);
        start = i + 1;
      }
    }
    add(value.substring(start), directives);
    return new CacheDirectives(directives);
  }

  private static void add(String directive, Map<String, String> directives) {
    int equals = directive.indexOf('=');
    String name = equals < 0 ? directive : directive.substring(0, equals);
    String argument = equals < 0 ? "" : directive.substring(equals + 1);
    if (!name.isBlank()) {
      directives.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), unquoted(argument.strip()));
    }
  }

  private static String unquoted(String argument) {
    boolean quoted = argument.length() > 1 && argument.startsWith("\"") && argument.endsWith("\"");
    return quoted ? argument.substring(1, argument.length() - 1) : argument;
  }

  /**
   * Returns whether this directive holds for the response as a whole; {@code private} and {@code
   * no-cache} with an argument are about single fields.
   */
  public boolean states(String directive) {
    return "".equals(directives.get(directive));
  }

  /** Returns whether it says how long the response may be used, if at all (§4.2.1). */
  public boolean explicit() {
    return states("no-store")
        || states("no-cache")
        || directives.containsKey("max-age")
        || directives.containsKey("s-maxage");
  }

  /** Returns the first directive that invites a cache to keep the response, if one does. */
  public Optional<String> invitation() {
    if (states("no-store")) {
      return Optional.empty();
    }
    if (lasts("s-maxage")) {
      return Optional.of("s-maxage");
    }
    if (lasts("max-age")) {
      return Optional.of("max-age");
    }
    return states("public") ? Optional.of("public") : Optional.empty();
  }

  /**
   * Returns the directive that lets a shared cache answer other callers with a response to an
   * authenticated one, if one does (§3.5).
   */
  public Optional<String> sharing() {
    if (states("no-store") || states("private") || states("no-cache")) {
      return Optional.empty();
    }
    if (directives.containsKey("s-maxage")) {
      return lasts("s-maxage") ? Optional.of("s-maxage") : Optional.empty();
    }
    boolean fresh = !directives.containsKey("max-age") || lasts("max-age");
    return states("public") && fresh ? Optional.of("public") : Optional.empty();
  }

  /** A number of seconds that is none makes the response stale (§4.2.1). */
  private boolean lasts(String directive) {
    String seconds = directives.getOrDefault(directive, "");
    boolean positive = false;
    for (int i = 0; i < seconds.length(); i++) {
      char c = seconds.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
      positive |= c != '0';
    }
    return positive;
  }
}
