package dev.responds.benchmark.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Hands sources to the compiler that are there already, and does nothing else. What that costs is
 * the compiler's own work for generated sources, which no processor that writes the same can avoid.
 */
public final class CopyingProcessor extends AbstractProcessor {

  /** The option that names the folder of the sources. */
  public static final String FOLDER = "copied";

  private static final String JAVA = ".java";

  private boolean done;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(FOLDER);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!done) {
      done = true;
      copy(Path.of(Objects.requireNonNull(processingEnv.getOptions().get(FOLDER))));
    }
    return false;
  }

  private void copy(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> sources = all.filter(file -> file.toString().endsWith(JAVA)).sorted().toList();
      for (Path source : sources) {
        String path = folder.relativize(source).toString();
        String name = path.substring(0, path.length() - JAVA.length()).replaceAll("[/\\\\]", ".");
        try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
          writer.write(Files.readString(source));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
