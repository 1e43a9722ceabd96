package dev.responds.processor.flow.summary;

import java.io.Serial;

/** The code of a method cannot be followed. */
final class NotFollowedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final String reason;

  NotFollowedException(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
