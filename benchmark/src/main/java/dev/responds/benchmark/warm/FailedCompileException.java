package dev.responds.benchmark.warm;

import dev.responds.benchmark.result.Mode;

/** A compile of sources that are correct has failed. */
final class FailedCompileException extends RuntimeException {

  private static final long serialVersionUID = 1;

  FailedCompileException(Mode mode, String log) {
    super(mode.label() + " failed: " + log);
  }
}
