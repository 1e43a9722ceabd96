package dev.responds.contract.rule.check;

import dev.responds.contract.http.CacheDirectives;
import dev.responds.contract.model.DeclaredResponse;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** What a declared response says to caches. */
final class CachePolicy {

  static final String CACHE_CONTROL = "Cache-Control";
  static final String EXPIRES = "Expires";

  private CachePolicy() {}

  /** Returns its directives, where the declaration gives their value. */
  static Optional<CacheDirectives> of(DeclaredResponse response) {
    Optional<String> value = response.value(CACHE_CONTROL);
    return value.isPresent() ? Optional.of(CacheDirectives.parse(value.get())) : Optional.empty();
  }

  /** Returns whether it may say how long it may be used: what it will say, is not always known. */
  static boolean mayBeExplicit(DeclaredResponse response) {
    return response.declares(EXPIRES)
        || (response.declares(CACHE_CONTROL) && isExplicit(of(response)));
  }

  private static boolean isExplicit(Optional<CacheDirectives> directives) {
    return directives.isEmpty() || directives.get().explicit();
  }

  /**
   * Returns whether it is kept until a date. Directives decide where they say how long (RFC 9111
   * §4.2.1), and also where their value is not known; dates of the last century are the usual way
   * to say that nothing is to be kept.
   */
  static boolean expiresLater(DeclaredResponse response) {
    Optional<String> date = response.value(EXPIRES);
    if (date.isEmpty() || (response.declares(CACHE_CONTROL) && isExplicit(of(response)))) {
      return false;
    }
    try {
      TemporalAccessor read = DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.get().strip());
      return read.get(ChronoField.YEAR) >= 2000;
    } catch (DateTimeException noDate) {
      return false;
    }
  }

  /** Returns whether it certainly is not to be stored. */
  static boolean unstored(DeclaredResponse response) {
    Optional<CacheDirectives> directives = of(response);
    return directives.isPresent() && directives.get().states("no-store");
  }
}
