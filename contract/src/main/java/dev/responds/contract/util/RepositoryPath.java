package dev.responds.contract.util;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Paths as those write them who share sources: they begin where the version control does. */
public final class RepositoryPath {

  private RepositoryPath() {}

  /**
   * Returns the path from the nearest folder that is under version control, and where none is, from
   * the folder that the program runs in; nothing if the file is in neither.
   *
   * @param file an absolute path
   */
  public static Optional<String> of(Path file) {
    Path base = Path.of("").toAbsolutePath();
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        base = folder;
        break;
      }
    }
    return file.startsWith(base) ? Optional.of(names(base.relativize(file))) : Optional.empty();
  }

  /** Returns the names of a path, with slashes between them on any system. */
  public static String names(Path path) {
    StringBuilder names = new StringBuilder();
    for (Path name : path) {
      names.append(names.length() == 0 ? "" : "/").append(name);
    }
    return names.toString();
  }
}
