package dev.responds.it;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs javac as a user's build does, which finds the processors by itself. */
final class UserCompile {

  private final Path folder;
  private final List<Path> sources = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final List<String> printed = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private final List<Processor> processors = new ArrayList<>();
  private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

  UserCompile(Path folder) {
    this.folder = folder;
  }

  UserCompile source(String path, String text) throws IOException {
    Path file = folder.resolve("src").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    sources.add(file);
    return this;
  }

  UserCompile with(String... added) {
    options.addAll(List.of(added));
    return this;
  }

  /** Hands these over, made by the test, in place of those that the compiler finds. */
  UserCompile processors(Processor... made) {
    processors.addAll(List.of(made));
    return this;
  }

  /** Compiles with another compiler than javac. */
  UserCompile by(JavaCompiler other) {
    compiler = other;
    return this;
  }

  /** Compiles these alone, of all that were written. */
  boolean runOn(String... paths) throws IOException {
    List<Path> all = List.copyOf(sources);
    sources.retainAll(Stream.of(paths).map(folder.resolve("src")::resolve).toList());
    boolean compiled = run();
    sources.clear();
    sources.addAll(all);
    return compiled;
  }

  /** Returns whether it compiled. */
  boolean run() throws IOException {
    printed.clear();
    errors.clear();
    List<String> options = new ArrayList<>(this.options);
    options.addAll(List.of("-d", Files.createDirectories(classes()).toString()));
    options.addAll(List.of("-s", Files.createDirectories(generated()).toString()));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              files,
              diagnostics,
              options,
              null,
              files.getJavaFileObjectsFromPaths(new LinkedHashSet<>(sources)));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      boolean compiled = task.call();
      for (Diagnostic<?> diagnostic : diagnostics.getDiagnostics()) {
        printed.add(text(diagnostic));
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
          errors.add(text(diagnostic));
        }
      }
      return compiled;
    }
  }

  /** Returns the first line of each message, after the number of its line. */
  List<String> printed() {
    return printed;
  }

  /** Returns those of them that are errors. */
  List<String> errors() {
    return errors;
  }

  Path folder() {
    return folder;
  }

  Path classes() {
    return folder.resolve("classes");
  }

  Path generated() {
    return folder.resolve("generated");
  }

  /** Returns all that the compile has left, by names, with its bytes as text. */
  Map<String, String> outputs() throws IOException {
    Map<String, String> outputs = new TreeMap<>();
    for (Path root : List.of(classes(), generated())) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          outputs.put(
              folder.relativize(file).toString().replace('\\', '/'),
              new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
      }
    }
    // It is there for the next compile alone.
    outputs.remove("generated/META-INF/responds/state");
    return outputs;
  }

  /** Returns the status reference. */
  String page() throws IOException {
    return Files.readString(classes().resolve("META-INF/responds/status-reference.html"));
  }

  private static String text(Diagnostic<?> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    return diagnostic.getLineNumber() + ": " + message;
  }
}
