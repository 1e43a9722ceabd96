package dev.responds.processor.flow.sent;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A response to which there is a way through the code of an endpoint.
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

  /** Names of exceptions that code throws where a caller of it makes a mistake. */
  private static final Pattern GUARDS =
      Pattern.compile(".*(IllegalArgument|IllegalState|UnsupportedOperation|NullPointer).*");

  private static final int MOST_CALLS = 3;

  /**
   * Returns whether it is sent for certain. Deep down, code guards itself against what its callers
   * never do, and no analysis of one value at a time sees that.
   */
  public boolean certain() {
    return exception.isEmpty()
        || depth <= (GUARDS.matcher(exception.get()).matches() ? 1 : MOST_CALLS);
  }
}
