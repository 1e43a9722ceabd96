package dev.responds.contract.model;

/** A consistent set of levels: {@code dev.responds.Pack}. */
public enum Pack {
  RFC,
  STRICT,
  ZALANDO
}
