package dev.responds.processor.kept;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;

/** What a compile depends on, beside its sources and classes: the processor, options, Java. */
public final class CompileKey {

  private CompileKey() {}

  /**
   * Returns a text that differs where something else may be found.
   *
   * @param options the names of those that count
   * @param processor where the processor comes from
   */
  public static String of(
      ProcessingEnvironment environment, Set<String> options, ProtectionDomain processor) {
    Digest digest = new Digest().add(System.getProperty("java.runtime.version", ""));
    digest.add(environment.getSourceVersion().name()).add(digest(processor));
    for (Map.Entry<String, String> option : new TreeMap<>(environment.getOptions()).entrySet()) {
      if (options.contains(option.getKey())) {
        digest.add(option.getKey()).add(String.valueOf(option.getValue()));
      }
    }
    return digest.toString();
  }

  /** Where the processor is not in a jar, nobody can tell one build of it from another. */
  private static String digest(ProtectionDomain processor) {
    try {
      Path jar = Path.of(URI.create(processor.getCodeSource().getLocation().toString()));
      return Files.isRegularFile(jar) ? Libraries.ofJar(jar) : "";
    } catch (IOException | RuntimeException unknown) {
      return "";
    }
  }
}
