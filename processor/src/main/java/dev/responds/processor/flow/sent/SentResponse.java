package dev.responds.processor.flow.sent;

import dev.responds.contract.model.FoundProblem;
import dev.responds.contract.model.FoundResponse;
import dev.responds.contract.model.FoundResponse.Content;
import dev.responds.contract.model.HeaderField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A response to which there is a way through the code of an endpoint.
 *
 * @param status the status
 * @param fields header fields that the code sets, each once
 * @param complete whether no other header fields are set
 * @param presence whether there is content
 * @param content the erased type of the content; empty if there is none, or nothing is known
 * @param problem the problem (RFC 9457), where its type is constant
 * @param exception the exception that is answered; empty if the endpoint returns
 * @param witness the way to it; the place of a handler stands last
 * @param depth how many calls lead from the endpoint to the code that decides
 */
public record SentResponse(
    int status,
    List<SentField> fields,
    boolean complete,
    Content presence,
    Optional<String> content,
    Optional<FoundProblem> problem,
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

  /** Returns it in the words of the contract. */
  FoundResponse found() {
    List<HeaderField> set = new ArrayList<>();
    for (SentField field : fields) {
      set.add(new HeaderField(field.name(), field.value()));
    }
    List<String> way = new ArrayList<>();
    for (Place place : witness.places()) {
      way.add(place.toString());
    }
    return new FoundResponse(
        status,
        certain(),
        set,
        complete,
        presence,
        problem,
        content.map(name -> name.replace('$', '.')),
        exception.map(name -> name.replace('$', '.')),
        way,
        depth);
  }
}
