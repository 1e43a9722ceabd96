package dev.responds.contract.model;

import java.util.Optional;

/**
 * A problem that code was found to send (RFC 9457 §3.1).
 *
 * @param type its type
 * @param title its title
 */
public record FoundProblem(ProblemType type, String title) {

  /**
   * Returns the problem that code gives a type.
   *
   * @param type the reference that the code sends
   * @param title the title that the code gives it; empty if that is not known
   * @return empty if the type says nothing beyond the status, or is no reference
   */
  public static Optional<FoundProblem> of(String type, String title) {
    return ProblemType.sent(type)
        .map(sent -> new FoundProblem(sent, title.isEmpty() ? sent.title() : title));
  }
}
