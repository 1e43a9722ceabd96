package dev.responds.contract.model;

import java.util.List;
import java.util.Optional;

/**
 * A response that was found in the code of an endpoint.
 *
 * @param status the status code
 * @param certain whether there is a way to it that code can go; otherwise it may be sent
 * @param fields the header fields that the code sets on the way
 * @param complete whether these are all that the code sets
 * @param content what it sends as content, where that is known
 * @param problem the problem that it sends, where the code tells a type
 * @param type canonical name of the class of the content, without type arguments, where that is
 *     known
 * @param exception canonical name of the exception that is answered; empty if the endpoint returns
 * @param way the places from the endpoint to the code that decides, as messages show them: {@code
 *     OrderService.place (OrderService.java:41)}
 * @param depth how many calls lead from the endpoint to that code
 */
public record FoundResponse(
    int status,
    boolean certain,
    List<HeaderField> fields,
    boolean complete,
    Content content,
    Optional<FoundProblem> problem,
    Optional<String> type,
    Optional<String> exception,
    List<String> way,
    int depth) {

  /** Whether a response has content. */
  public enum Content {
    /** It has none. */
    NONE,
    /** It has some. */
    SOME,
    /** Nothing is known. */
    UNKNOWN
  }

  /** Makes one of whose content nothing more is known. */
  public FoundResponse(
      int status,
      boolean certain,
      List<HeaderField> fields,
      boolean complete,
      Content content,
      Optional<String> exception,
      List<String> way,
      int depth) {
    this(
        status,
        certain,
        fields,
        complete,
        content,
        Optional.empty(),
        Optional.empty(),
        exception,
        way,
        depth);
  }

  /** Makes the lists immutable. */
  public FoundResponse {
    fields = List.copyOf(fields);
    way = List.copyOf(way);
  }

  /** Returns whether the code sets a header field on the way, in any case of letters. */
  public boolean sets(String field) {
    for (HeaderField set : fields) {
      if (set.name().equalsIgnoreCase(field)) {
        return true;
      }
    }
    return false;
  }

  /** Returns it as if it were declared at a place. */
  DeclaredResponse asDeclared(Source place) {
    return new DeclaredResponse(
        status,
        "",
        content == Content.NONE ? Body.NONE : Body.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        fields,
        List.of(),
        exception.isPresent() ? Sender.EXCEPTION : Sender.ENDPOINT,
        Scope.METHOD,
        place,
        Optional.empty());
  }

  /** Returns the exception that is answered, as people say it. */
  public Optional<String> exceptionName() {
    return exception.map(name -> name.substring(name.lastIndexOf('.') + 1));
  }

  /** Returns the place that decides: what is returned, or where the exception is thrown. */
  public String place() {
    int last = way.size() - 1;
    return way.isEmpty() ? "" : way.get(exception.isPresent() ? Math.min(depth, last) : last);
  }
}
