package dev.responds.processor.benchmark.warm;

import dev.responds.processor.benchmark.result.Mode;

/** A compile of sources that are correct has failed. */
final class FailedCompileException extends RuntimeException {

  private static final long serialVersionUID = 1;

  FailedCompileException(Mode mode, String log) {
    super(mode.label() + " failed: " + log);
  }
}
