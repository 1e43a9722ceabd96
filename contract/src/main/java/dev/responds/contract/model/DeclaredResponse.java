package dev.responds.contract.model;

import java.util.List;
import java.util.Optional;

/**
 * One response that an endpoint declares.
 *
 * @param status the status code, any number that was written
 * @param when the sentence for the reader, empty if none
 * @param body the content, after inference
 * @param headers the header fields that are declared
 * @param on the exceptions that lead to it
 * @param sender who sends it
 * @param scope how near it was declared
 * @param source the annotation
 */
public record DeclaredResponse(
    int status,
    String when,
    Body body,
    List<HeaderField> headers,
    List<ExceptionType> on,
    Sender sender,
    Scope scope,
    Source source) {

  /** Makes the lists immutable. */
  public DeclaredResponse {
    headers = List.copyOf(headers);
    on = List.copyOf(on);
  }

  /** Returns whether it stands on the endpoint's method itself, directly or in a bundle. */
  public boolean onMethod() {
    return scope == Scope.METHOD || scope == Scope.BUNDLE;
  }

  /** Returns whether the endpoint's own code sends it, so that a factory is generated for it. */
  public boolean sentByEndpoint() {
    return sender == Sender.ENDPOINT;
  }

  /** Returns whether the header field is declared, in any case of letters. */
  public boolean declares(String header) {
    for (HeaderField field : headers) {
      if (field.name().equalsIgnoreCase(header)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the value that the declaration gives to a header field, in any case of letters. */
  public Optional<String> value(String header) {
    for (HeaderField field : headers) {
      if (field.value().isPresent() && field.name().equalsIgnoreCase(header)) {
        return field.value();
      }
    }
    return Optional.empty();
  }
}
