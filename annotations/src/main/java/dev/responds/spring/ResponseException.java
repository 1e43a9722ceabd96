package dev.responds.spring;

import java.util.Objects;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;

/**
 * An exception that carries a response of Spring, thrown from where it cannot be returned, such as
 * a service. The generated builders are the advice that sends it as if it had been returned; where
 * Spring does not find them, its own handling of {@link ErrorResponseException} still sends status
 * and header fields.
 */
public final class ResponseException extends ErrorResponseException {

  private static final long serialVersionUID = 1L;

  private final transient ResponseEntity<?> response;

  /**
   * Carries a response.
   *
   * @param response what to send
   */
  public ResponseException(ResponseEntity<?> response) {
    super(Objects.requireNonNull(response, "response").getStatusCode(), detail(response), null);
    this.response = response;
    response
        .getHeaders()
        .forEach((name, values) -> values.forEach(value -> getHeaders().add(name, value)));
  }

  /**
   * Returns the response.
   *
   * @return what to send
   */
  public ResponseEntity<?> response() {
    return response;
  }

  private static ProblemDetail detail(ResponseEntity<?> response) {
    return response.getBody() instanceof ProblemDetail detail
        ? detail
        : ProblemDetail.forStatus(response.getStatusCode());
  }
}
