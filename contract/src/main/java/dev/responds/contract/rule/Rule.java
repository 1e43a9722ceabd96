package dev.responds.contract.rule;

import dev.responds.contract.http.Citation;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import java.util.function.Consumer;

/** One documented rule. Its id is also its message key, example file, page anchor and waiver. */
public interface Rule {

  /** Returns the id, as in {@code missing-location-201}. */
  String id();

  /**
   * Returns the level of its findings where no policy says otherwise. Some variants weigh more or
   * less, each for a reason of its own.
   */
  Severity level();

  /** Returns where HTTP says so. */
  Citation citation();

  /** Returns whether it finds nothing where nobody has looked at the code of an endpoint. */
  default boolean needsCode() {
    return false;
  }

  /** Looks at one endpoint. Reports what is known to be wrong, and nothing that is only likely. */
  void check(Subject subject, Consumer<Finding> findings);
}
