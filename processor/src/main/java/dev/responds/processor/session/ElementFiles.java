package dev.responds.processor.session;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Tells the class files among the types that a build tool hands over. Java 17 does not tell: there,
 * it takes a build tool that removes the class file of what it compiles, or all count as sources.
 */
public final class ElementFiles {

  private static final Optional<Method> FILE_OF = fileOf();

  private final Elements elements;
  private final Optional<Output> output;

  /**
   * Looks at the elements of a compile.
   *
   * @param output what the build tool has left of class files, if it removes those that it compiles
   */
  public ElementFiles(Elements elements, Optional<Output> output) {
    this.elements = elements;
    this.output = output;
  }

  boolean isClassFile(TypeElement type) {
    return FILE_OF.isPresent()
        ? fileOf(elements, type)
            .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
            .isPresent()
        : output.isPresent()
            && output
                .get()
                .has(
                    elements.getPackageOf(type).getQualifiedName().toString(),
                    type.getSimpleName() + ".class");
  }

  /** Returns the source or class file of a type, where the compiler tells. */
  static Optional<JavaFileObject> fileOf(Elements elements, TypeElement type) {
    return FILE_OF.map(method -> fileOf(elements, type, method));
  }

  private static @Nullable JavaFileObject fileOf(
      Elements elements, TypeElement type, Method method) {
    try {
      return (JavaFileObject) method.invoke(elements, type);
    } catch (IllegalAccessException | InvocationTargetException notSupported) {
      return null;
    }
  }

  /** {@code Elements.getFileObjectOf}, since Java 18; not every compiler supports it. */
  private static Optional<Method> fileOf() {
    try {
      return Optional.of(Elements.class.getMethod("getFileObjectOf", Element.class));
    } catch (NoSuchMethodException before18) {
      return Optional.empty();
    }
  }
}
