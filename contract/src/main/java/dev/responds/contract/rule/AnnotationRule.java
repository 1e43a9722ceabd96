package dev.responds.contract.rule;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.model.StatusAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      look(annotation.get()).ifPresent(findings);
    }
  }

  /** Returns what is wrong with this annotation. */
  protected abstract Optional<Finding> look(StatusAnnotation annotation);

  /** Returns the arguments of a message that is the same at every endpoint. */
  protected final List<String> arguments(StatusAnnotation annotation, String... more) {
    List<String> arguments = new ArrayList<>();
    if (annotation.status().isPresent()) {
      int status = annotation.status().getAsInt();
      arguments.addAll(
          List.of(Integer.toString(status), registry().interpret(status).reason(), ""));
    } else {
      arguments.addAll(List.of("", "", ""));
    }
    arguments.addAll(List.of(more));
    return arguments;
  }
}
