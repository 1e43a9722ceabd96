package dev.responds.processor.flow.code;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The class files of a jar, or those of a web archive's own. */
final class ClassJar implements ClassSource {

  private static final String SUFFIX = ".class";

  /** Where archives that run by themselves, or in a server, have the classes of the application. */
  private static final List<String> INNER = List.of("WEB-INF/classes/", "BOOT-INF/classes/");

  private final ZipFile jar;
  private final String prefix;

  private ClassJar(ZipFile jar, String prefix) {
    this.jar = jar;
    this.prefix = prefix;
  }

  /** Opens a jar that holds classes and nothing but that. */
  static ClassJar ofLibrary(Path path) throws IOException {
    return new ClassJar(new ZipFile(path.toFile()), "");
  }

  static ClassJar open(Path path) throws IOException {
    ZipFile jar = new ZipFile(path.toFile());
    for (String inner : INNER) {
      if (jar.stream().anyMatch(entry -> entry.getName().startsWith(inner))) {
        return new ClassJar(jar, inner);
      }
    }
    return new ClassJar(jar, "");
  }

  @Override
  public List<String> names() {
    return jar.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(prefix) && name.endsWith(SUFFIX))
        .map(name -> name.substring(prefix.length(), name.length() - SUFFIX.length()))
        .filter(name -> !name.startsWith("META-INF/") && !name.endsWith("module-info"))
        .sorted()
        .toList();
  }

  @Override
  public byte @Nullable [] read(String name) throws IOException {
    ZipEntry entry = jar.getEntry(prefix + name + SUFFIX);
    if (entry == null) {
      return null;
    }
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  @Override
  public void close() throws IOException {
    jar.close();
  }
}
