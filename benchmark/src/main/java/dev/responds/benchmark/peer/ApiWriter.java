package dev.responds.benchmark.peer;

import java.util.Map;

/** Writes the API as one processor wants it: groups of elements, a source file each. */
public interface ApiWriter {

  /** Returns the beginning of a file, up to the brace that opens its type {@code Group<number>}. */
  String head(int group);

  /** Returns an element: an endpoint, or what else the processor writes a class for. */
  String element(SampleEndpoint endpoint);

  /** Returns the sources that all groups need, by their file names. */
  default Map<String, String> common() {
    return Map.of();
  }

  /** Returns further sources of a group, by their file names, which end in its number. */
  default Map<String, String> behind(int group) {
    return Map.of();
  }

  /** Returns the same API for compiles without processing, where that cannot compile this one. */
  default ApiWriter unprocessed() {
    return this;
  }
}
