package dev.responds.processor.read;

import dev.responds.processor.model.Access;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Reads who may call an endpoint. The nearest annotation counts: on the method, on those that it
 * overrides, on the class, on what the class extends and implements. Remembers what it read of
 * classes, so it lives for one round.
 */
final class AccessReader {

  /** What stands for whoever is authenticated in a list of roles. */
  private static final Set<String> ANY_ROLE =
      Set.of("**", "IS_AUTHENTICATED_FULLY", "IS_AUTHENTICATED_REMEMBERED", "isAuthenticated()");

  private static final Set<String> ANYBODY =
      Set.of("IS_AUTHENTICATED_ANONYMOUSLY", "ROLE_ANONYMOUS", "isAnonymous()");

  private final AnnotationGroup annotations =
      new AnnotationGroup(annotation -> demand(annotation).isPresent());

  private final Map<String, Access> elsewhere = new HashMap<>();
  private final Ancestors ancestors;

  AccessReader(Ancestors ancestors) {
    this.ancestors = ancestors;
  }

  Access read(Candidate candidate) {
    return candidate
        .nearest(this::on)
        .or(() -> onType(candidate.type()))
        .orElseGet(
            () ->
                elsewhere.computeIfAbsent(
                    candidate.type().getQualifiedName().toString(),
                    name -> ofOthers(candidate.type())));
  }

  private Optional<Access> onType(TypeElement type) {
    Optional<Access> own = on(type);
    return own.isPresent()
        ? own
        : ancestors.of(type).stream().flatMap(each -> on(each).stream()).findFirst();
  }

  /** Who restricts some methods of a class leaves the others open. */
  private Access ofOthers(TypeElement type) {
    return Ancestors.methods(type).stream()
            .flatMap(method -> on(method).stream())
            .anyMatch(Access::restricted)
        ? Access.OPEN
        : Access.UNKNOWN;
  }

  /** All that stand on one element have to let the caller pass. */
  private Optional<Access> on(Element element) {
    List<Annotation> found = annotations.on(element);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<Access> demands =
        found.stream().flatMap(annotation -> demand(annotation).stream()).toList();
    return Optional.of(SecurityExpression.all(demands));
  }

  /** Returns what the annotation demands, if it is one of a security framework. */
  private static Optional<Access> demand(Annotation annotation) {
    String name = annotation.name();
    if (SecurityNames.EXPRESSIONS.contains(name)) {
      return Optional.of(SecurityExpression.read(annotation.string("value").orElse("")));
    }
    if (SecurityNames.ROLES.contains(name)) {
      return Optional.of(ofRoles(annotation.strings("value")));
    }
    if (SecurityNames.AUTHENTICATED.contains(name)) {
      return Optional.of(Access.AUTHENTICATED);
    }
    if (SecurityNames.AUTHORIZED.contains(name)) {
      return Optional.of(Access.AUTHORIZED);
    }
    return SecurityNames.OPEN.contains(name) ? Optional.of(Access.OPEN) : Optional.empty();
  }

  private static Access ofRoles(List<String> roles) {
    if (!Collections.disjoint(roles, ANYBODY)) {
      return Access.OPEN;
    }
    return Collections.disjoint(roles, ANY_ROLE) ? Access.AUTHORIZED : Access.AUTHENTICATED;
  }
}
