package dev.responds.spring;

import org.springframework.http.ResponseEntity;

/** The answer of an endpoint: a {@link ResponseEntity} that can also be thrown. */
public interface Answer {

  /**
   * This response as something to throw, for code that cannot return it.
   *
   * @return an exception that carries this response
   */
  default ResponseException toException() {
    return new ResponseException((ResponseEntity<?>) this);
  }
}
