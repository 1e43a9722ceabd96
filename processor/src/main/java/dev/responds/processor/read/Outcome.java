package dev.responds.processor.read;

import dev.responds.processor.model.Body;
import dev.responds.processor.model.Carrier;
import java.util.OptionalInt;

/**
 * What comes out when a method returns.
 *
 * @param carrier who decides the status
 * @param payload the content
 * @param status the status that the framework sends, where that is fixed
 */
record Outcome(Carrier carrier, Body payload, OptionalInt status) {

  static final Outcome UNKNOWN = of(Carrier.UNKNOWN, Body.UNKNOWN);

  static Outcome of(Carrier carrier, Body payload) {
    return new Outcome(carrier, payload, OptionalInt.empty());
  }

  Outcome sending(OptionalInt fixed) {
    return new Outcome(carrier, payload, fixed);
  }
}
