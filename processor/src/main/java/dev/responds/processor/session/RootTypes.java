package dev.responds.processor.session;

import dev.responds.processor.read.element.GeneratedTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The classes and interfaces of this compile, nested ones included, remembered by name. A build
 * tool may hand over class files beside the sources that it compiles.
 */
public final class RootTypes {

  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> sources = new HashSet<>();
  private final Set<String> units = new HashSet<>();

  /** Returns the names of all types so far, in source order. */
  public Set<String> names() {
    return names;
  }

  /** Returns whether the source of a type or package is part of this compile. */
  boolean isSource(String name) {
    return sources.contains(name);
  }

  /** Returns the names of the types whose sources are part of this compile. */
  Set<String> sourceTypes() {
    Set<String> types = new HashSet<>(names);
    types.retainAll(sources);
    return types;
  }

  /**
   * Returns the names of the source files of this compile: of outermost types, packages and the
   * module.
   */
  public Set<String> units() {
    return units;
  }

  /**
   * Adds the types of a round, and returns those that may have endpoints, in source order.
   *
   * @param leftAlone the types of class files that are left to what an earlier compile has noted
   */
  public List<TypeElement> add(
      RoundEnvironment round, ElementFiles files, Predicate<String> leftAlone) {
    List<TypeElement> types = new ArrayList<>();
    for (PackageElement root : ElementFilter.packagesIn(round.getRootElements())) {
      sources.add(root.getQualifiedName().toString());
      units.add(root.getQualifiedName() + ".package-info");
    }
    if (!ElementFilter.modulesIn(round.getRootElements()).isEmpty()) {
      units.add("module-info");
    }
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      if (!isOurs(type)) {
        boolean source = !files.isClassFile(type);
        if (source) {
          units.add(type.getQualifiedName().toString());
        }
        if (source || !leftAlone.test(type.getQualifiedName().toString())) {
          addNames(type, source);
          addWithNested(type, types);
        }
      }
    }
    return types;
  }

  /** What this processor has generated has no endpoints. */
  static boolean isOurs(TypeElement type) {
    return type.getSimpleName().toString().endsWith("Responses") && GeneratedTypes.isMarked(type);
  }

  private void addNames(TypeElement type, boolean source) {
    String name = type.getQualifiedName().toString();
    names.add(name);
    if (source) {
      sources.add(name);
    }
    for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
      addNames(nested, source);
    }
  }

  private static void addWithNested(TypeElement type, List<TypeElement> types) {
    if (type.getKind() != ElementKind.ANNOTATION_TYPE) {
      types.add(type);
      for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
        addWithNested(nested, types);
      }
    }
  }
}
