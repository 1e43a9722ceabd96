package dev.responds.processor.robust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.ReferenceProcessor;
import dev.responds.processor.RespondsProcessor;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One thing is broken in a project that was right. Eclipse's compiler names it as it does without
 * us, where builders are there as if somebody had written them; none of our messages comes of it,
 * in either language, and at most one more of its own.
 */
@SuppressWarnings("NullAway") // What is not there is part of what is tried.
class EclipseBreakageTest {

  /** Every error begins with such a line; the source follows, then the message. */
  private static final Pattern ERROR =
      Pattern.compile("(?m)^\\d+\\. ERROR in (\\S+) \\(at line (\\d+)\\)$");

  private static final Pattern OURS = Pattern.compile("(?m)^\\[[a-z0-9-]+] ");

  /**
   * Where the syntax is wrong it runs no processor at all, so that it misses all that they would
   * generate; and a package or class of another name has other builders than those that are there.
   */
  private static final Pattern EXCUSED =
      Pattern.compile("Syntax error|\\w+Responses(\\.\\w+)? cannot be resolved|is already defined");

  @TempDir private static Path builders;

  @TempDir private Path folder;

  static LongStream seeds() {
    long first = Long.getLong("breakages.seed", 1);
    return LongStream.range(first, first + Long.getLong("breakages", 10));
  }

  @BeforeAll
  static void writeBuilders() throws IOException {
    assertThat(new EclipseBreakageTest().compile(SoundProject.sources(), builders, true)).isEmpty();
  }

  @Test
  void theProjectIsRightAtFirst() throws IOException {
    assertThat(compile(SoundProject.sources(), folder, false)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theTrueErrorIsNotDrowned(long seed) throws IOException {
    Map<String, String> broken = new Breakage(seed).apply(SoundProject.sources());
    Locale before = Locale.getDefault();
    Locale.setDefault(seed % 2 == 0 ? Locale.ENGLISH : Locale.KOREAN);
    try {
      List<String> without = compile(broken, folder.resolve("without"), false);
      List<String> with = compile(broken, folder.resolve("with"), true);
      if (without.isEmpty() || with.isEmpty()) {
        assertThat(with).noneMatch(error -> error.contains("[internal-error]"));
      } else {
        assertThat(with).noneMatch(error -> OURS.matcher(error).find());
        if (without.stream().noneMatch(EclipseBreakageTest::isExcused)) {
          assertThat(place(with.get(0))).as("%s", with).isEqualTo(placeInSources(without));
          assertThat(with).hasSizeLessThanOrEqualTo(without.size() + 1);
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Returns the errors, as they are printed. */
  private List<String> compile(Map<String, String> sources, Path folder, boolean processors)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8"));
    arguments.addAll(List.of("-proceedOnError", "-cp", System.getProperty("java.class.path")));
    arguments.addAll(List.of("-d", Files.createDirectories(folder.resolve("classes")).toString()));
    if (processors) {
      arguments.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
      arguments.add("-processor");
      arguments.add(RespondsProcessor.class.getName() + "," + ReferenceProcessor.class.getName());
      Path generated = Files.createDirectories(folder.resolve("generated"));
      arguments.addAll(List.of("-s", generated.toString()));
    } else {
      arguments.add("-proc:none");
      try (Stream<Path> files = Files.walk(builders.resolve("generated"))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .forEach(file -> arguments.add(file.toString()));
      }
    }
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve("src").resolve(source.getKey().replace('.', '/') + ".java");
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      arguments.add(Files.writeString(file, source.getValue()).toString());
    }
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    BatchCompiler.compile(arguments.toArray(String[]::new), out, out, null);
    out.flush();
    return errors(printed.toString());
  }

  private static List<String> errors(String printed) {
    List<String> errors = new ArrayList<>();
    for (String problem : printed.split("----------\\R", -1)) {
      if (problem.contains(". ERROR")) {
        errors.add(problem);
      }
    }
    return errors;
  }

  private static boolean isExcused(String error) {
    return EXCUSED.matcher(error).find()
        || (error.contains("must be defined in its own file") && hasBuilders(place(error)));
  }

  private static boolean hasBuilders(String place) {
    String builder = place.substring(0, place.indexOf(".java")) + "Responses.java";
    return Files.exists(builders.resolve("generated").resolve("shop").resolve(builder));
  }

  /** Returns the first place outside of builders, which are not there yet where we write them. */
  private static String placeInSources(List<String> errors) {
    return errors.stream()
        .map(EclipseBreakageTest::place)
        .filter(place -> !place.contains("Responses.java:"))
        .findFirst()
        .orElse(place(errors.get(0)));
  }

  /** Returns file and line. */
  private static String place(String error) {
    Matcher place = ERROR.matcher(error);
    assertThat(place.find()).as(error).isTrue();
    return place.group(1).substring(place.group(1).lastIndexOf(File.separatorChar) + 1)
        + ":"
        + place.group(2);
  }
}
