package dev.responds.processor.builder;

import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.ProblemType;
import java.util.Optional;

/** The names of factories of problem types, as in {@code outOfStock}. */
final class ProblemNames {

  private static final String SUFFIX = "Problem";

  /** What the class of the factories inherits. */
  private static final String MAKER = "maker";

  private final StatusRegistry registry;

  ProblemNames(StatusRegistry registry) {
    this.registry = registry;
  }

  /** Returns the words of the type as one name; empty if they have no letter of ASCII. */
  Optional<String> ofProblem(ProblemType type) {
    String name = JavaNames.camelCase(type.name());
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (!Character.isJavaIdentifierStart(name.charAt(0))) {
      return Optional.of("problem" + name);
    }
    boolean taken = !JavaNames.isFree(name) || name.equals(MAKER) || isStatus(name);
    return Optional.of(taken ? name + SUFFIX : name);
  }

  /** A status has its own factory, which keeps its name. */
  private boolean isStatus(String name) {
    for (Status status : registry.all()) {
      if (JavaNames.factory(status.code(), Optional.of(status)).equals(name)) {
        return true;
      }
    }
    return false;
  }
}
