package dev.responds.processor.flow.sent;

import java.util.List;
import java.util.Optional;

/**
 * A response that an endpoint sends: there is a way through its code to it.
 *
 * @param status the status
 * @param fields header fields that the code sets, each once
 * @param content the erased type of the content; empty if there is none, or nothing is known
 * @param problemType the problem type (RFC 9457), where it is constant
 * @param exception the exception that is answered; empty if the endpoint returns
 * @param witness the way to it; the place of a handler stands last
 * @param depth how many calls lead from the endpoint to the code that decides
 */
public record SentResponse(
    int status,
    List<SentField> fields,
    Optional<String> content,
    Optional<String> problemType,
    Optional<String> exception,
    Witness witness,
    int depth) {

  /** Makes the list immutable. */
  public SentResponse {
    fields = List.copyOf(fields);
  }
}
