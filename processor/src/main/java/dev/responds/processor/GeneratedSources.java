package dev.responds.processor;

import dev.responds.processor.builder.SourceFile;
import dev.responds.processor.read.element.GeneratedTypes;
import dev.responds.processor.session.Output;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Hands generated sources to the compiler. */
final class GeneratedSources {

  private final ProcessingEnvironment environment;
  private final Output output;
  private final Set<String> left = new HashSet<>();

  GeneratedSources(ProcessingEnvironment environment, Output output) {
    this.environment = environment;
    this.output = output;
  }

  /** Writes one, or returns why that cannot be. */
  Optional<String> write(SourceFile file) {
    if (stands(file)) {
      left.add(file.qualifiedName());
      return Optional.empty();
    }
    try {
      file.write(environment.getFiler());
      return Optional.empty();
    } catch (FilerException taken) {
      return whoHas(file);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(e.toString());
    }
  }

  /**
   * What an earlier compile has left is not compiled again where it says the same. A build tool
   * that removes what a failed compile has written then has nothing to remove.
   */
  private boolean stands(SourceFile file) {
    String name = file.qualifiedName();
    int dot = name.lastIndexOf('.');
    String packageName = dot < 0 ? "" : name.substring(0, dot);
    if (!output.hasCompiled(packageName, name.substring(dot + 1), file.text())) {
      return false;
    }
    TypeElement there = environment.getElementUtils().getTypeElement(name);
    return there != null
        && GeneratedTypes.isMarked(there)
        && output.leave(packageName, name.substring(dot + 1), file.origins());
  }

  /**
   * Eclipse's compiler writes no source of a class that is on its class path, such as the one that
   * an earlier compile has left. That is as good as written if it says the same.
   */
  private Optional<String> whoHas(SourceFile file) {
    String name = file.qualifiedName();
    TypeElement there = environment.getElementUtils().getTypeElement(name);
    if (there == null || !GeneratedTypes.isMarked(there)) {
      return Optional.of("a class of that name exists already");
    }
    int dot = name.lastIndexOf('.');
    Optional<String> before =
        output.readSource(dot < 0 ? "" : name.substring(0, dot), name.substring(dot + 1) + ".java");
    if (before.equals(Optional.of(file.text()))) {
      left.add(name);
      return Optional.empty();
    }
    return Optional.of(
        before.isEmpty()
            ? "an earlier compile has left one, and no source of it to compare with;"
                + " give the compiler a folder for them, with -s"
            : "an earlier compile has left another one, which this compiler does not replace;"
                + " a clean build does");
  }

  /**
   * Returns whether an earlier compile has written this class, so that it is not compiled again.
   */
  boolean hasLeft(String name) {
    return left.contains(name);
  }
}
