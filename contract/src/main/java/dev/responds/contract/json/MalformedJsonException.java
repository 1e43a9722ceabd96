package dev.responds.contract.json;

import java.io.Serial;

/** A text is no JSON. */
public final class MalformedJsonException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  MalformedJsonException(String reason) {
    super(reason);
  }
}
