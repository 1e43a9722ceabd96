package dev.responds.processor.command;

import java.io.Serial;

/** What was asked for cannot be done, for a reason that the user can do something about. */
class CommandException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final String reason;

  CommandException(String reason) {
    super(reason);
    this.reason = reason;
  }

  @Override
  public final String getMessage() {
    return reason;
  }
}
