package dev.responds.benchmark.peer;

/** Writes the API as one processor wants it: groups of elements, a source file each. */
public interface ApiWriter {

  /** Returns the beginning of a file, up to the brace that opens its type {@code Group<number>}. */
  String head(int group);

  /** Returns an element: an endpoint, or what else the processor writes a class for. */
  String element(SampleEndpoint endpoint);

  /** Returns the same API for compiles without processing, where that cannot compile this one. */
  default ApiWriter unprocessed() {
    return this;
  }
}
