package dev.responds.contract.rule;

import dev.responds.contract.model.Access;
import dev.responds.contract.model.StatusAnnotation;
import dev.responds.contract.model.Traits;
import java.util.Optional;
import java.util.Set;

/** Builds traits by hand, of which one thing is known. */
final class Known {

  private Known() {}

  static Traits annotation(StatusAnnotation annotation) {
    return new Traits(Access.UNKNOWN, false, false, false, Optional.of(annotation), Set.of());
  }

  static Traits access(Access access, Integer... advised) {
    return new Traits(access, false, false, false, Optional.empty(), Set.of(advised));
  }

  static Traits rateLimited(Integer... advised) {
    return new Traits(Access.UNKNOWN, false, true, false, Optional.empty(), Set.of(advised));
  }

  static Traits ranged() {
    return new Traits(Access.UNKNOWN, true, false, false, Optional.empty(), Set.of());
  }

  static Traits retired() {
    return new Traits(Access.UNKNOWN, false, false, true, Optional.empty(), Set.of());
  }
}
