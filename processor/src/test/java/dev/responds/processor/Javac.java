package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import dev.responds.processor.session.Keeper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs javac on files, with an output that stays, as build tools do. */
public final class Javac {

  private final Path classes;
  private final Path generated;
  private final List<String> options = new ArrayList<>();
  private final List<String> classNames = new ArrayList<>();
  private Supplier<List<Processor>> processors =
      () -> List.of(new ReferenceProcessor(), new RespondsProcessor());

  /** Compiles into the folders {@code classes} and {@code generated} below that one. */
  public Javac(Path folder) {
    classes = folder.resolve("classes");
    generated = folder.resolve("generated");
  }

  Path classes() {
    return classes;
  }

  Path generated() {
    return generated;
  }

  public Javac with(String... added) {
    options.addAll(List.of(added));
    return this;
  }

  /** Processes class files beside the sources. */
  Javac processing(Collection<String> names) {
    classNames.addAll(names);
    return this;
  }

  /** Takes other processors, new ones for each compile. */
  Javac processors(Supplier<List<Processor>> chosen) {
    processors = chosen;
    return this;
  }

  /**
   * What came of a compile.
   *
   * @param succeeded whether it did
   * @param diagnostics what javac has said
   */
  public record Result(boolean succeeded, List<Diagnostic<? extends JavaFileObject>> diagnostics) {}

  /** Compiles files, with what is in the class output already on the class path. */
  List<Diagnostic<? extends JavaFileObject>> compile(Collection<Path> files) {
    Result result = run(files);
    assertThat(result.succeeded()).as("%s", result.diagnostics()).isTrue();
    return result.diagnostics();
  }

  /** Compiles files, which may be wrong. The plugin is there, as where javac finds it by itself. */
  public Result run(Collection<Path> files) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(diagnostics, null, encoding())) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              manager,
              diagnostics,
              arguments(),
              classNames,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(processors.get());
      new RespondsPlugin().init((JavacTask) task);
      return new Result(task.call(), diagnostics.getDiagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Charset encoding() {
    int option = options.indexOf("-encoding");
    return option < 0 ? StandardCharsets.UTF_8 : Charset.forName(options.get(option + 1));
  }

  private List<String> arguments() throws IOException {
    String path =
        Files.createDirectories(classes)
            + File.pathSeparator
            + System.getProperty("java.class.path");
    List<String> arguments =
        new ArrayList<>(List.of("-cp", path, "-d", classes.toString(), "-implicit:none"));
    arguments.addAll(List.of("-s", Files.createDirectories(generated).toString()));
    arguments.addAll(options);
    if (!options.contains("-encoding")) {
      arguments.addAll(List.of("-encoding", "UTF-8"));
    }
    return arguments;
  }

  /**
   * Returns all files below a folder by their relative names, without what is there for the next
   * compile alone.
   */
  static SortedMap<String, String> contents(Path folder) {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        if (!name.equals(Keeper.PATH)) {
          contents.put(name, text);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  /** Returns our own messages that are more than notes, as {@code file:line:id}. */
  public static List<String> reported(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    List<String> reported = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
      String text = diagnostic.getMessage(Locale.ROOT).replaceFirst("^warning: ", "");
      if (text.startsWith("[")) {
        JavaFileObject source = diagnostic.getSource();
        String file = source == null ? "" : Path.of(source.toUri()).getFileName().toString();
        reported.add(
            file + ":" + diagnostic.getLineNumber() + ":" + text.substring(1, text.indexOf(']')));
      }
    }
    return reported;
  }
}
