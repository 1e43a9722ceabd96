package dev.responds.contract.rule.check;

import dev.responds.contract.http.CacheControl;
import dev.responds.contract.model.DeclaredResponse;
import java.util.Optional;

/** What a declared response says to caches. */
final class CachePolicy {

  static final String CACHE_CONTROL = "Cache-Control";
  static final String EXPIRES = "Expires";

  private CachePolicy() {}

  /** Returns its directives, where the declaration gives their value. */
  static Optional<CacheControl> of(DeclaredResponse response) {
    Optional<String> value = response.value(CACHE_CONTROL);
    return value.isPresent() ? Optional.of(CacheControl.parse(value.get())) : Optional.empty();
  }

  /** Returns whether it may say how long it may be used: what it will say, is not always known. */
  static boolean mayBeExplicit(DeclaredResponse response) {
    return response.declares(EXPIRES)
        || (response.declares(CACHE_CONTROL) && isExplicit(of(response)));
  }

  private static boolean isExplicit(Optional<CacheControl> directives) {
    return directives.isEmpty() || directives.get().explicit();
  }

  /** Returns whether it certainly is not to be stored. */
  static boolean unstored(DeclaredResponse response) {
    Optional<CacheControl> directives = of(response);
    return directives.isPresent() && directives.get().states("no-store");
  }
}
