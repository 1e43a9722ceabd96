package dev.responds.processor.builder;

import java.util.BitSet;

/**
 * A factory, and who has one that is written the same.
 *
 * @param factory the first one
 * @param holders the places of all that have it
 */
record Alike(Factory factory, BitSet holders) implements Comparable<Alike> {

  /** What most have comes first. */
  @Override
  public int compareTo(Alike other) {
    return Integer.compare(other.holders.cardinality(), holders.cardinality());
  }
}
