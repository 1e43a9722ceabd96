package dev.responds.processor.read.element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Superclasses and interfaces of a type, and what its methods override in them. Remembers them, so
 * it lives for one round.
 */
public final class Ancestors {

  private final Elements elements;
  private final Types types;
  private final Map<TypeElement, List<TypeElement>> known = new HashMap<>();

  public Ancestors(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Returns superclasses first, then interfaces, each nearest first; without {@code Object}. */
  public List<TypeElement> of(TypeElement type) {
    List<TypeElement> lineage = lineage(type);
    return lineage.subList(1, lineage.size());
  }

  /** Returns the type itself, and then those. */
  public List<TypeElement> lineage(TypeElement type) {
    List<TypeElement> lineage = known.get(type);
    if (lineage == null) {
      lineage = new ArrayList<>();
      lineage.add(type);
      lineage.addAll(collect(type));
      known.put(type, lineage);
    }
    return lineage;
  }

  private static Set<TypeElement> collect(TypeElement type) {
    Set<TypeElement> ancestors = new LinkedHashSet<>();
    addSuperclasses(type, ancestors);
    addInterfaces(type, ancestors);
    for (TypeElement superclass : List.copyOf(ancestors)) {
      addInterfaces(superclass, ancestors);
    }
    return ancestors;
  }

  /** Returns the methods of the ancestors that a method of the type overrides or implements. */
  public List<ExecutableElement> overridden(
      ExecutableElement method, TypeElement type, List<TypeElement> ancestors) {
    List<ExecutableElement> overridden = new ArrayList<>();
    for (TypeElement ancestor : ancestors) {
      for (ExecutableElement inherited : methods(ancestor)) {
        if (sameShape(method, inherited) && overrides(method, inherited, type)) {
          overridden.add(inherited);
        }
      }
    }
    return overridden;
  }

  /** Returns the methods of a type that can answer requests. */
  public static List<ExecutableElement> methods(TypeElement type) {
    List<ExecutableElement> methods = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.METHOD
          && !member.getModifiers().contains(Modifier.STATIC)) {
        methods.add((ExecutableElement) member);
      }
    }
    return methods;
  }

  private boolean overrides(
      ExecutableElement method, ExecutableElement inherited, TypeElement type) {
    return elements.overrides(method, inherited, type)
        || (isGeneric(inherited) && overridesAsSeenFrom(type, method, inherited));
  }

  /** Eclipse's compiler does not look at the type arguments that superclasses pass on. */
  private boolean overridesAsSeenFrom(
      TypeElement type, ExecutableElement method, ExecutableElement inherited) {
    DeclaredType seenFrom = (DeclaredType) type.asType();
    return !method.equals(inherited)
        && !method.getModifiers().contains(Modifier.PRIVATE)
        && types.isSubsignature(
            (ExecutableType) types.asMemberOf(seenFrom, method),
            (ExecutableType) types.asMemberOf(seenFrom, inherited));
  }

  private static boolean isGeneric(ExecutableElement method) {
    return !Enclosing.type(method).getTypeParameters().isEmpty();
  }

  private static boolean sameShape(ExecutableElement method, ExecutableElement other) {
    return method.getSimpleName().equals(other.getSimpleName())
        && method.getParameters().size() == other.getParameters().size();
  }

  private static void addSuperclasses(TypeElement type, Set<TypeElement> ancestors) {
    TypeMirror superclass = type.getSuperclass();
    while (superclass.getKind() == TypeKind.DECLARED) {
      TypeElement element = (TypeElement) ((DeclaredType) superclass).asElement();
      if (element.getQualifiedName().contentEquals("java.lang.Object") || !ancestors.add(element)) {
        return;
      }
      superclass = element.getSuperclass();
    }
  }

  private static void addInterfaces(TypeElement type, Set<TypeElement> ancestors) {
    for (TypeMirror implemented : type.getInterfaces()) {
      if (implemented.getKind() == TypeKind.DECLARED) {
        TypeElement element = (TypeElement) ((DeclaredType) implemented).asElement();
        if (ancestors.add(element)) {
          addInterfaces(element, ancestors);
        }
      }
    }
  }
}
