package dev.responds.processor.command;

import dev.responds.contract.rule.CodeFixes;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.apache.commons.cli.Option;

/** The command that tells which declarations sources lack. It compiles them, as javac does. */
final class SuggestCommand implements Command {

  private static final String DIFF = "META-INF/responds/suggest.diff";

  private static final Pattern OURS = Pattern.compile("\\[[a-z0-9-]+] ");

  private static final Option CLASSPATH =
      valued("classpath", "PATH", "Jars and folders that the sources need, as javac takes them.");
  private static final Option PROCESSORS =
      valued("processorpath", "PATH", "Other annotation processors that they need.");
  private static final Option ENCODING =
      valued("encoding", "CHARSET", "How the sources are written; UTF-8 if nothing is said.");
  private static final Option OUT =
      valued("out", "FILE", "The diff to write; it is printed if nothing is said.");
  private static final Option REPLACE =
      Option.builder()
          .longOpt("replace")
          .desc("Takes annotations of other tools away where they say nothing more.")
          .get();

  private static final Option FIX =
      valued(
          "fix",
          "RULE",
          "Mends what this rule finds, instead of declaring what is missing; several with commas"
              + " between them.");

  private static Option valued(String name, String argument, String description) {
    return Option.builder().longOpt(name).hasArg().argName(argument).desc(description).get();
  }

  @Override
  public String name() {
    return "suggest";
  }

  @Override
  public String summary() {
    return "Writes the declarations that sources lack, as a diff for git apply.";
  }

  @Override
  public String operands() {
    return "SOURCES...";
  }

  @Override
  public String details() {
    return "SOURCES is a folder of sources such as src/main/java, or a source file.";
  }

  @Override
  public List<Option> options() {
    return List.of(CLASSPATH, PROCESSORS, ENCODING, OUT, REPLACE, FIX);
  }

  @Override
  public ExitCode run(GivenOptions arguments, PrintStream out, PrintStream err) {
    if (arguments.operands().isEmpty()) {
      throw new CommandException("SOURCES is missing");
    }
    checkRules(arguments.value(FIX).orElse(""));
    try {
      Path classes = Files.createTempDirectory("responds");
      try {
        compile(arguments, classes, err);
        write(classes.resolve(DIFF), arguments.path(OUT), out);
      } finally {
        delete(classes);
      }
    } catch (IOException e) {
      throw new CommandException("cannot write: " + e);
    }
    return ExitCode.DONE;
  }

  /** The compile would refuse them, too, but what it says of itself does not stop this command. */
  private static void checkRules(String written) {
    Set<String> mending = CodeFixes.rules();
    for (String rule : written.split(",", -1)) {
      if (!rule.isBlank() && !mending.contains(rule.strip())) {
        throw new CommandException(
            "--fix cannot be \"" + rule.strip() + "\"; permitted: " + String.join(", ", mending));
      }
    }
  }

  private static void compile(GivenOptions arguments, Path classes, PrintStream err)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw new CommandException("this Java has no compiler: use that of a JDK");
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
      boolean done =
          javac
              .getTask(
                  null,
                  files,
                  diagnostics,
                  options(arguments, classes),
                  null,
                  files.getJavaFileObjectsFromPaths(sources(arguments)))
              .call();
      for (Diagnostic<?> diagnostic : diagnostics.getDiagnostics()) {
        if (!done && isOfOthers(diagnostic)) {
          throw new CommandException("the sources do not compile: " + diagnostic);
        }
        summary(diagnostic).ifPresent(err::println);
      }
    }
  }

  /** What we find ourselves stops a compile, and not this command: that may be what it mends. */
  private static boolean isOfOthers(Diagnostic<?> diagnostic) {
    return diagnostic.getKind() == Diagnostic.Kind.ERROR
        && !OURS.matcher(diagnostic.getMessage(Locale.getDefault())).lookingAt();
  }

  private static Optional<String> summary(Diagnostic<?> diagnostic) {
    String text = diagnostic.getMessage(Locale.getDefault());
    return text.startsWith("Responds: ") ? text.lines().findFirst() : Optional.empty();
  }

  private static List<String> options(GivenOptions arguments, Path classes) {
    String own = System.getProperty("java.class.path", "");
    String others = arguments.value(PROCESSORS).orElse("");
    return List.of(
        "-d",
        classes.toString(),
        "-cp",
        arguments.value(CLASSPATH).orElse(""),
        "-processorpath",
        others.isEmpty() ? own : own + File.pathSeparator + others,
        "-encoding",
        arguments.value(ENCODING).orElse("UTF-8"),
        "-parameters",
        "-Aresponds.suggest=" + DIFF,
        "-Aresponds.suggest.replace=" + arguments.has(REPLACE),
        "-Aresponds.suggest.fix=" + arguments.value(FIX).orElse(""));
  }

  private static List<Path> sources(GivenOptions arguments) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String operand : arguments.operands()) {
      Path path = GivenOptions.path(operand);
      if (!Files.exists(path)) {
        throw new CommandException(path + ": there is no such file or folder");
      }
      try (Stream<Path> files = Files.walk(path)) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    if (sources.isEmpty()) {
      throw new CommandException("there is no source file");
    }
    return sources;
  }

  private static void write(Path diff, Optional<Path> target, PrintStream out) throws IOException {
    byte[] bytes = Files.exists(diff) ? Files.readAllBytes(diff) : new byte[0];
    if (target.isPresent()) {
      WrittenFiles.writeBytes(Map.of(target.get(), bytes));
    } else {
      out.writeBytes(bytes);
      out.flush();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
