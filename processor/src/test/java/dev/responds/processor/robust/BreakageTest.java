package dev.responds.processor.robust;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.responds.processor.Compile;
import dev.responds.processor.CompileResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One thing is broken in a project that was right. Without us, javac names it: with builders that
 * are there as if somebody had written them. With us it is named first too, and at most one more
 * message follows from it.
 *
 * <p>{@code -Dbreakages=2000} tries more than a build does, {@code -Dbreakages.seed=7} others.
 */
@SuppressWarnings("NullAway") // What is not there is part of what is tried.
class BreakageTest {

  /** So that javac runs processors after an error; see README. */
  private static final String GO_ON = "-XDshould-stop.ifError=PROCESS";

  private static final Pattern FOLLOWING =
      Pattern.compile("package \\w+Responses does not exist|class \\S*Responses$|duplicate class");

  private static final Pattern OTHER_FILE =
      Pattern.compile("(\\w+)\\.java:.* is public, should be declared in a file named");

  private static List<JavaFileObject> builders = List.of();

  /** How many breakages there were, by the number of messages more than without us. */
  private static final Map<Integer, Integer> MORE = new TreeMap<>();

  static LongStream seeds() {
    long first = Long.getLong("breakages.seed", 1);
    return LongStream.range(first, first + Long.getLong("breakages", 30));
  }

  @BeforeAll
  static void writeBuilders() {
    Compilation sound = compile(SoundProject.sources()).compilation();
    builders = sound.generatedSourceFiles();
  }

  @AfterAll
  static void tellFigures() {
    System.out.println("[INFO] Breakages by the number of messages more than without us: " + MORE);
  }

  @Test
  void theProjectIsRightAtFirst() {
    assertThat(messages(compile(SoundProject.sources()).compilation())).isEmpty();
    assertThat(messages(withoutUs(SoundProject.sources()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theTrueErrorIsNotDrowned(long seed) {
    Map<String, String> broken = new Breakage(seed).apply(SoundProject.sources());
    Compilation without = withoutUs(broken);
    CompileResult with = compile(broken);

    assertThat(with.reported()).as(changed(broken)).noneMatch(id -> id.endsWith(":internal-error"));
    if (isAboutTheSources(without) && with.compilation().status() == Compilation.Status.FAILURE) {
      List<String> messages = messages(with.compilation());
      MORE.merge(messages.size() - messages(without).size(), 1, Integer::sum);
      assertThat(messages.get(0))
          .as(changed(broken))
          .doesNotContain(": [")
          .doesNotContainPattern(FOLLOWING);
      assertThat(messages)
          .as(changed(broken))
          .hasSizeLessThanOrEqualTo(messages(without).size() + 1);
    }
  }

  /** A package or class of another name has other builders than those that are there. */
  private static boolean isAboutTheSources(Compilation without) {
    return without.status() == Compilation.Status.FAILURE
        && messages(without).stream()
            .noneMatch(message -> FOLLOWING.matcher(message).find() || isOfOtherBuilders(message));
  }

  private static boolean isOfOtherBuilders(String message) {
    Matcher renamed = OTHER_FILE.matcher(message);
    return renamed.find()
        && builders.stream()
            .anyMatch(file -> file.getName().endsWith("/" + renamed.group(1) + "Responses.java"));
  }

  private static CompileResult compile(Map<String, String> sources) {
    Compile compile = null;
    for (Map.Entry<String, String> source : sources.entrySet()) {
      compile =
          compile == null
              ? Compile.source(source.getKey(), source.getValue())
              : compile.and(source.getKey(), source.getValue());
    }
    return compile.with(GO_ON).run();
  }

  private static Compilation withoutUs(Map<String, String> sources) {
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((name, text) -> files.add(JavaFileObjects.forSourceString(name, text)));
    files.addAll(builders);
    return Compiler.javac().withOptions("-proc:none", GO_ON).compile(files);
  }

  /** Returns which lines are other ones. */
  private static String changed(Map<String, String> broken) {
    StringBuilder changed = new StringBuilder();
    SoundProject.sources()
        .forEach(
            (name, before) -> {
              List<String> lines = before.lines().toList();
              List<String> after = broken.get(name).lines().toList();
              for (int i = 0; i < Math.max(lines.size(), after.size()); i++) {
                String is = i < after.size() ? after.get(i) : "";
                String was = i < lines.size() ? lines.get(i) : "";
                if (!is.equals(was) && changed.length() < 300) {
                  changed.append("%s:%s %s -> %s%n".formatted(name, i + 1, was, is));
                }
              }
            });
    return changed.toString();
  }

  /** Returns errors and warnings, each with its place. */
  private static List<String> messages(Compilation compilation) {
    List<String> messages = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
      if (diagnostic.getKind() != Diagnostic.Kind.NOTE) {
        JavaFileObject file = diagnostic.getSource();
        messages.add(
            (file == null ? "" : file.getName())
                + ":"
                + diagnostic.getLineNumber()
                + ": "
                + diagnostic.getMessage(Locale.ROOT));
      }
    }
    return messages;
  }
}
