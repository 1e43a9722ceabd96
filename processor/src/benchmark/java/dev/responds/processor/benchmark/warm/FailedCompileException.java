package dev.responds.processor.benchmark.warm;

/** A compile of sources that are correct has failed. */
final class FailedCompileException extends RuntimeException {

  private static final long serialVersionUID = 1;

  FailedCompileException(String mode, String log) {
    super(mode + " failed: " + log);
  }
}
