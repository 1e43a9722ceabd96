package dev.responds.processor;

import dev.responds.processor.kept.Environment;
import java.net.URI;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;

/** What a compile depends on, beside its sources and classes: the processor, options, Java. */
final class CompileKey {

  private CompileKey() {}

  static String of(ProcessingEnvironment environment) {
    Map<String, String> options = new TreeMap<>();
    environment
        .getOptions()
        .forEach(
            (name, value) -> {
              if (Options.NAMES.contains(name)) {
                options.put(name, String.valueOf(value));
              }
            });
    return Environment.key(
        own(),
        options,
        environment.getSourceVersion() + " " + System.getProperty("java.runtime.version"));
  }

  /** Where the processor is not in a jar, nobody can tell one build of it from another. */
  private static Path own() {
    try {
      CodeSource source = RespondsProcessor.class.getProtectionDomain().getCodeSource();
      return Path.of(URI.create(source.getLocation().toString()));
    } catch (RuntimeException unknown) {
      return Path.of("");
    }
  }
}
