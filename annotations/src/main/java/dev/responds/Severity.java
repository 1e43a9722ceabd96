package dev.responds;

/** How much a finding of a rule weighs, lightest first. */
public enum Severity {

  /** The rule does not look. */
  OFF,

  /** Stands on the status reference, and is printed as a note on request. */
  ADVICE,

  /** Printed as a warning. */
  WARNING,

  /** Printed as an error, so that the compile fails. */
  ERROR
}
