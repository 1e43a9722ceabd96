package dev.responds.test;

import java.io.Serial;

/** The failure of a test that was sent what is not declared. */
public final class ContractViolationError extends AssertionError {

  @Serial private static final long serialVersionUID = 1;

  /**
   * Says what came, what is declared, and what to type.
   *
   * @param message all of it
   */
  public ContractViolationError(String message) {
    super(message);
    // The place in the kit that found it says nothing; the response has none.
    setStackTrace(new StackTraceElement[0]);
  }
}
