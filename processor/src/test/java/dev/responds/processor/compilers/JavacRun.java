package dev.responds.processor.compilers;

import dev.responds.processor.ReferenceProcessor;
import dev.responds.processor.RespondsProcessor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles programs with the javac of the JDK that it runs on. */
final class JavacRun {

  /** A finding begins with its id. */
  static final Pattern ID = Pattern.compile("^(?:warning: |error: |note: )?\\[([a-z0-9-]+)] ");

  /** What the names of programs begin with that are compiled without processors. */
  static final String PLAIN = "plain";

  /** The answer to a folder. */
  static final String DONE = "done";

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();

  /**
   * Compiles every program below each folder that a line of the standard input names, and answers
   * each line when that is done.
   */
  public static void main(String... none) throws IOException {
    PrintStream answers = System.out;
    System.setOut(System.err);
    BufferedReader folders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String folder = folders.readLine(); folder != null; folder = folders.readLine()) {
      new JavacRun().compileAll(Path.of(folder));
      answers.println(DONE);
      answers.flush();
    }
  }

  void compileAll(Path folder) throws IOException {
    try (Stream<Path> programs = Files.list(folder)) {
      for (Path program : programs.sorted().toList()) {
        compile(program);
      }
    }
  }

  private void compile(Path program) throws IOException {
    DiagnosticCollector<JavaFileObject> printed = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(printed, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              files,
              printed,
              options(program),
              null,
              files.getJavaFileObjectsFromPaths(Program.files(program)));
      task.setProcessors(
          isPlain(program)
              ? List.of()
              : List.of(new RespondsProcessor(), new ReferenceProcessor()));
      task.setLocale(Locale.ROOT);
      keep(program, task.call(), printed.getDiagnostics());
    }
  }

  private static List<String> options(Path program) throws IOException {
    return List.of(
        "--release",
        "17",
        "-Xmaxerrs",
        "10000",
        "-Xmaxwarns",
        "10000",
        "-Aresponds.notes=true",
        "-Aresponds.flow=" + isWhole(program),
        "-d",
        Outcome.classes(program).toString(),
        "-s",
        Outcome.generated(program).toString());
  }

  /**
   * Only the bodies of these are whole; and Eclipse's compiler ends before its class files are
   * there.
   */
  private static boolean isWhole(Path program) {
    return program.getFileName().toString().startsWith("proved");
  }

  /** These are compiled as if nobody had heard of us. */
  private static boolean isPlain(Path program) {
    return program.getFileName().toString().startsWith(PLAIN);
  }

  private static void keep(
      Path program, boolean compiled, List<Diagnostic<? extends JavaFileObject>> printed)
      throws IOException {
    List<String> findings = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : printed) {
      String message = diagnostic.getMessage(Locale.ROOT);
      Matcher id = ID.matcher(message);
      if (id.find()) {
        findings.add(
            Outcome.finding(
                program,
                Level.of(diagnostic.getKind()),
                Optional.ofNullable(diagnostic.getSource()).map(source -> Path.of(source.toUri())),
                Math.max(0, diagnostic.getLineNumber()),
                id.group(1)));
      } else {
        others.add(diagnostic.getKind() + " " + message.lines().findFirst().orElse(""));
      }
    }
    Outcome.keep(program, compiled, findings, others);
  }
}
