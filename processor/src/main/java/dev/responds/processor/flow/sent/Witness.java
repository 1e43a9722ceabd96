package dev.responds.processor.flow.sent;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chain of places, from the endpoint to the code that sends. Any two are equal: which way was
 * seen first makes no difference to what is sent.
 */
public final class Witness {

  /** Longer chains help nobody, and recursion would make them endless. */
  private static final int LONGEST = 24;

  /** The way to what is handed in from outside. */
  public static final Witness NOWHERE = new Witness(List.of());

  private final List<Place> places;

  private Witness(List<Place> places) {
    this.places = List.copyOf(places);
  }

  public static Witness at(Place place) {
    return new Witness(List.of(place));
  }

  /** Returns the way that begins with a call. */
  public Witness calledAt(Place call) {
    if (places.size() >= LONGEST) {
      return this;
    }
    List<Place> longer = new ArrayList<>(places.size() + 1);
    longer.add(call);
    longer.addAll(places);
    return new Witness(longer);
  }

  /** Returns the way that goes on with another. */
  public Witness then(Witness next) {
    List<Place> longer = new ArrayList<>(places);
    longer.addAll(next.places);
    return new Witness(longer.size() > LONGEST ? longer.subList(0, LONGEST) : longer);
  }

  /** Returns the way up to the first place of a class whose name begins like that. */
  public Witness before(String prefix) {
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i).type().startsWith(prefix)) {
        return new Witness(places.subList(0, i));
      }
    }
    return this;
  }

  public boolean isNowhere() {
    return places.isEmpty();
  }

  /** Returns the places, from the endpoint on. */
  public List<Place> places() {
    return places;
  }

  /** Returns how many calls lead from the first place to the last. */
  public int depth() {
    return Math.max(0, places.size() - 1);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Witness;
  }

  @Override
  public int hashCode() {
    return 1;
  }

  @Override
  public String toString() {
    List<String> texts = new ArrayList<>(places.size());
    for (Place place : places) {
      texts.add(place.toString());
    }
    return String.join(" -> ", texts);
  }
}
