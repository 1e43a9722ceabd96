package dev.responds.contract.rule;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.Status;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.StatusAnnotation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * A rule that looks at the framework's own annotations of statuses: that of the endpoint, and those
 * of the exceptions that it names.
 */
public abstract class AnnotationRule extends NamedRule {

  public AnnotationRule(String id, Severity level, Citation citation) {
    super(id, level, citation);
  }

  @Override
  public final void check(Subject subject, Consumer<Finding> findings) {
    look(subject.endpoint().traits().annotation(), subject, findings);
    look(subject.endpoint().exceptions(), subject, findings);
    for (JudgedResponse judged : subject.responses()) {
      look(judged.response().on(), subject, findings);
    }
  }

  private void look(List<ExceptionType> types, Subject subject, Consumer<Finding> findings) {
    for (ExceptionType type : types) {
      look(type.annotation(), subject, findings);
    }
  }

  private void look(
      Optional<StatusAnnotation> annotation, Subject subject, Consumer<Finding> findings) {
    if (annotation.isPresent()) {
      OptionalInt code = annotation.get().status();
      Optional<Finding> found = look(annotation.get(), interpreted(code, subject));
      if (found.isPresent()) {
        findings.accept(code.isPresent() ? found.get().about(code.getAsInt()) : found.get());
      }
    }
  }

  private static Optional<Status> interpreted(OptionalInt code, Subject subject) {
    return code.isPresent() ? Optional.of(subject.interpret(code.getAsInt())) : Optional.empty();
  }

  /**
   * Returns what is wrong with this annotation.
   *
   * @param interpreted the status that a client takes its code for, if the code is known
   */
  protected abstract Optional<Finding> look(
      StatusAnnotation annotation, Optional<Status> interpreted);

  /** Returns arguments of a message that is the same at every endpoint. */
  protected static Arguments arguments(Optional<Status> interpreted) {
    return interpreted.isPresent()
        ? Arguments.of("reason", interpreted.get().reason())
        : Arguments.NONE;
  }
}
