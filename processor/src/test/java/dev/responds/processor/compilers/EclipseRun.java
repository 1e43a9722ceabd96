package dev.responds.processor.compilers;

import dev.responds.processor.ReferenceProcessor;
import dev.responds.processor.RespondsProcessor;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Compiles programs with Eclipse's compiler. */
final class EclipseRun {

  /** Every problem begins with such a line; the source follows, then the message. */
  private static final Pattern PLACE =
      Pattern.compile("(?m)^\\d+\\. (ERROR|WARNING|INFO)(?: in (.+) \\(at line (\\d+)\\))?$");

  private static final Pattern ID = Pattern.compile("(?m)^\\[([a-z0-9-]+)] ");

  void compile(Path program) throws IOException {
    compile(program, Program.files(program));
  }

  /** Compiles some sources of a program, with what is left of an earlier compile of it. */
  void compile(Path program, List<Path> sources) throws IOException {
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    boolean compiled = BatchCompiler.compile(arguments(program, sources), out, out, null);
    out.flush();
    keep(program, compiled, printed.toString());
  }

  private static String[] arguments(Path program, List<Path> sources) throws IOException {
    String path = Outcome.classes(program) + File.pathSeparator;
    path += System.getProperty("java.class.path");
    List<String> arguments = new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8"));
    arguments.addAll(List.of("-proceedOnError", "-cp", path, "-processorpath", path));
    arguments.add("-processor");
    arguments.add(RespondsProcessor.class.getName() + "," + ReferenceProcessor.class.getName());
    arguments.add("-Aresponds.notes=true");
    arguments.addAll(List.of("-d", Outcome.classes(program).toString()));
    arguments.addAll(List.of("-s", Outcome.generated(program).toString()));
    sources.forEach(file -> arguments.add(file.toString()));
    return arguments.toArray(String[]::new);
  }

  private static void keep(Path program, boolean compiled, String printed) throws IOException {
    List<String> findings = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String problem : printed.split("----------\\R", -1)) {
      Matcher place = PLACE.matcher(problem);
      Matcher id = ID.matcher(problem);
      boolean placed = place.find();
      if (placed && id.find()) {
        findings.add(
            Outcome.finding(
                program,
                Level.of(place.group(1)),
                Optional.ofNullable(place.group(2)).map(Path::of),
                place.group(3) == null ? 0 : Long.parseLong(place.group(3)),
                id.group(1)));
      } else if (!problem.isBlank()) {
        String level = placed ? Level.of(place.group(1)) + " " : "";
        others.add(level + problem.replaceAll("\\s*\\R\\s*", " / "));
      }
    }
    Outcome.keep(program, compiled, findings, others);
  }
}
