package dev.responds.processor.flow.code;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** The jar or the folder that a class file is in, as the address of the file tells. */
public final class ClassRoot {

  private static final String JAR = "jar:";
  private static final String IN_JAR = "!/";

  private ClassRoot() {}

  /**
   * Returns the jar or folder; nothing if the file is elsewhere, such as in memory.
   *
   * @param file where the file of the class is
   * @param name internal name of the class
   */
  public static Optional<Path> of(URI file, String name) {
    String text = file.toString();
    int inside = text.indexOf(IN_JAR);
    if (text.startsWith(JAR) && inside > 0) {
      return path(text.substring(JAR.length(), inside));
    }
    String suffix = "/" + name + ".class";
    return "file".equals(file.getScheme()) && file.getPath().endsWith(suffix)
        ? folder(file, name)
        : Optional.empty();
  }

  private static Optional<Path> path(String address) {
    try {
      return Optional.of(Path.of(URI.create(address)));
    } catch (RuntimeException notOfThisMachine) {
      return Optional.empty();
    }
  }

  private static Optional<Path> folder(URI file, String name) {
    Optional<Path> folder = Optional.of(Path.of(file));
    for (int i = 0; i <= name.chars().filter(letter -> letter == '/').count(); i++) {
      folder = folder.map(Path::getParent);
    }
    return folder;
  }
}
