package dev.responds.benchmark;

import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** The same responses as a careful developer writes them with what Spring offers. */
final class HandWritten {

  private static final String CHALLENGE = "Bearer realm=\"orders\"";

  ResponseEntity<Object> ok(Order order) {
    return ResponseEntity.ok(order);
  }

  ResponseEntity<Object> created(Order order, URI location) {
    return ResponseEntity.created(location).body(order);
  }

  ResponseEntity<Object> noContent() {
    return ResponseEntity.noContent().build();
  }

  ResponseEntity<Object> unauthorized() {
    return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
        .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem(HttpStatus.UNAUTHORIZED, "Who are you?"));
  }

  ResponseEntity<Object> notFound(Order order) {
    ProblemDetail problem = problem(HttpStatus.NOT_FOUND, "It may have been cancelled.");
    problem.setTitle("No such order");
    problem.setProperty("customer", order.customer());
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  ResponseEntity<Object> serviceUnavailable(Duration delay) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, Long.toString(delay.toSeconds()))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "Closed"));
  }

  private static ProblemDetail problem(HttpStatus status, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(status.getReasonPhrase());
    return problem;
  }
}
