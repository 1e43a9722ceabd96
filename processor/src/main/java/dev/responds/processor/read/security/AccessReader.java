package dev.responds.processor.read.security;

import dev.responds.contract.model.Access;
import dev.responds.processor.read.element.Ancestors;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.Candidate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads who may call an endpoint. The nearest annotation counts: on the method, on those that it
 * overrides, on the class, on what the class extends and implements. Remembers what it read of
 * classes, so it lives for one round.
 */
public final class AccessReader {

  /** What stands for whoever is authenticated in a list of roles. */
  private static final Set<String> ANY_ROLE =
      Set.of("**", "IS_AUTHENTICATED_FULLY", "IS_AUTHENTICATED_REMEMBERED", "isAuthenticated()");

  private static final Set<String> ANYBODY =
      Set.of("IS_AUTHENTICATED_ANONYMOUSLY", "ROLE_ANONYMOUS", "isAnonymous()");

  private final Map<TypeElement, Access> ofTypes = new HashMap<>();
  private final AnnotationGraph annotations;
  private final Ancestors ancestors;

  public AccessReader(AnnotationGraph annotations, Ancestors ancestors) {
    this.annotations = annotations;
    this.ancestors = ancestors;
  }

  public Access read(Candidate candidate) {
    Optional<Access> own = first(candidate.lineage());
    return own.isPresent() ? own.get() : ofType(candidate.type());
  }

  /** Returns whether an annotation says who may call it, and not those of other methods. */
  public boolean isStated(Candidate candidate) {
    return first(candidate.lineage()).isPresent()
        || first(ancestors.lineage(candidate.type())).isPresent();
  }

  private Access ofType(TypeElement type) {
    Access access = ofTypes.get(type);
    if (access == null) {
      Optional<Access> own = first(ancestors.lineage(type));
      access = own.isPresent() ? own.get() : ofOthers(type);
      ofTypes.put(type, access);
    }
    return access;
  }

  private Optional<Access> first(List<? extends Element> elements) {
    for (Element element : elements) {
      Optional<Access> access = on(element);
      if (access.isPresent()) {
        return access;
      }
    }
    return Optional.empty();
  }

  /** Who restricts some methods of a class leaves the others open. */
  private Access ofOthers(TypeElement type) {
    for (ExecutableElement method : Ancestors.methods(type)) {
      Optional<Access> access = on(method);
      if (access.isPresent() && access.get().restricted()) {
        return Access.OPEN;
      }
    }
    return Access.UNKNOWN;
  }

  /** All that stand on one element have to let the caller pass. */
  private Optional<Access> on(Element element) {
    List<Access> demands = new ArrayList<>();
    for (Annotation annotation : annotations.all(element, SecurityNames.ALL)) {
      demands.add(demand(annotation));
    }
    return demands.isEmpty() ? Optional.empty() : Optional.of(SecurityExpression.all(demands));
  }

  /** Returns what an annotation of a security framework demands. */
  private static Access demand(Annotation annotation) {
    String name = annotation.name();
    if (SecurityNames.EXPRESSIONS.contains(name)) {
      return SecurityExpression.read(annotation.string("value").orElse(""));
    }
    if (SecurityNames.ROLES.contains(name)) {
      return ofRoles(annotation.strings("value"));
    }
    if (SecurityNames.AUTHENTICATED.contains(name)) {
      return Access.AUTHENTICATED;
    }
    return SecurityNames.AUTHORIZED.contains(name) ? Access.AUTHORIZED : Access.OPEN;
  }

  private static Access ofRoles(List<String> roles) {
    if (!Collections.disjoint(roles, ANYBODY)) {
      return Access.OPEN;
    }
    return Collections.disjoint(roles, ANY_ROLE) ? Access.AUTHORIZED : Access.AUTHENTICATED;
  }
}
