package dev.responds.processor.builder;

import java.util.BitSet;

/**
 * A factory, and the endpoints that have one which is written the same.
 *
 * @param factory the first one
 * @param endpoints the places of all endpoints that have it
 */
record SharedCandidate(Factory factory, BitSet endpoints) implements Comparable<SharedCandidate> {

  /** Orders by how many endpoints have the factory, most first. */
  @Override
  public int compareTo(SharedCandidate other) {
    return Integer.compare(other.endpoints.cardinality(), endpoints.cardinality());
  }
}
