package dev.responds.processor.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twice as large an API takes twice as many steps, and no more. Steps are counted, since time is
 * another one on each machine and in each run; see {@link Steps}.
 *
 * <p>What one method or one type has may be looked at in pairs: there are some dozens of it at
 * most.
 */
class GrowthTest {

  private static final int FEW = 40;

  /** Twice as much again costs twice as much more, or four times if it is quadratic. */
  private static final double MOST = 2.5;

  /** So many steps take a hundredth of a second. */
  private static final long MOST_OF_ONE = 4_000_000;

  private static final ClassLoader COUNTING = new CountingClassLoader();

  @TempDir Path folder;

  static Stream<Arguments> sources() {
    return Stream.of(
        growing("endpoints", n -> api("", repeat(n, i -> endpoint(i, "@Responds(200)")))),
        growing(
            "classes with endpoints",
            n ->
                "import dev.responds.*;\n"
                    + repeat(n, i -> "class Api%s { %s }\n".formatted(i, endpoint(i, RIGHT)))),
        growing("unknown rules in levels", n -> api(levels(n), endpoint(0, RIGHT))),
        growing(
            "waivers", n -> api("", endpoint(0, RIGHT + repeat(n, i -> waiver("no-such-" + i))))),
        growing(
            "messages", n -> api("", repeat(n, i -> endpoint(i, "@Responds(401) @Responds(999)")))),
        growing(
            "uses of a bundle",
            n ->
                api("", repeat(n, i -> endpoint(i, "@Errors")))
                    + "@Responds(401) @Responds(404) @interface Errors {}"),
        growing(
            "exceptions that answer",
            n ->
                api("", endpoint(0, RIGHT))
                    + repeat(
                        n, i -> "@Responds(409) class E%s extends Exception {}\n".formatted(i))),
        growing(
            "types of content",
            n ->
                api("", endpoint(0, "@Responds(value = 200, body = Dto0.class)"))
                    + repeat(n, i -> "record Dto%s(Dto%s next) {}\n".formatted(i, (i + 1) % n))),
        growing(
            "calls in a row",
            n ->
                api("", called("m0(text)"))
                    + "class Code { %s static String m%s(String s) { return s; } }"
                        .formatted(
                            repeat(
                                n,
                                i ->
                                    "static String m%s(String s) { return m%s(s); } "
                                        .formatted(i, i + 1)),
                            n)),
        growing(
            "branches",
            n ->
                api("", called("m(text)"))
                    + "class Code { static String m(String s) { %s return s; } }"
                        .formatted(
                            repeat(n, i -> "if (s.length() == %s) s += \"x\"; ".formatted(i)))),
        growing(
            "comments",
            n -> api("", "/** %s */".formatted(repeat(n, i -> "Words. ")) + endpoint(0, RIGHT))));
  }

  /** What one method or type has, which somebody has written by hand. */
  static Stream<Arguments> parts() {
    return Stream.of(
        growing(
            "statuses",
            n -> api("", endpoint(0, repeat(n, i -> "@Responds(%s)".formatted(200 + i))))),
        growing("repeated statuses", n -> api("", endpoint(0, repeat(n, i -> "@Responds(401)")))),
        growing(
            "waivers of the same",
            n -> api("", endpoint(0, "@Responds(401)" + repeat(n, i -> waiver("get-no-content"))))),
        growing(
            "header fields",
            n ->
                api(
                    "",
                    endpoint(
                        0,
                        "@Responds(value = 200, headers = {%s})"
                            .formatted(repeat(n, i -> "\"X-%s\",".formatted(i)))))),
        growing(
            "members of content",
            n ->
                api("", endpoint(0, "@Responds(value = 200, body = Dto.class)"))
                    + "record Dto(%s int last) {}"
                        .formatted(repeat(n, i -> "String m%s, ".formatted(i)))));
  }

  private static final String RIGHT = "@Responds(200)";

  @ParameterizedTest
  @MethodSource("sources")
  void twiceAsMuchTakesTwiceAsManySteps(String what, IntFunction<String> source) throws Exception {
    assertIsLinear(what, source, FEW);
  }

