package dev.responds.processor.read.jakarta;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Outcome;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Candidate;
import dev.responds.processor.read.element.GeneratedTypes;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.element.TypeReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what Jakarta REST does with the value that a method returns. */
final class JakartaOutcome {

  private final JakartaMethods methods;
  private final JakartaParameters parameters;
  private final Supertypes supertypes;
  private final TypeReader types;
  private final GeneratedTypes generated;

  JakartaOutcome(
      JakartaMethods methods,
      JakartaParameters parameters,
      Supertypes supertypes,
      TypeReader types,
      GeneratedTypes generated) {
    this.methods = methods;
    this.parameters = parameters;
    this.supertypes = supertypes;
    this.types = types;
    this.generated = generated;
  }

  Outcome read(Candidate candidate, String endpoint) {
    TypeMirror type = Supertypes.unwrap(candidate.returnType(), JakartaNames.ASYNCHRONOUS);
    if (generated.is(type, endpoint)) {
      return Outcome.of(Carrier.GENERATED, Body.UNKNOWN);
    }
    if (type.getKind() == TypeKind.ERROR) {
      types.noteMissing();
      return Outcome.UNKNOWN;
    }
    // The type argument of a response of Quarkus is no content that a builder could be held to.
    return supertypes.isAny(type, JakartaNames.RESPONSES)
        ? Outcome.of(Carrier.RESPONSE, Body.UNKNOWN)
        : withoutResponse(type, candidate);
  }

  private Outcome withoutResponse(TypeMirror type, Candidate candidate) {
    if (parameters.takesRawResponse(candidate)) {
      Body content = types.content(type);
      // Who returns nothing may have written something.
      return Outcome.of(Carrier.RAW, content.hasContent() ? content : Body.UNKNOWN);
    }
    if (isView(candidate)) {
      return Outcome.of(Carrier.VIEW, Body.UNKNOWN);
    }
    if (types.isOpen(type) || supertypes.holdsAny(type, JakartaNames.RESPONSES)) {
      return Outcome.UNKNOWN;
    }
    Body content = content(type);
    int status = status(candidate).orElse(content.hasNoContent() ? 204 : 200);
    return Outcome.of(Carrier.PAYLOAD, content).sending(OptionalInt.of(status));
  }

  private Body content(TypeMirror type) {
    Optional<DeclaredType> entity = supertypes.as(type, JakartaNames.GENERIC_ENTITY);
    return entity.isPresent() ? argument(entity.get()) : types.content(type);
  }

  private Body argument(DeclaredType generic) {
    List<? extends TypeMirror> arguments = generic.getTypeArguments();
    return arguments.isEmpty() ? Body.UNKNOWN : types.content(arguments.get(0));
  }

  /** Returns whether the implementation may answer range requests to what the method returns. */
  boolean ranged(Candidate candidate) {
    TypeMirror type = Supertypes.unwrap(candidate.returnType(), JakartaNames.ASYNCHRONOUS);
    return supertypes.isAny(type, JakartaNames.FILES);
  }

  private Optional<Integer> status(Candidate candidate) {
    for (String name : JakartaNames.STATUS) {
      Optional<Annotation> found = methods.onMethod(candidate, name);
      if (found.isPresent()) {
        return found.get().integer("value");
      }
    }
    return Optional.empty();
  }

  private boolean isView(Candidate candidate) {
    return methods.nearest(candidate, JakartaNames.MVC_CONTROLLER).isPresent();
  }
}
