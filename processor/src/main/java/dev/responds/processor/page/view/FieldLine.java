package dev.responds.processor.page.view;

import java.util.List;

/**
 * A parameter of a request, or a member of what is sent.
 *
 * @param name its name
 * @param place where a request has it, in the words of OpenAPI; empty for members
 * @param type what it is
 * @param optional whether it may be left out
 * @param deprecated whether clients are asked to do without
 * @param limits what its value has to be like
 * @param about what is said of it
 * @param example a value that it may have, as it is sent; empty if nobody knows one
 */
public record FieldLine(
    String name,
    String place,
    TypeName type,
    boolean optional,
    boolean deprecated,
    List<Prose> limits,
    List<Prose> about,
    String example) {

  /** Returns whether name and type are all there is to tell. */
  public boolean bare() {
    return place.isEmpty() && !optional && !deprecated && about.isEmpty() && limits.isEmpty();
  }
}
