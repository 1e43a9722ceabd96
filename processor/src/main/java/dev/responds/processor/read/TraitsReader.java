package dev.responds.processor.read;

import dev.responds.processor.model.Source;
import dev.responds.processor.model.StatusAnnotation;
import dev.responds.processor.model.Traits;
import java.util.Set;

/** Reads what the annotations and types of an endpoint tell beyond routing and responses. */
final class TraitsReader {

  /** By simple name: several libraries have one, and so do applications. */
  private static final Set<String> RATE_LIMITS =
      Set.of("RateLimit", "RateLimited", "RateLimiter", "RateLimiting");

  private final AnnotationGroup rateLimits =
      new AnnotationGroup(
          annotation -> RATE_LIMITS.contains(annotation.type().getSimpleName().toString()));

  private final AnnotationGroup deprecations =
      new AnnotationGroup(annotation -> annotation.is("java.lang.Deprecated"));

  private final AccessReader access;
  private final StatementReader statements;
  private final ModuleTypes module;

  TraitsReader(Ancestors ancestors, StatementReader statements, ModuleTypes module) {
    this.statements = statements;
    access = new AccessReader(ancestors);
    this.module = module;
  }

  Traits read(Candidate candidate, Setting setting) {
    FrameworkReader framework = setting.framework();
    return new Traits(
        access.read(candidate),
        framework.ranged(candidate),
        carries(candidate, rateLimits),
        carries(candidate, deprecations),
        framework.annotation(candidate).map(annotation -> inSource(annotation, setting.here())),
        statements.advised(candidate.type(), framework));
  }

  private static boolean carries(Candidate candidate, AnnotationGroup group) {
    return candidate.lineage().stream().anyMatch(group::isOn) || group.isOn(candidate.type());
  }

  /** What comes from a class file has no line to point at; the method that inherits it has one. */
  private StatusAnnotation inSource(StatusAnnotation annotation, Source here) {
    return module.contains(annotation.source().name())
        ? annotation
        : new StatusAnnotation(
            annotation.status(), annotation.constant(), annotation.reason(), here);
  }
}
