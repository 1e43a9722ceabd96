package dev.responds.contract.model;

/** Who sends a declared response: {@code dev.responds.SentBy}, after inference. */
public enum Sender {
  ENDPOINT,
  EXCEPTION,
  INFRASTRUCTURE
}
