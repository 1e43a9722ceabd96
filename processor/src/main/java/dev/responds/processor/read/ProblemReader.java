package dev.responds.processor.read;

import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.ProblemType;
import dev.responds.processor.read.declared.Declaration;
import java.util.Optional;

/** Reads the problem type that a declaration names. */
final class ProblemReader {

  private static final int CLIENT_ERROR = 400;
  private static final String ATTRIBUTE = "problem";

  private final Mistakes mistakes;

  ProblemReader(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /** Returns the content of an error that has a problem type, or empty if that says nothing. */
  static Optional<Body> content(Declaration declaration, int status, Policy policy) {
    if (declaration.problem().isEmpty() || status < CLIENT_ERROR) {
      return Optional.empty();
    }
    return Optional.of(content(policy));
  }

  /** Returns the content of errors that have a problem type. */
  static Body content(Policy policy) {
    Body ofTeam = policy.errorBody();
    return ofTeam.problem() && !ofTeam.assumed() ? ofTeam : Body.PROBLEM;
  }

  /** Returns the problem type, which only problem details carry. */
  Optional<ProblemType> read(Declaration declaration, int status, Body body, Policy policy) {
    if (declaration.problem().isEmpty()) {
      return Optional.empty();
    }
    String written = declaration.problem().get();
    if (status < CLIENT_ERROR || (body.kind() != Body.Kind.UNKNOWN && !body.problem())) {
      report(
          "misplaced-problem-type", status < CLIENT_ERROR ? "" : "content", written, declaration);
      return Optional.empty();
    }
    try {
      return ProblemType.of(written, policy.problemBase());
    } catch (IllegalArgumentException e) {
      report("invalid-problem-type", "", written, declaration);
      return Optional.empty();
    }
  }

  private void report(String id, String variant, String written, Declaration declaration) {
    mistakes.add(
        Finding.misuse(
            id, variant, declaration.place().at(ATTRIBUTE), Arguments.of("written", written)));
  }
}
