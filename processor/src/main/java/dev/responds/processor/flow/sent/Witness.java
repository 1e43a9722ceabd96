package dev.responds.processor.flow.sent;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chain of places, from the endpoint to the code that sends. Any two are equal: which way was
 * seen first makes no difference to what is sent. Chains that begin differently share their ends,
 * so that each of the many calls that lead to one place adds no more than itself.
 */
public final class Witness {

  /** Longer chains help nobody, and recursion would make them endless. */
  private static final int LONGEST = 24;

  /** The way to what is handed in from outside. */
  public static final Witness NOWHERE = new Witness(null, null);

  private final @Nullable Place first;
  private final @Nullable Witness rest;
  private final int length;

  private Witness(@Nullable Place first, @Nullable Witness rest) {
    this.first = first;
    this.rest = rest;
    this.length = (first == null ? 0 : 1) + (rest == null ? 0 : rest.length);
  }

  public static Witness at(Place place) {
    return new Witness(place, NOWHERE);
  }

  private static Witness of(List<Place> places) {
    Witness way = NOWHERE;
    for (int i = Math.min(places.size(), LONGEST) - 1; i >= 0; i--) {
      way = new Witness(places.get(i), way);
    }
    return way;
  }

  /** Returns the way that begins with a call. */
  public Witness calledAt(Place call) {
    return length >= LONGEST ? this : new Witness(call, this);
  }

  /** Returns the way that goes on with another. */
  public Witness then(Witness next) {
    List<Place> longer = places();
    longer.addAll(next.places());
    return of(longer);
  }

  /** Returns the way up to the first place of a class whose name begins like that. */
  public Witness before(String prefix) {
    List<Place> places = places();
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i).type().startsWith(prefix)) {
        return of(places.subList(0, i));
      }
    }
    return this;
  }

  /** Returns the way to the first place alone. */
  public Witness first() {
    return first == null ? this : at(first);
  }

  public boolean isNowhere() {
    return length == 0;
  }

  /** Returns the places, from the endpoint on. */
  public List<Place> places() {
    List<Place> places = new ArrayList<>(length);
    for (Witness way = this; way != null && way.first != null; way = way.rest) {
      places.add(way.first);
    }
    return places;
  }

  /** Returns how many calls lead from the first place to the last. */
  public int depth() {
    return Math.max(0, length - 1);
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
    List<String> texts = new ArrayList<>(length);
    for (Place place : places()) {
      texts.add(place.toString());
    }
    return String.join(" -> ", texts);
  }
}
