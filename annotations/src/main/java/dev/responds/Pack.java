package dev.responds;

/** A consistent set of rule levels that a {@link StatusPolicy} switches at once. */
public enum Pack {

  /**
   * What the RFCs say: a broken MUST is an error, a broken SHOULD or a well-known trap is a
   * warning, advice stands on the status reference only.
   */
  RFC,

  /** As {@link #RFC}, and advice becomes a warning. */
  STRICT,

  /**
   * As {@link #RFC}, with what Zalando's RESTful API guidelines ask of statuses: what they demand
   * is an error, what they recommend is a warning, and what they leave out of API descriptions is
   * off.
   */
  ZALANDO
}
