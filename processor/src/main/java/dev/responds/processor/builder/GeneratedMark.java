package dev.responds.processor.builder;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.RequiresDirective;
import javax.lang.model.util.ElementFilter;

/**
 * Whether generated code can carry {@code @Generated}: a module may not read the one that has it.
 */
final class GeneratedMark {

  private static final String HOME = "java.compiler";

  private GeneratedMark() {}

  static boolean visibleFrom(Element type) {
    Element current = type;
    while (current != null && current.getKind() != ElementKind.MODULE) {
      current = current.getEnclosingElement();
    }
    return !(current instanceof ModuleElement module)
        || module.isUnnamed()
        || reads(module, false, new HashSet<>());
  }

  /** Automatic modules require each other, in circles. */
  private static boolean reads(ModuleElement module, boolean passedOn, Set<ModuleElement> visited) {
    return ElementFilter.requiresIn(module.getDirectives()).stream()
        .filter(directive -> !passedOn || directive.isTransitive())
        .map(RequiresDirective::getDependency)
        .filter(visited::add)
        .anyMatch(
            dependency ->
                dependency.getQualifiedName().contentEquals(HOME)
                    || reads(dependency, true, visited));
  }
}
