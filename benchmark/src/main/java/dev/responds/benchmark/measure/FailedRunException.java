package dev.responds.benchmark.measure;

/** A program that was measured has failed, so there is nothing to compare. */
public final class FailedRunException extends RuntimeException {

  private static final long serialVersionUID = 1;
  private static final int SHOWN = 4_000;

  FailedRunException(String what, String log) {
    super(what + "\n" + log.substring(0, Math.min(SHOWN, log.length())));
  }
}
