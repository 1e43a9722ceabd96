package dev.responds.processor.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Where a module is, and what it is called.
 *
 * @param name name of the module
 * @param path a jar, a folder of classes, or a catalogue
 */
record ModulePath(String name, Path path) {

  /** Folders that build tools put classes into; the module is the folder around them. */
  private static final Set<String> OF_BUILDS =
      Set.of("target", "build", "out", "bin", "classes", "java", "kotlin", "main", "production");

  /** Reads {@code name=path}, or a path that the name is taken from. */
  static ModulePath parse(String argument) {
    int equals = argument.indexOf('=');
    return equals > 0 && equals < argument.length() - 1
        ? new ModulePath(
            argument.substring(0, equals), GivenOptions.path(argument.substring(equals + 1)))
        : new ModulePath(name(GivenOptions.path(argument)), GivenOptions.path(argument));
  }

  private static String name(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    String last = fileName(absolute);
    String lower = last.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jar") || lower.endsWith(".war")) {
      return withoutVersion(last.substring(0, last.length() - ".jar".length()));
    }
    if (lower.endsWith(".json")) {
      return last.substring(0, last.length() - ".json".length());
    }
    Path folder = absolute;
    while (OF_BUILDS.contains(fileName(folder)) && folder.getParent() != null) {
      folder = folder.getParent();
    }
    return fileName(folder).isEmpty() ? last : fileName(folder);
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  /** A version begins at the first hyphen that a digit follows: {@code orders-api-1.2.0}. */
  private static String withoutVersion(String name) {
    for (int i = 1; i < name.length() - 1; i++) {
      if (name.charAt(i) == '-' && Character.isDigit(name.charAt(i + 1))) {
        return name.substring(0, i);
      }
    }
    return name;
  }
}
