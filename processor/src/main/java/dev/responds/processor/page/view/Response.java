package dev.responds.processor.page.view;

import java.util.List;

/**
 * One response of an endpoint.
 *
 * @param id its anchor, empty if another response of the endpoint has it
 * @param status the status
 * @param when when the client sees it, in the words of the code; may be empty
 * @param meaning what the status says in general, where nothing is said of this response
 * @param content what it carries
 * @param forms the forms of what it carries, where the document tells them
 * @param problem the anchor of its problem type, empty if none is declared
 * @param problemName the reference that it carries as its type
 * @param headers the fields it always has
 * @param mark the sign of its sender
 * @param sentBy who sends it, in words; empty for the endpoint itself
 * @param exceptions the exceptions that lead to it
 * @param declared where it is declared, empty for the method itself
 * @param proof what the code says of it, empty if nothing is known
 * @param seen the tests that prove it
 */
public record Response(
    String id,
    StatusLink status,
    String when,
    Prose meaning,
    Prose content,
    List<Sent> forms,
    String problem,
    String problemName,
    List<HeaderFieldLine> headers,
    String mark,
    String sentBy,
    List<String> exceptions,
    String declared,
    String proof,
    SeenBy seen) {

  /** Returns whether anything is told beside when it is sent. */
  public boolean hasFacts() {
    return !(status.takenFor().isEmpty()
        && content.isEmpty()
        && forms.isEmpty()
        && problem.isEmpty()
        && headers.isEmpty()
        && sentBy.isEmpty()
        && exceptions.isEmpty()
        && declared.isEmpty()
        && proof.isEmpty());
  }
}
