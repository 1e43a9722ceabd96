package dev.responds.processor.flow.code;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of class files. */
public final class ClassFolder implements ClassSource {

  private static final String SUFFIX = ".class";

  private final Path folder;

  public ClassFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
          .filter(file -> file.endsWith(SUFFIX) && !file.startsWith("META-INF/"))
          .map(file -> file.substring(0, file.length() - SUFFIX.length()))
          .filter(name -> !name.endsWith("module-info"))
          .sorted()
          .toList();
    }
  }

  @Override
  public byte @Nullable [] read(String name) throws IOException {
    Path file = folder.resolve(name + SUFFIX);
    return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
