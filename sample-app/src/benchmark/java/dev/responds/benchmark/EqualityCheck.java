package dev.responds.benchmark;

import org.springframework.http.ResponseEntity;

/** Compares what is compared: the two ways have to make the same responses. */
final class EqualityCheck {

  private EqualityCheck() {}

  /** Fails where a response differs from the other. */
  static void run() {
    ResponseBenchmark responses = new ResponseBenchmark();
    check(responses.generated200(), responses.handWritten200());
    check(responses.generated201(), responses.handWritten201());
    check(responses.generated204(), responses.handWritten204());
    check(responses.generated401(), responses.handWritten401());
    check(responses.generated404(), responses.handWritten404());
    check(responses.generated503(), responses.handWritten503());
  }

  private static void check(ResponseEntity<?> generated, ResponseEntity<?> handWritten) {
    if (!generated.getStatusCode().equals(handWritten.getStatusCode())
        || !generated.getHeaders().equals(handWritten.getHeaders())
        || !String.valueOf(generated.getBody()).equals(String.valueOf(handWritten.getBody()))) {
      throw new IllegalStateException(generated + " differs from " + handWritten);
    }
  }
}
