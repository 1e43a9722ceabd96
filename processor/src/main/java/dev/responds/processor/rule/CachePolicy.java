package dev.responds.processor.rule;

import dev.responds.processor.http.CacheControl;
import dev.responds.processor.model.DeclaredResponse;
import java.util.Optional;

/** What a declared response says to caches. */
final class CachePolicy {

  static final String CACHE_CONTROL = "Cache-Control";
  static final String EXPIRES = "Expires";

  private CachePolicy() {}

  /** Returns its directives, where the declaration gives their value. */
  static Optional<CacheControl> of(DeclaredResponse response) {
    return response.value(CACHE_CONTROL).map(CacheControl::parse);
  }

  /** Returns whether it may say how long it may be used: what it will say, is not always known. */
  static boolean mayBeExplicit(DeclaredResponse response) {
    return response.declares(EXPIRES)
        || (response.declares(CACHE_CONTROL)
            && of(response).map(CacheControl::explicit).orElse(true));
  }

  /** Returns whether it certainly is not to be stored. */
  static boolean unstored(DeclaredResponse response) {
    return of(response).filter(directives -> directives.states("no-store")).isPresent();
  }
}
