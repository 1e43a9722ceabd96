package dev.responds.processor.flow.sent;

/**
 * What was not understood.
 *
 * @param kind what may hide in it
 * @param reason why, as the end of a sentence
 * @param witness where
 */
public record Gap(Kind kind, String reason, Witness witness) {

  /** What may hide behind code that is not understood. */
  public enum Kind {
    /** A response: nothing can be said about statuses that are not sent. */
    RESPONSE,
    /** An exception: what is returned is known all the same. */
    EXCEPTION
  }
}
