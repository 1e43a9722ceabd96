package dev.responds.processor.read.framework;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import java.util.OptionalInt;

/**
 * What comes out when a method returns.
 *
 * @param carrier who decides the status
 * @param payload the content
 * @param status the status that the framework sends, where that is fixed
 */
public record Outcome(Carrier carrier, Body payload, OptionalInt status) {

  public static final Outcome UNKNOWN = of(Carrier.UNKNOWN, Body.UNKNOWN);

  public static Outcome of(Carrier carrier, Body payload) {
    return new Outcome(carrier, payload, OptionalInt.empty());
  }

  public Outcome sending(OptionalInt fixed) {
    return new Outcome(carrier, payload, fixed);
  }
}
