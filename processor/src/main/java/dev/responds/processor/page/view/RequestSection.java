package dev.responds.processor.page.view;

import java.util.List;

/**
 * What a request needs.
 *
 * @param parameters what stands in its path, query and header
 * @param content its content, form by form
 * @param optional whether a request without content will do
 * @param about what is said of the content
 * @param fields the members of the content
 * @param example content that may be sent; empty if nobody knows any
 */
public record RequestSection(
    List<FieldLine> parameters,
    List<Sent> content,
    boolean optional,
    List<Prose> about,
    List<FieldLine> fields,
    String example) {

  /** Nothing is known, or nothing is needed. */
  public static final RequestSection NONE =
      new RequestSection(List.of(), List.of(), false, List.of(), List.of(), "");

  /** Returns whether there is nothing to tell. */
  public boolean isEmpty() {
    return parameters.isEmpty() && content.isEmpty();
  }
}
