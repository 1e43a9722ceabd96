package dev.responds.processor.read.schema;

import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds classes whose objects have nothing that is written. */
final class EmptyTypes {

  private final JsonContext context;
  private final TypeSchemas schemas;
  private final Predicate<DeclaredType> writesNothing;
  private final Subtypes subtypes;

  /**
   * Begins with no class looked at.
   *
   * @param writesNothing whether none of the properties of a class is written
   */
  EmptyTypes(JsonContext context, TypeSchemas schemas, Predicate<DeclaredType> writesNothing) {
    this.context = context;
    this.schemas = schemas;
    this.writesNothing = writesNothing;
    this.subtypes = new Subtypes(context);
  }

  /**
   * Returns whether Jackson takes objects of a type for empty, as it does with those of which it
   * has nothing to write.
   */
  boolean isEmpty(TypeMirror type) {
    if (!(type instanceof DeclaredType declared) || !isObject(declared) || isSomething(declared)) {
      return false;
    }
    List<DeclaredType> kinds = subtypes.of(declared);
    for (DeclaredType kind : kinds) {
      if (!isEmpty(kind)) {
        return false;
      }
    }
    boolean made = !declared.asElement().getModifiers().contains(Modifier.ABSTRACT);
    return made ? writesNothing.test(declared) : !kinds.isEmpty();
  }

  /** A record is something even without members, and so is a class with an annotation. */
  private boolean isSomething(DeclaredType type) {
    if (type.asElement().getKind() == ElementKind.RECORD) {
      return true;
    }
    for (TypeElement ancestor : context.ancestors().lineage((TypeElement) type.asElement())) {
      if (!ancestor.getAnnotationMirrors().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether an object that is unwrapped leaves no trace: Jackson unwraps one without
   * members only if its class is something.
   */
  boolean isUnwrapped(TypeMirror type) {
    return type instanceof DeclaredType declared
        && isObject(declared)
        && isSomething(declared)
        && TypeIdentity.of(context, (TypeElement) declared.asElement()).isEmpty()
        && subtypes.of(declared).isEmpty()
        && writesNothing.test(declared);
  }

  /** Returns whether it is an object with members that are told by its class. */
  private boolean isObject(DeclaredType type) {
    if (!schemas.isOwn(type)
        || schemas.isOpaque(type)
        || type.asElement().getKind() == ElementKind.ENUM
        || context.isA(type, "java.util.Map")
        || context.isA(type, "java.lang.Iterable")
        || context.isA(type, "java.util.Iterator")) {
      return false;
    }
    for (TypeElement declaring : context.ancestors().lineage((TypeElement) type.asElement())) {
      for (Element member : declaring.getEnclosedElements()) {
        if (context.annotations().find(member, JsonNames.VALUE).isPresent()
            || context.annotations().find(member, JsonNames.ANY_GETTER).isPresent()) {
          return false;
        }
      }
    }
    return true;
  }
}
