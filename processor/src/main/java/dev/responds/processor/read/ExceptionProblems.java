package dev.responds.processor.read;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.ProblemType;
import dev.responds.processor.read.declared.Declaration;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.exception.ExceptionMapping;
import dev.responds.processor.read.exception.ExceptionMappings;
import dev.responds.processor.read.framework.EndpointContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The problem types that exceptions have: what answers an exception sends the type that is declared
 * there, whoever names the exception.
 */
final class ExceptionProblems {

  private final ExceptionMappings mappings;

  ExceptionProblems(ExceptionMappings mappings) {
    this.mappings = mappings;
  }

  /**
   * Returns the type that all exceptions of a declaration are answered with, where it leaves the
   * content open itself. What is no type is reported where it is written.
   */
  Optional<ProblemType> of(
      Declaration declaration, int status, Body body, EndpointContext context) {
    boolean open =
        declaration.problem().isEmpty()
            && declaration.body().isEmpty()
            && declaration.mediaType().isEmpty();
    boolean general = body.equals(context.policy().errorBody());
    if (!open || (body.kind() != Body.Kind.UNKNOWN && !body.problem() && !general)) {
      return Optional.empty();
    }
    Set<Optional<String>> written = new HashSet<>();
    for (TypeMirror type : declaration.on()) {
      Optional<TypeElement> exception = Supertypes.element(type);
      written.add(
          exception.isPresent()
              ? written(mappings.read(exception.get(), context), status)
              : Optional.empty());
    }
    return written.size() == 1
        ? type(written.iterator().next(), context.policy())
        : Optional.empty();
  }

  /** Returns what the first that answers says; several types of one status leave it open. */
  private static Optional<String> written(List<ExceptionMapping> said, int status) {
    Set<Optional<String>> problems = new HashSet<>();
    if (!said.isEmpty()) {
      for (Declaration declared : said.get(0).declared()) {
        if (declared.status().code().equals(OptionalInt.of(status))) {
          problems.add(declared.problem());
        }
      }
    }
    return problems.size() == 1 ? problems.iterator().next() : Optional.empty();
  }

  private static Optional<ProblemType> type(Optional<String> written, Policy policy) {
    try {
      return written.isPresent()
          ? ProblemType.of(written.get(), policy.problemBase())
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
