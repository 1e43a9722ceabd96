package dev.responds.processor.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What all that is kept depends on. */
public final class Environment {

  private Environment() {}

  /**
   * Returns a text that differs where something else may be found.
   *
   * @param processor the jar of the processor; another file if it is in none
   * @param options what is asked of it, by name
   * @param java the version of Java
   */
  public static String key(Path processor, Map<String, String> options, String java) {
    Digest digest = new Digest().add(java).add(digest(processor));
    options.forEach((name, value) -> digest.add(name).add(value));
    return digest.toString();
  }

  private static String digest(Path jar) {
    try {
      return Files.isRegularFile(jar) ? Libraries.ofJar(jar) : "";
    } catch (IOException e) {
      return e.toString();
    }
  }
}
