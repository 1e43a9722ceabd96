package dev.responds.processor.rule;

import dev.responds.processor.http.Citation;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import java.util.function.Consumer;

/** One documented rule. Its id is also its message key, example file, page anchor and waiver. */
public interface Rule {

  /** Returns the id, as in {@code missing-location-201}. */
  String id();

  /**
   * Returns the level of its findings where no policy says otherwise. Some variants weigh more or
   * less, each for a reason of its own.
   */
  Level level();

  /** Returns where HTTP says so. */
  Citation citation();

  /** Looks at one endpoint. Fires on what is known, or not at all. */
  void check(Endpoint endpoint, Consumer<Finding> findings);
}