  /** Javac looks for the place of a message in all that stands before it in the annotation. */
  @Test
  void javacIsNotAskedForEachOfManyPlacesInOneAnnotation() throws Exception {
    assertIsLinear(
        "impossible statuses in levels", n -> api(impossible(n), endpoint(0, RIGHT)), 10 * FEW);
  }

  /** A message has to find its method among all of the class. */
  @Test
  void methodsOfALargeClassAreNotLookedForOneByOne() throws Exception {
    assertIsLinear(
        "undefined statuses", n -> api("", repeat(n, i -> endpoint(i, "@Responds(999)"))), 8 * FEW);
  }

  private void assertIsLinear(String what, IntFunction<String> source, int few) throws Exception {
    steps(source.apply(1));
    long some = steps(source.apply(few));
    long twice = steps(source.apply(2 * few));
    long again = steps(source.apply(4 * few));

    assertThat((double) (again - twice) / (twice - some))
        .as("%s: %s, %s, %s steps", what, some, twice, again)
        .isLessThan(MOST);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void manyPartsOfOneThingTakeNoTime(String what, IntFunction<String> source) throws Exception {
    steps(source.apply(1));

    assertThat(steps(source.apply(4 * FEW))).as(what).isLessThan(MOST_OF_ONE);
  }

  private long steps(String text) throws Exception {
    Path source = Files.writeString(folder.resolve("Api.java"), text);
    Path output = Files.createTempDirectory(folder, "output");
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> printed = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(printed, null, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null, manager, printed, options(output), null, manager.getJavaFileObjects(source));
      task.setProcessors(
          List.of((Processor) made("RespondsProcessor"), (Processor) made("ReferenceProcessor")));
      ((Plugin) made("RespondsPlugin")).init((JavacTask) task);
      long before = Steps.count();
      task.call();
      assertThat(printed.getDiagnostics())
          .noneMatch(message -> message.toString().contains("internal-error"));
      return Steps.count() - before;
    }
  }

  private static List<String> options(Path output) throws IOException {
    return List.of(
        "-cp",
        System.getProperty("java.class.path"),
        "-d",
        output.toString(),
        "-Xmaxerrs",
        "10000",
        "-Xmaxwarns",
        "10000");
  }

  private static Object made(String name) throws ReflectiveOperationException {
    return COUNTING.loadClass("dev.responds.processor." + name).getConstructor().newInstance();
  }

  private static Arguments growing(String what, IntFunction<String> source) {
    return Arguments.of(what, source);
  }

  private static String api(String annotations, String methods) {
    return "import dev.responds.*;\n%s class Api {\n%s}\n".formatted(annotations, methods);
  }

  private static String endpoint(int number, String annotations) {
    return "@Endpoint(method = \"GET\", path = \"/%1$s\") %2$s\nObject e%1$s() { return null; }\n"
        .formatted(number, annotations);
  }

  private static String called(String call) {
    return """
    @Endpoint(method = "GET", path = "/") @Responds(200) @Responds(404)
    dev.responds.reply.Reply get(String text) {
      return Code.%s.isEmpty() ? ApiResponses.Respond.get().ok().body("") : ApiResponses.Respond.get().notFound().problem();
    }
    """
        .formatted(call);
  }

  private static String levels(int number) {
    return "@StatusPolicy(levels = {%s})"
        .formatted(
            repeat(
                number, i -> "@RuleLevel(rule = \"r%s\", severity = Severity.OFF),".formatted(i)));
  }

  private static String impossible(int number) {
    String level = "@RuleLevel(rule = \"get-no-content\", status = %s, severity = Severity.OFF),";
    return "@StatusPolicy(levels = {%s})".formatted(repeat(number, i -> level.formatted(1000 + i)));
  }

  private static String waiver(String rule) {
    return "@Waive(rule = \"%s\", because = \"so\")".formatted(rule);
  }

  private static String repeat(int number, IntFunction<String> part) {
    return IntStream.range(0, number).mapToObj(part).collect(Collectors.joining());
  }
}
