package dev.responds.contract.rule;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
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

  public AnnotationRule(String id, Level level, Citation citation, StatusRegistry registry) {
    super(id, level, citation, registry);
  }

  @Override
  public final void check(Endpoint endpoint, Consumer<Finding> findings) {
    look(endpoint.traits().annotation(), findings);
    look(endpoint.exceptions(), findings);
    for (DeclaredResponse response : endpoint.responses()) {
      look(response.on(), findings);
    }
  }

  private void look(List<ExceptionType> types, Consumer<Finding> findings) {
    for (ExceptionType type : types) {
      look(type.annotation(), findings);
    }
  }

  private void look(Optional<StatusAnnotation> annotation, Consumer<Finding> findings) {
    if (annotation.isPresent()) {
      Optional<Finding> found = look(annotation.get());
      if (found.isPresent()) {
        findings.accept(about(annotation.get().status(), found.get()));
      }
    }
  }

  private static Finding about(OptionalInt status, Finding finding) {
    return status.isPresent() ? finding.about(status.getAsInt()) : finding;
  }

  /** Returns what is wrong with this annotation. */
  protected abstract Optional<Finding> look(StatusAnnotation annotation);

  /** Returns arguments of a message that is the same at every endpoint. */
  protected final Arguments arguments(StatusAnnotation annotation) {
    return annotation.status().isPresent()
        ? Arguments.of("reason", registry().interpret(annotation.status().getAsInt()).reason())
        : Arguments.NONE;
  }
}
