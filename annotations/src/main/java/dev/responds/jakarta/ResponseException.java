package dev.responds.jakarta;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/**
 * An exception that carries a response of Jakarta REST, thrown from where it cannot be returned,
 * such as a service. The server sends it as if it had been returned; an {@code ExceptionMapper} for
 * {@link WebApplicationException} is asked only about one without content.
 */
public final class ResponseException extends WebApplicationException {

  private static final long serialVersionUID = 1L;

  /**
   * Carries a response.
   *
   * @param response what to send, as the server has built it
   */
  public ResponseException(Response response) {
    super(response);
  }
}
