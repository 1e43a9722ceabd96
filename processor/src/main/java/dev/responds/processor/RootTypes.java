package dev.responds.processor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The classes and interfaces of this compile, nested ones included, remembered by name. A build
 * tool may hand over class files beside the sources that it compiles.
 */
final class RootTypes {

  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> sources = new HashSet<>();

  /** Returns the names of all types so far, in source order. */
  Set<String> names() {
    return names;
  }

  /** Returns whether the source of a type or package is part of this compile. */
  boolean isSource(String name) {
    return sources.contains(name);
  }

  /** Adds the types of a round and hands each to the visitor. */
  void visit(RoundEnvironment round, ElementFiles files, Consumer<TypeElement> visitor) {
    Deque<TypeElement> pending = new ArrayDeque<>();
    for (PackageElement root : ElementFilter.packagesIn(round.getRootElements())) {
      sources.add(root.getQualifiedName().toString());
    }
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      if (!isOurs(type)) {
        addNames(type, !files.isClassFile(type));
        pending.add(type);
      }
    }
    while (!pending.isEmpty()) {
      TypeElement type = pending.removeFirst();
      if (type.getKind() != ElementKind.ANNOTATION_TYPE) {
        visitor.accept(type);
        nested(type, pending);
      }
    }
  }

  /** What this processor has generated has no endpoints. */
  private static boolean isOurs(TypeElement type) {
    return type.getSimpleName().toString().endsWith("Responses")
        && type.getAnnotationMirrors().stream()
            .anyMatch(mirror -> mirror.toString().contains(RespondsProcessor.class.getName()));
  }

  private void addNames(TypeElement type, boolean source) {
    String name = type.getQualifiedName().toString();
    names.add(name);
    if (source) {
      sources.add(name);
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> addNames(nested, source));
  }

  private static void nested(Element type, Deque<TypeElement> pending) {
    Deque<TypeElement> found = new ArrayDeque<>(ElementFilter.typesIn(type.getEnclosedElements()));
    while (!found.isEmpty()) {
      pending.addFirst(found.removeLast());
    }
  }
}
