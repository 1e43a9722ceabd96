package dev.responds.benchmark.warm;

import dev.responds.benchmark.result.Mode;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles in this virtual machine, in one of five modes. */
final class InProcessJavac {

  /** By name, as it is on the processor path only. */
  private static final String COPIER = "dev.responds.benchmark.reference.CopyingProcessor";

  private final WarmRequest request;
  private final List<String> processed;
  private final List<String> plain;
  private final List<String> generated;
  private final ClassLoader kept;

  InProcessJavac(WarmRequest request) throws IOException {
    this.request = request;
    processed = paths(request.processed());
    plain = paths(request.plain());
    generated = paths(request.generated());
    kept = new URLClassLoader(urls(request.processorPath()), getClass().getClassLoader());
  }

  /** Returns the modes that tell something: without generated sources, there is no limit. */
  List<Mode> modes() {
    return generated.isEmpty()
        ? List.of(Mode.PLAIN, Mode.PROCESSED, Mode.KEPT)
        : List.of(Mode.PLAIN, Mode.LIMIT, Mode.COPIED, Mode.PROCESSED, Mode.KEPT);
  }

  /** Empties the folder that compiles go to. */
  void clean() throws IOException {
    if (Files.exists(request.out())) {
      try (Stream<Path> all = Files.walk(request.out())) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
    Files.createDirectories(request.out().resolve("classes"));
    Files.createDirectories(request.out().resolve("sources"));
  }

  void compile(Mode mode) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter log = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              log,
              files,
              null,
              options(mode),
              null,
              files.getJavaFileObjectsFromStrings(sources(mode)));
      if (mode == Mode.KEPT) {
        task.setProcessors(processors());
      }
      if (!task.call()) {
        throw new FailedCompileException(mode, log.toString());
      }
    } catch (RuntimeException e) {
      throw new FailedCompileException(mode, e + "\n" + log);
    }
  }

  private List<String> sources(Mode mode) {
    List<String> sources = new ArrayList<>(mode == Mode.PLAIN ? plain : processed);
    if (mode == Mode.LIMIT) {
      sources.addAll(generated);
    }
    return sources;
  }

  private List<String> options(Mode mode) {
    List<String> options = new ArrayList<>(request.options());
    options.addAll(List.of("-nowarn", "-implicit:none", "-cp", request.classPath()));
    options.addAll(List.of("-d", request.out().resolve("classes").toString()));
    options.addAll(List.of("-s", request.out().resolve("sources").toString()));
    switch (mode) {
      case PROCESSED -> {
        options.addAll(List.of("--processor-path", request.processorPath()));
        if (!request.processors().isEmpty()) {
          options.addAll(List.of("-processor", request.processors()));
        }
      }
      case COPIED -> {
        options.addAll(List.of("--processor-path", request.copier().toString()));
        options.addAll(List.of("-processor", COPIER));
        options.add("-Acopied=" + request.generatedSources());
      }
      case KEPT -> {}
      case PLAIN, LIMIT -> options.add("-proc:none");
      default -> throw new IllegalArgumentException(mode + " comes after another compile");
    }
    return options;
  }

  private List<Processor> processors() {
    List<Processor> processors = new ArrayList<>();
    if (request.processors().isEmpty()) {
      ServiceLoader.load(Processor.class, kept).forEach(processors::add);
    } else {
      for (String name : request.processors().split(",", -1)) {
        processors.add(processor(name));
      }
    }
    return processors;
  }

  private Processor processor(String name) {
    try {
      return kept.loadClass(name).asSubclass(Processor.class).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /** Reads an argument file of javac that holds nothing but quoted paths. */
  private static List<String> paths(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(line -> line.replace("\"", "")).toList();
  }

  private static URL[] urls(String path) {
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .map(InProcessJavac::url)
        .toArray(URL[]::new);
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
