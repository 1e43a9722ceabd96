package dev.responds.contract.rule;

import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.Waiver;
import java.util.Optional;

/**
 * A finding at an endpoint, with the level that the policy gives it, and the waiver that lifts it.
 *
 * @param endpoint where it was found
 * @param finding what was found
 * @param waiver why it does not apply here, if somebody said so
 * @param endpoints how many endpoints it stands for: those that see the same mistake at one place
 */
public record Verdict(Endpoint endpoint, Finding finding, Optional<Waiver> waiver, int endpoints) {

  /** Makes the verdict on one endpoint. */
  public Verdict(Endpoint endpoint, Finding finding, Optional<Waiver> waiver) {
    this(endpoint, finding, waiver, 1);
  }

  /** Returns the same verdict, for so many endpoints. */
  Verdict over(int number) {
    return number == endpoints ? this : new Verdict(endpoint, finding, waiver, number);
  }

  /** Returns the same verdict, with the finding at another place. */
  public Verdict at(Source place) {
    return new Verdict(endpoint, finding.at(place), waiver, endpoints);
  }

  /**
   * Returns whether it is about declarations that were written for other tools, and no policy has
   * asked for it.
   */
  public boolean isUnasked() {
    return ForeignDeclarations.isAbout(finding, endpoint)
        && endpoint.policy().level(finding.id(), finding.status().orElse(LevelKey.ALL)).isEmpty();
  }

  /** Returns whether the finding stands, and is more than advice. */
  public boolean demands() {
    return stands() && finding.level().compareTo(Severity.WARNING) >= 0;
  }

  /** Returns whether the finding stands. */
  public boolean stands() {
    return waiver.isEmpty();
  }
}
