package dev.responds.benchmark.measure;

import dev.responds.benchmark.peer.Jars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Work on folders of files. */
public final class Folders {

  private Folders() {}

  /** Returns the files in a folder and below, in the order of their names. */
  static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  /** Makes a folder, and empties it if it is there already. */
  static Path empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  /** Writes paths as javac reads them from an argument file. */
  static Path argumentFile(Path file, List<Path> paths) throws IOException {
    return Files.write(
        file, paths.stream().map(path -> '"' + path.toString().replace('\\', '/') + '"').toList());
  }

  /**
   * Copies the classes of some packages, so that a class path can hold these and nothing else.
   *
   * @param members one class of each package, which comes from a folder
   * @return the folder
   */
  public static Path classes(Path folder, Class<?>... members) throws IOException {
    empty(folder);
    for (Class<?> member : members) {
      Path inside = Path.of(member.getPackageName().replace('.', '/'));
      Path to = Files.createDirectories(folder.resolve(inside));
      for (Path file : files(Jars.of(member).resolve(inside), ".class")) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
    return folder;
  }

  static long size(List<Path> files) {
    return files.stream().mapToLong(Folders::size).sum();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
