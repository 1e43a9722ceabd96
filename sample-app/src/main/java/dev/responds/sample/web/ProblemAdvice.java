package dev.responds.sample.web;

import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every exception that leaves an endpoint with problem details. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  /** Tells the log everything and the caller nothing about what is broken. */
  @ExceptionHandler
  ProblemDetail broken(Exception exception) {
    LOG.error("Answered 500", exception);
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.INTERNAL_SERVER_ERROR, "The service is broken; its operators can see why.");
  }

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException exception,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    exception.getBody().setTitle("Invalid content");
    exception.getBody().setDetail("Some values are missing or out of range.");
    exception.getBody().setProperty("errors", messagesByField(exception));
    return ResponseEntity.status(status).headers(headers).body(exception.getBody());
  }

  private static Map<String, String> messagesByField(MethodArgumentNotValidException exception) {
    Map<String, String> messages = new TreeMap<>();
    for (FieldError error : exception.getFieldErrors()) {
      messages.merge(
          error.getField(),
          String.valueOf(error.getDefaultMessage()),
          (first, second) -> first.compareTo(second) < 0 ? first : second);
    }
    return messages;
  }
}
