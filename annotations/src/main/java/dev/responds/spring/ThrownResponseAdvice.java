package dev.responds.spring;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * The advice that sends responses which are thrown, for set-ups that find no advice by themselves,
 * such as those of tests: {@code standaloneSetup(controller).setControllerAdvice(new
 * ThrownResponseAdvice())}. Wherever Spring scans for components, the generated builders are that
 * advice. No scan of an application comes to this package.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ThrownResponseAdvice {

  /** Makes the advice, which keeps nothing between responses. */
  public ThrownResponseAdvice() {}

  /**
   * Sends what was thrown.
   *
   * @param thrown the exception
   * @return its response
   */
  @ExceptionHandler
  public ResponseEntity<?> send(ResponseException thrown) {
    return thrown.response();
  }
}
