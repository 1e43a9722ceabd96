package dev.responds.processor.read.spring;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Outcome;
import dev.responds.processor.read.element.Ancestors;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.Candidate;
import dev.responds.processor.read.element.GeneratedTypes;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.element.TypeReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads what Spring does with the value that a method returns. */
final class SpringOutcome {

  private static final OptionalInt OK = OptionalInt.of(200);
  private static final Set<String> VIEW_NAMES =
      Set.of("java.lang.CharSequence", "java.lang.Void", "java.util.Map");

  private final AnnotationGraph meta;
  private final Ancestors ancestors;
  private final Supertypes supertypes;
  private final TypeReader types;
  private final GeneratedTypes generated;

  SpringOutcome(
      AnnotationGraph meta,
      Ancestors ancestors,
      Supertypes supertypes,
      TypeReader types,
      GeneratedTypes generated) {
    this.meta = meta;
    this.ancestors = ancestors;
    this.supertypes = supertypes;
    this.types = types;
    this.generated = generated;
  }

  /**
   * Returns the outcome; its status is what the framework sends when no annotation says otherwise.
   */
  Outcome read(Candidate candidate, String endpoint) {
    TypeMirror type = Supertypes.unwrap(candidate.returnType(), SpringNames.ASYNCHRONOUS);
    if (generated.is(type, endpoint)) {
      return Outcome.of(Carrier.GENERATED, Body.UNKNOWN);
    }
    if (type.getKind() == TypeKind.ERROR) {
      types.noteMissing();
      return Outcome.UNKNOWN;
    }
    if (supertypes.isAny(type, SpringNames.STREAMS)) {
      boolean empty = supertypes.holdsAny(type, Set.of("java.lang.Void"));
      return Outcome.of(Carrier.PAYLOAD, empty ? Body.NONE : types.content(type)).sending(OK);
    }
    Optional<Outcome> special = special(type);
    return special.isPresent() ? special.get() : payload(type, candidate);
  }

  private Optional<Outcome> special(TypeMirror type) {
    Optional<DeclaredType> entity = supertypes.as(type, SpringNames.HTTP_ENTITY);
    if (entity.isPresent()) {
      List<? extends TypeMirror> content = entity.get().getTypeArguments();
      return Optional.of(
          Outcome.of(
              Carrier.RESPONSE, content.isEmpty() ? Body.UNKNOWN : types.content(content.get(0))));
    }
    if (supertypes.isAny(type, SpringNames.RESPONSES)) {
      return Optional.of(Outcome.of(Carrier.RESPONSE, types.content(type)));
    }
    if (supertypes.isAny(type, SpringNames.VIEWS)) {
      return Optional.of(Outcome.of(Carrier.VIEW, Body.UNKNOWN));
    }
    if (supertypes.isAny(type, SpringNames.RANGED)) {
      return Optional.of(Outcome.of(Carrier.PAYLOAD, types.content(type)));
    }
    if (supertypes.isAny(type, SpringNames.STREAMED)) {
      return Optional.of(Outcome.of(Carrier.PAYLOAD, types.content(type)).sending(OK));
    }
    return supertypes.isAny(type, Set.of(SpringNames.HTTP_HEADERS))
        ? Optional.of(Outcome.of(Carrier.PAYLOAD, Body.NONE).sending(OK))
        : Optional.empty();
  }

  private Outcome payload(TypeMirror type, Candidate candidate) {
    boolean object = type.getKind() == TypeKind.DECLARED && types.isType(type, "java.lang.Object");
    if (object || type.getKind() == TypeKind.TYPEVAR || type.getKind() == TypeKind.WILDCARD) {
      return Outcome.UNKNOWN;
    }
    // A wrapper of the team's own, which Spring may be taught to open.
    if (supertypes.holdsAny(type, SpringNames.RESPONSES)) {
      return Outcome.UNKNOWN;
    }
    if (!writesBody(candidate)) {
      boolean view = isController(candidate.type());
      boolean viewName = type.getKind() == TypeKind.VOID || supertypes.isAny(type, VIEW_NAMES);
      if (view || viewName) {
        return view
            ? Outcome.of(Carrier.VIEW, Body.UNKNOWN)
            : Outcome.of(Carrier.UNKNOWN, types.content(type));
      }
    }
    return Outcome.of(Carrier.PAYLOAD, types.content(type)).sending(OK);
  }

  /** Returns whether the framework answers range requests to what the method returns. */
  boolean ranged(Candidate candidate) {
    TypeMirror type = Supertypes.unwrap(candidate.returnType(), SpringNames.ASYNCHRONOUS);
    return isRanged(argument(type, SpringNames.HTTP_ENTITY).orElse(type));
  }

  private boolean isRanged(TypeMirror type) {
    TypeMirror element = argument(type, "java.util.Collection").orElse(type);
    return supertypes.isAny(element, SpringNames.RANGED)
        && !types.isType(element, SpringNames.STREAM_RESOURCE);
  }

  /** Returns whether what the method returns says the status. */
  boolean carriesStatus(ExecutableElement method) {
    TypeMirror type = Supertypes.unwrap(method.getReturnType(), SpringNames.ASYNCHRONOUS);
    return types.isOpen(type) || supertypes.isAny(type, SpringNames.RESPONSES);
  }

  private Optional<TypeMirror> argument(TypeMirror type, String generic) {
    Optional<DeclaredType> found = supertypes.as(type, generic);
    if (found.isEmpty() || found.get().getTypeArguments().size() != 1) {
      return Optional.empty();
    }
    TypeMirror argument = found.get().getTypeArguments().get(0);
    return argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
        ? Optional.of(wildcard.getExtendsBound())
        : Optional.of(argument);
  }

  boolean isController(TypeElement type) {
    return hasInLineage(type, SpringNames.CONTROLLER);
  }

  private boolean writesBody(Candidate candidate) {
    return meta.first(candidate.lineage(), SpringNames.RESPONSE_BODY).isPresent()
        || hasInLineage(candidate.type(), SpringNames.RESPONSE_BODY);
  }

  private boolean hasInLineage(TypeElement type, String annotation) {
    return meta.first(ancestors.lineage(type), annotation).isPresent();
  }
}
