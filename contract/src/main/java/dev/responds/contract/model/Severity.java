package dev.responds.contract.model;

/** How much a finding weighs, lightest first. */
public enum Severity {
  /** Not looked for. */
  OFF,
  /** Stands on the status reference, and is printed as a note on request. */
  ADVICE,
  /** A broken SHOULD, or a well-known trap. */
  WARNING,
  /** A broken MUST. */
  ERROR
}
