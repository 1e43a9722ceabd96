package dev.responds.processor.read.element;

import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/**
 * Tells which libraries a compile can see, by types that they have. Most of those that are asked
 * for are not there, and javac looks for such a type in each module of the JDK, unless it is told
 * in which: for a small compile, that is a tenth of its time.
 */
public final class LibraryLookup {

  /** Where this is, the others are as well. */
  private static final String SURE = AnnotationNames.RESPONDS;

  private final Elements elements;
  private final Optional<ModuleElement> classPath;

  public LibraryLookup(Elements elements) {
    this.elements = elements;
    this.classPath = classPath(elements);
  }

  /** Returns the module that has all libraries, if none of them is a module of its own. */
  private static Optional<ModuleElement> classPath(Elements elements) {
    ModuleElement unnamed = elements.getModuleElement("");
    if (unnamed == null || elements.getTypeElement(unnamed, SURE) == null) {
      return Optional.empty();
    }
    for (ModuleElement module : elements.getAllModuleElements()) {
      String name = module.getQualifiedName().toString();
      if (!module.isUnnamed() && !name.startsWith("java.") && !name.startsWith("jdk.")) {
        return Optional.empty();
      }
    }
    return Optional.of(unnamed);
  }

  /**
   * Returns whether a type is there.
   *
   * @param name canonical name of the type
   */
  public boolean has(String name) {
    return classPath.isPresent()
        ? elements.getTypeElement(classPath.get(), name) != null
        : elements.getTypeElement(name) != null;
  }
}
