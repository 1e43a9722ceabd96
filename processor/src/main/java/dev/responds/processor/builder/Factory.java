package dev.responds.processor.builder;

import com.palantir.javapoet.TypeName;
import dev.responds.contract.model.ProblemType;
import java.util.List;
import java.util.Optional;

/**
 * One factory method: a status, what it demands, and the stage that it leads to.
 *
 * @param name its name
 * @param status the status code
 * @param note what sets it apart from the other factories of its status, if something does
 * @param when when the response is sent, one sentence a declaration
 * @param parameters what it takes
 * @param optionalFields which optional header fields its stage offers
 * @param content what finishes the response
 * @param response the type of the response
 */
record Factory(
    String name,
    int status,
    Optional<Phrase> note,
    List<String> when,
    FactoryParameters parameters,
    OptionalFields optionalFields,
    Content content,
    ResponseType response) {

  Factory {
    when = List.copyOf(when);
  }

  /** Returns whether another factory has the same name and the same types of parameters. */
  boolean clashes(Factory other) {
    return name.equals(other.name) && parameters.types().equals(other.parameters.types());
  }

  /** Returns whether another factory is written the same, whatever type it returns. */
  boolean alike(Factory other) {
    return status == other.status
        && name.equals(other.name)
        && response.alike(other.response)
        && optionalFields == other.optionalFields
        && when.equals(other.when)
        && content.alike(other.content)
        && note.isPresent() == other.note.isPresent()
        && (note.isEmpty() || note.get().alike(other.note.get()))
        && parameters.alike(other.parameters);
  }

  /** Returns the same factory where a generated type of response has that name. */
  Factory returning(TypeName type) {
    return response.isGenerated()
        ? new Factory(
            name,
            status,
            note,
            when,
            parameters,
            optionalFields,
            content,
            ResponseType.generated(type))
        : this;
  }

  /** Returns the problem type that the factory gives to its response. */
  Optional<ProblemType> problem() {
    return content.kind() == Content.Kind.PROBLEM ? content.problem() : Optional.empty();
  }

  Factory named(String newName) {
    return new Factory(newName, status, note, when, parameters, optionalFields, content, response);
  }
}
