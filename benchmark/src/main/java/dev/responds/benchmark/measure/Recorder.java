package dev.responds.benchmark.measure;

import dev.responds.benchmark.result.Measurement;
import java.io.IOException;

/** Takes what is measured, as soon as it is. */
@FunctionalInterface
public interface Recorder {

  /** Keeps one compile. */
  void add(Measurement measurement) throws IOException;
}
