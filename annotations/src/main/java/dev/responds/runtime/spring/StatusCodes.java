package dev.responds.runtime.spring;

import java.util.stream.IntStream;
import org.springframework.http.HttpStatusCode;

/**
 * The status codes of Spring by their numbers: Spring itself looks through all of them each time.
 */
final class StatusCodes {

  private static final int FIRST = 100;
  private static final int LAST = 999;
  private static final HttpStatusCode[] CODES =
      IntStream.rangeClosed(FIRST, LAST)
          .mapToObj(HttpStatusCode::valueOf)
          .toArray(HttpStatusCode[]::new);

  private StatusCodes() {}

  /** Returns the code, which has three digits. */
  static HttpStatusCode of(int status) {
    return CODES[status - FIRST];
  }
}
