package dev.responds.processor.read.exception;

import dev.responds.contract.model.Body;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.framework.EndpointContext;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What handlers write about exceptions. */
public final class HandlerContents {

  private final ExceptionMappings mappings;

  public HandlerContents(ExceptionMappings mappings) {
    this.mappings = mappings;
  }

  /**
   * Returns what is written about each of these exceptions; unknown unless all are answered alike.
   */
  public Body of(List<TypeMirror> exceptions, EndpointContext context) {
    Body same = Body.UNKNOWN;
    for (TypeMirror type : exceptions) {
      Optional<TypeElement> exception = Supertypes.element(type);
      Body content =
          exception.isPresent() ? mappings.content(exception.get(), context) : Body.UNKNOWN;
      boolean first = type == exceptions.get(0);
      if (content.equals(Body.UNKNOWN) || !(first || content.equals(same))) {
        return Body.UNKNOWN;
      }
      same = content;
    }
    return same;
  }
}
