package dev.responds.processor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The classes and interfaces of this compile, nested ones included, remembered by name. */
final class RootTypes {

  private final Set<String> names = new LinkedHashSet<>();

  /** Returns the names of all types so far, in source order. */
  Set<String> names() {
    return names;
  }

  /** Adds the types of a round and hands each to the visitor. */
  void visit(RoundEnvironment round, Consumer<TypeElement> visitor) {
    Deque<TypeElement> pending = new ArrayDeque<>();
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      if (!isOurs(type)) {
        addNames(type);
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

  private void addNames(TypeElement type) {
    names.add(type.getQualifiedName().toString());
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::addNames);
  }

  private static void nested(Element type, Deque<TypeElement> pending) {
    Deque<TypeElement> found = new ArrayDeque<>(ElementFilter.typesIn(type.getEnclosedElements()));
    while (!found.isEmpty()) {
      pending.addFirst(found.removeLast());
    }
  }
}
