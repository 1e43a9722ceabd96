package dev.responds.contract.model;

/** What an endpoint method returns, and with it who decides the status. */
public enum Carrier {
  /** The generated response type: the builder decides. */
  GENERATED,
  /**
   * A response object of the framework, such as Spring's {@code ResponseEntity}: the code decides.
   */
  RESPONSE,
  /** A plain payload or nothing: the framework decides, see {@link Outcome#status()}. */
  PAYLOAD,
  /** The method has the raw response in its hands: the code decides, unseen. */
  RAW,
  /** A view, or a redirect by view name: the framework and the code decide. */
  VIEW,
  /** Not known, for instance because a type is missing. */
  UNKNOWN
}
