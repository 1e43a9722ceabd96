package dev.responds.runtime.spring;

import dev.responds.spring.ResponseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * The advice that sends responses which are thrown, before any other advice takes them for an
 * error. The class of builders of a controller extends it, so that Spring finds it wherever it
 * finds the controller.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public abstract class ThrownResponses {

  /** Makes the advice, which keeps nothing between responses. */
  protected ThrownResponses() {}

  /**
   * Sends what was thrown.
   *
   * @param thrown the exception
   * @return its response
   */
  @ExceptionHandler
  public final ResponseEntity<?> send(ResponseException thrown) {
    return thrown.response();
  }
}
