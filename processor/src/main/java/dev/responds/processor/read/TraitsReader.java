package dev.responds.processor.read;

import dev.responds.contract.model.Source;
import dev.responds.contract.model.StatusAnnotation;
import dev.responds.contract.model.Traits;
import dev.responds.processor.read.element.Ancestors;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.Candidate;
import dev.responds.processor.read.element.ModuleTypes;
import dev.responds.processor.read.exception.ExceptionMappings;
import dev.responds.processor.read.framework.EndpointContext;
import dev.responds.processor.read.framework.FrameworkReader;
import dev.responds.processor.read.security.AccessReader;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Reads what the annotations and types of an endpoint tell beyond routing and responses. */
final class TraitsReader {

  /** By simple name: several libraries have one, and so do applications. */
  private static final Set<String> RATE_LIMITS =
      Set.of("RateLimit", "RateLimited", "RateLimiter", "RateLimiting");

  private static final Set<String> DEPRECATIONS = Set.of("java.lang.Deprecated");

  private final AnnotationGraph annotations;
  private final AccessReader access;
  private final ExceptionMappings mappings;
  private final ModuleTypes module;

  TraitsReader(
      AnnotationGraph annotations,
      Ancestors ancestors,
      ExceptionMappings mappings,
      ModuleTypes module) {
    this.annotations = annotations;
    access = new AccessReader(annotations, ancestors);
    this.mappings = mappings;
    this.module = module;
  }

  Traits read(Candidate candidate, EndpointContext context) {
    FrameworkReader framework = context.framework();
    return new Traits(
        access.read(candidate),
        framework.ranged(candidate),
        carries(candidate, RATE_LIMITS),
        carries(candidate, DEPRECATIONS),
        inSource(framework.annotation(candidate), context.here()),
        mappings.advised(candidate.type(), framework));
  }

  private boolean carries(Candidate candidate, Set<String> names) {
    for (ExecutableElement method : candidate.lineage()) {
      if (carries(method, names)) {
        return true;
      }
    }
    return carries(candidate.type(), names);
  }

  private boolean carries(Element element, Set<String> names) {
    return !annotations.all(element, names).isEmpty();
  }

  /** What comes from a class file has no line to point at; the method that inherits it has one. */
  private Optional<StatusAnnotation> inSource(Optional<StatusAnnotation> found, Source here) {
    if (found.isEmpty() || module.contains(found.get().source().name())) {
      return found;
    }
    StatusAnnotation elsewhere = found.get();
    return Optional.of(
        new StatusAnnotation(elsewhere.status(), elsewhere.constant(), elsewhere.reason(), here));
  }
}
