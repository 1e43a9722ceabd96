package dev.responds.processor.builder;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Loads what a compilation has produced. */
public final class CompiledClasses extends ClassLoader {

  private final Map<String, byte[]> classes = new LinkedHashMap<>();

  /** Keeps the class files that a compilation has produced. */
  public CompiledClasses(Compilation compilation) {
    super(CompiledClasses.class.getClassLoader());
    compilation.generatedFiles().stream()
        .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
        .forEach(file -> classes.put(name(file), bytes(file)));
  }

  /** Loads a class that the compilation must have produced. */
  Class<?> load(String name) {
    try {
      return loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  private static String name(JavaFileObject file) {
    return file.toUri()
        .getPath()
        .replaceFirst("^/CLASS_OUTPUT/", "")
        .replaceFirst("\\.class$", "")
        .replace('/', '.');
  }

  private static byte[] bytes(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
