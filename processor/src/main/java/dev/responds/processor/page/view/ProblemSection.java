package dev.responds.processor.page.view;

import java.util.List;

/**
 * A problem type.
 *
 * @param id its anchor
 * @param uri what responses carry as its type
 * @param title its title
 * @param registered whether it stands in the registry of IANA
 * @param cases the statuses that it is sent with
 * @param example content that has it, as JSON
 * @param places the endpoints that it comes from
 */
public record ProblemSection(
    String id,
    String uri,
    String title,
    boolean registered,
    List<Case> cases,
    String example,
    Places places) {

  /**
   * A problem with one status.
   *
   * @param status the status
   * @param whens when it is sent, in the words of the code
   * @param sentBy who sends it, in words; empty for the endpoint itself
   * @param headers the fields that it always has
   * @param advice whether to try again, in a word
   * @param next what a client does next
   */
  public record Case(
      StatusLink status,
      List<String> whens,
      String sentBy,
      List<HeaderFieldLine> headers,
      String advice,
      Prose next) {}
}
