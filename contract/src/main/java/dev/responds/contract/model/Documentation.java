package dev.responds.contract.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of an endpoint to the people who call it, beyond what it does.
 *
 * @param operationId what code generators are to call it; empty if nobody says
 * @param summary what it does, in one line of plain text; empty if nobody says
 * @param description more about it, in CommonMark; empty if nobody says
 * @param tags the groups that it is put into; none if the one of its controller is meant
 * @param controller what is said of its controller, in CommonMark; empty if nobody says
 * @param hidden whether documents for clients leave it out
 * @param deprecated whether clients are asked to do without
 * @param open whether an annotation of its own, or of its class, lets everybody in
 * @param parameters what is said of what it reads
 * @param security what a caller may show, each of them enough, if somebody says: names of schemes,
 *     with the scopes of each
 */
public record Documentation(
    String operationId,
    String summary,
    String description,
    List<Tag> tags,
    String controller,
    boolean hidden,
    boolean deprecated,
    boolean open,
    Map<Parameter, Remark> parameters,
    Optional<List<Map<String, List<String>>>> security) {

  /** Nobody says anything. */
  public static final Documentation NONE =
      new Documentation("", "", "", List.of(), "", false, false, false, Map.of(), Optional.empty());

  /** Makes the collections immutable. */
  public Documentation {
    tags = List.copyOf(tags);
    parameters = Map.copyOf(parameters);
  }

  /**
   * A group of operations.
   *
   * @param name its name
   * @param description what is said of it, in CommonMark; empty if nobody says
   */
  public record Tag(String name, String description) {}

  /** Returns what is said of something that it reads. */
  public Remark of(Parameter parameter) {
    return parameters.isEmpty() ? Remark.NONE : parameters.getOrDefault(parameter, Remark.NONE);
  }
}
