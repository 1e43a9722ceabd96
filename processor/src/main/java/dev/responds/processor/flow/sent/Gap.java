package dev.responds.processor.flow.sent;

import java.util.List;

/**
 * What was not understood.
 *
 * @param kind what may hide in it
 * @param reason why, as the end of a sentence
 * @param witness where
 */
public record Gap(Kind kind, String reason, Witness witness) {

  /** Returns the reason with its place, as pages show it. */
  @Override
  public String toString() {
    List<Place> places = witness.places();
    return places.isEmpty() ? reason : reason + " (" + places.get(places.size() - 1) + ")";
  }

  /** What may hide behind code that is not understood. */
  public enum Kind {
    /** A response: nothing can be said about statuses that are not sent. */
    RESPONSE,
    /** An exception: what is returned is known all the same. */
    EXCEPTION
  }
}
