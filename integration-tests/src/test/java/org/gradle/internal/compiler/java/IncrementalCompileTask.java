package org.gradle.internal.compiler.java;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import java.io.File;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Processor;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;

/**
 * What Gradle wraps around a task of javac, under the name and with the arguments by which it makes
 * one: it has to hear which classes come of which source, and whose constants they have inside.
 * Gradle's own one is in no Maven repository.
 */
public final class IncrementalCompileTask implements CompilationTask {

  private final JavacTask javac;
  private final Function<File, Optional<String>> sourcePath;
  private final Consumer<String> classIsAboutToBeWritten;
  private final Consumer<Map<String, Set<String>>> origins;
  private final BiConsumer<String, String> visibleUse;
  private final BiConsumer<String, String> hiddenUse;

  public IncrementalCompileTask(
      CompilationTask javac,
      Function<File, Optional<String>> sourcePath,
      Consumer<String> classIsAboutToBeWritten,
      Consumer<Map<String, Set<String>>> origins,
      BiConsumer<String, String> visibleUse,
      BiConsumer<String, String> hiddenUse) {
    this.javac = (JavacTask) javac;
    this.sourcePath = sourcePath;
    this.classIsAboutToBeWritten = classIsAboutToBeWritten;
    this.origins = origins;
    this.visibleUse = visibleUse;
    this.hiddenUse = hiddenUse;
  }

  @Override
  public Boolean call() {
    ClassOrigins seen = new ClassOrigins();
    Trees trees = Trees.instance(javac);
    javac.addTaskListener(
        new TaskListener() {
          @Override
          public void started(TaskEvent event) {
            JavaFileObject file = event.getSourceFile();
            TypeElement type = event.getTypeElement();
            if (event.getKind() == TaskEvent.Kind.GENERATE && file != null && type != null) {
              String name = binaryName(type);
              sourcePath
                  .apply(new File(file.getName()))
                  .ifPresent(
                      path -> {
                        seen.add(path, name);
                        classIsAboutToBeWritten.accept(name);
                      });
            }
          }

          @Override
          public void finished(TaskEvent event) {
            if (event.getKind() != TaskEvent.Kind.ANALYZE) {
              return;
            }
            // A package without annotations gets no class file, and has its source all the same.
            File file = new File(event.getSourceFile().getName());
            if (file.getName().equals("package-info.java")) {
              sourcePath.apply(file).ifPresent(path -> seen.add(path, ClassOrigins.named(path)));
            }
            new ConstantUses(trees, IncrementalCompileTask.this::binaryName, visibleUse, hiddenUse)
                .scan(event.getCompilationUnit());
          }
        });
    try {
      return javac.call();
    } finally {
      origins.accept(seen.asMap());
    }
  }

  private String binaryName(TypeElement type) {
    return type.getQualifiedName().contentEquals("module-info")
        ? "module-info"
        : javac.getElements().getBinaryName(type).toString();
  }

  @Override
  public void addModules(Iterable<String> names) {
    javac.addModules(names);
  }

  @Override
  public void setProcessors(Iterable<? extends Processor> processors) {
    javac.setProcessors(processors);
  }

  @Override
  public void setLocale(Locale locale) {
    javac.setLocale(locale);
  }
}
