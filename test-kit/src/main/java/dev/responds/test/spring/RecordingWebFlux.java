package dev.responds.test.spring;

import dev.responds.test.record.Recorder;
import dev.responds.test.webflux.RecordingWebFilter;

/** The filter that records what WebFlux sends. */
final class RecordingWebFlux {

  private RecordingWebFlux() {}

  static RecordingWebFilter create(String context) {
    return new RecordingWebFilter(Recorder.INSTANCE, context);
  }
}
