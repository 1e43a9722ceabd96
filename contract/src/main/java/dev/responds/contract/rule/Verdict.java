package dev.responds.contract.rule;

import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Waiver;
import java.util.Optional;

/**
 * A finding at an endpoint, with the level that the policy gives it, and the waiver that lifts it.
 *
 * @param endpoint where it was found
 * @param finding what was found
 * @param waiver why it does not apply here, if somebody said so
 */
public record Verdict(Endpoint endpoint, Finding finding, Optional<Waiver> waiver) {

  /** Returns whether the finding stands. */
  public boolean stands() {
    return waiver.isEmpty();
  }
}
