package dev.responds.processor.read.schema;

import dev.responds.processor.read.element.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** Finds the kinds of a class that is sealed, or names them in an annotation. */
final class Subtypes {

  private final JsonContext context;
  private final Types types;

  Subtypes(JsonContext context) {
    this.context = context;
    this.types = context.types();
  }

  /** Returns the nearest kinds of a class, with the arguments that follow from its own. */
  List<DeclaredType> of(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    List<DeclaredType> found = new ArrayList<>();
    List<? extends TypeMirror> named = named(element);
    for (TypeMirror subtype : named.isEmpty() ? element.getPermittedSubclasses() : named) {
      if (subtype.getKind() == TypeKind.DECLARED
          && !((DeclaredType) subtype).asElement().equals(element)
          && types.isSubtype(types.erasure(subtype), types.erasure(type))) {
        resolved((TypeElement) ((DeclaredType) subtype).asElement(), type).ifPresent(found::add);
      }
    }
    return found;
  }

  private List<TypeMirror> named(TypeElement element) {
    List<TypeMirror> named = new ArrayList<>();
    for (Annotation kind : kinds(element)) {
      kind.type(kind.has("value") ? "value" : "type").ifPresent(named::add);
    }
    return named;
  }

  /** Returns what an annotation says of each kind of a class. */
  private List<Annotation> kinds(TypeElement element) {
    Optional<Annotation> kinds = context.annotations().find(element, JsonNames.SUB_TYPES);
    if (kinds.isEmpty() && context.readsJsonB()) {
      kinds = context.annotations().find(element, JsonNames.JSON_B_TYPE_INFO);
    }
    return kinds.isPresent() ? kinds.get().annotations("value") : List.of();
  }

  /** Returns the names that supertypes give a class. */
  List<String> namesOf(TypeElement element) {
    List<String> names = new ArrayList<>();
    for (TypeElement ancestor : context.ancestors().lineage(element)) {
      for (Annotation kind : kinds(ancestor)) {
        if (isOf(kind, element)) {
          names.addAll(kind.strings(kind.has("alias") ? "alias" : "name"));
          names.addAll(kind.strings("names"));
        }
      }
    }
    names.removeIf(String::isEmpty);
    return names;
  }

  private static boolean isOf(Annotation kind, TypeElement element) {
    Optional<TypeMirror> type = kind.type(kind.has("value") ? "value" : "type");
    return type.isPresent()
        && type.get() instanceof DeclaredType declared
        && declared.asElement().equals(element);
  }

  /** Returns a class as a kind of another one, unless its arguments rule that out. */
  private Optional<DeclaredType> resolved(TypeElement subtype, DeclaredType type) {
    DeclaredType generic = (DeclaredType) subtype.asType();
    if (subtype.getTypeParameters().isEmpty() && type.getTypeArguments().isEmpty()) {
      return Optional.of(generic);
    }
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    Optional<DeclaredType> seen = context.supertypes().as(generic, name);
    Map<Element, TypeMirror> arguments = new HashMap<>();
    if (seen.isPresent() && !type.getTypeArguments().isEmpty()) {
      for (int i = 0; i < seen.get().getTypeArguments().size(); i++) {
        if (!bind(
            seen.get().getTypeArguments().get(i), type.getTypeArguments().get(i), arguments)) {
          return Optional.empty();
        }
      }
    }
    List<TypeMirror> bound = new ArrayList<>();
    for (TypeParameterElement parameter : subtype.getTypeParameters()) {
      TypeMirror argument = arguments.get(parameter);
      if (argument == null) {
        return Optional.of((DeclaredType) types.erasure(generic));
      }
      bound.add(argument);
    }
    return Optional.of(
        bound.isEmpty()
            ? generic
            : types.getDeclaredType(subtype, bound.toArray(new TypeMirror[0])));
  }

  /** Finds what the variables of a pattern stand for; returns whether the rest may be the same. */
  private boolean bind(TypeMirror pattern, TypeMirror actual, Map<Element, TypeMirror> arguments) {
    if (pattern instanceof TypeVariable variable) {
      arguments.putIfAbsent(variable.asElement(), actual);
      return true;
    }
    if (!(pattern instanceof DeclaredType mine) || !(actual instanceof DeclaredType other)) {
      return true;
    }
    if (!mine.asElement().equals(other.asElement())) {
      return false;
    }
    boolean same = true;
    int count = Math.min(mine.getTypeArguments().size(), other.getTypeArguments().size());
    for (int i = 0; i < count; i++) {
      same &= bind(mine.getTypeArguments().get(i), other.getTypeArguments().get(i), arguments);
    }
    return same;
  }
}
