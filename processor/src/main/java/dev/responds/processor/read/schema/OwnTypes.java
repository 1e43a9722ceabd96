package dev.responds.processor.read.schema;

import dev.responds.contract.model.JavaType;
import dev.responds.processor.read.element.ModuleTypes;
import dev.responds.processor.read.element.Packages;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the types of an application from those of its libraries. A package that begins like one of
 * a library may still be the application's own: what is in its module is, and what stands in a
 * package beside its endpoints.
 */
final class OwnTypes {

  /** Nobody else's types are in there. */
  private static final List<String> PLATFORM = List.of("java.", "jdk.", "sun.", "com.sun.");

  /** Classes of libraries have accessors that JSON does not write. */
  private static final List<String> LIBRARIES =
      List.of(
          "javax.",
          "jakarta.",
          "kotlin.",
          "scala.",
          "groovy.",
          "org.springframework.",
          "org.apache.",
          "org.hibernate.",
          "org.w3c.",
          "org.reactivestreams.",
          "com.fasterxml.",
          "tools.jackson.",
          "com.google.",
          "reactor.",
          "io.reactivex.",
          "io.smallrye.",
          "io.vertx.",
          "io.netty.");

  private final ModuleTypes module;
  private final Set<String> roots = new HashSet<>();

  /**
   * Takes what is known of the application.
   *
   * @param module the types of the module
   * @param controllers the classes of its endpoints
   */
  OwnTypes(ModuleTypes module, Collection<JavaType> controllers) {
    this.module = module;
    for (JavaType controller : controllers) {
      String name = controller.canonicalName();
      roots.add(root(name, beginning(name)));
    }
  }

  boolean isOfLibrary(String name) {
    if (Packages.contain(PLATFORM, name)) {
      return true;
    }
    String library = beginning(name);
    return !library.isEmpty()
        && !module.contains(name)
        && !module.isCompiled(name)
        && !roots.contains(root(name, library));
  }

  /** Returns whether a type certainly is the application's own. */
  boolean isCertain(String name) {
    return !Packages.contain(PLATFORM, name)
        && (module.contains(name)
            || module.isCompiled(name)
            || roots.contains(root(name, beginning(name))));
  }

  private static String beginning(String name) {
    for (String library : LIBRARIES) {
      if (name.startsWith(library)) {
        return library;
      }
    }
    return "";
  }

  /**
   * Returns the first package below that of the libraries, as in {@code org.apache.nifi.}, and two
   * where there is none.
   */
  private static String root(String name, String library) {
    int begin = library.isEmpty() ? name.indexOf('.') + 1 : library.length();
    return name.substring(0, name.indexOf('.', begin) + 1);
  }
}
