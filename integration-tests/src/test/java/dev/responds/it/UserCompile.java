package dev.responds.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /** Returns whether it compiled. */
  boolean run() throws IOException {
    options.addAll(List.of("-d", Files.createDirectories(classes()).toString()));
    options.addAll(List.of("-s", Files.createDirectories(generated()).toString()));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean compiled =
          javac
              .getTask(
                  null,
                  files,
                  diagnostics,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      diagnostics.getDiagnostics().forEach(diagnostic -> printed.add(text(diagnostic)));
      return compiled;
    }
  }

  /** Returns the first line of each message, after the number of its line. */
  List<String> printed() {
    return printed;
  }

  Path classes() {
    return folder.resolve("classes");
  }

  Path generated() {
    return folder.resolve("generated");
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
