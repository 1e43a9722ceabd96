package dev.responds.contract.model;

import java.util.OptionalInt;

/**
 * What comes out when the method of an endpoint returns.
 *
 * @param carrier what the method returns, and with it who decides the status
 * @param payload the content that the method returns
 * @param status the status that the framework sends when the method returns, if that is fixed
 */
public record Outcome(Carrier carrier, Body payload, OptionalInt status) {

  /** Nothing is known. */
  public static final Outcome UNKNOWN = of(Carrier.UNKNOWN, Body.UNKNOWN);

  /** Returns an outcome whose status the framework does not fix. */
  public static Outcome of(Carrier carrier, Body payload) {
    return new Outcome(carrier, payload, OptionalInt.empty());
  }

  /** Returns the same outcome, sent with this status. */
  public Outcome sending(OptionalInt fixed) {
    return new Outcome(carrier, payload, fixed);
  }
}
