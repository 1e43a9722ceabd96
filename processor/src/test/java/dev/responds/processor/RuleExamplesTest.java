package dev.responds.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.rule.Rule;
import dev.responds.contract.rule.check.StandardRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what the compiler reports about the example of each rule equal to the example's marks. */
class RuleExamplesTest {

  private static final Pattern MARK = Pattern.compile("// violates: (\\S+)$");
  private static final Pattern ID = Pattern.compile("^\\[([a-z0-9-]+)]");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package (.+);$");
  private static final Pattern CLASS = Pattern.compile("(?m)^class (\\w+)");

  private record Report(long line, String id) {}

  static Stream<String> rules() {
    return StandardRules.book(StatusRegistry.load()).rules().stream().map(Rule::id);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void exactlyTheMarkedLinesAreReported(String rule) throws IOException {
    String example = example(rule);

    Compilation compilation = compiler("").compile(source(example));

    assertThat(reports(compilation, rule)).isNotEmpty().isEqualTo(marks(example));
    assertThat(compilation.diagnostics())
        .extracting(message -> message.getMessage(null))
        .filteredOn(text -> text.startsWith("[" + rule + "]"))
        .as("a place that the rule does not fill")
        .allSatisfy(text -> assertThat(firstLine(text)).doesNotContainPattern("(?<!/)\\{[a-z]+}"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void exampleCompilesWithoutItsRule(String rule) throws IOException {
    String off =
        "import dev.responds.*; @StatusPolicy(levels = @RuleLevel(rule = \"%s\", severity = Severity.OFF))"
                .formatted(rule)
            + " final class Off {}";

    Compilation compilation =
        compiler("-Aresponds.policy=Off")
            .compile(
                source(withoutOwnLevel(example(rule), rule)),
                JavaFileObjects.forSourceString("Off", off));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(reports(compilation, rule)).isEmpty();
  }

  /** Below it, the fix may show code with a path in it. */
  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static Compiler compiler(String option) {
    List<String> options =
        Stream.of("--release", "17", "-Aresponds.notes=true", option)
            .filter(given -> !given.isEmpty())
            .toList();
    return Compiler.javac().withOptions(options.toArray()).withProcessors(new RespondsProcessor());
  }

  /** A rule that is off by default is switched on by a policy of its example. */
  private static String withoutOwnLevel(String example, String rule) {
    return example.replaceFirst(
        "@StatusPolicy\\(levels = @RuleLevel\\(rule = \"" + rule + "\"[^)]*\\)\\)", "");
  }

  /** Everything that is wrong, and what the rule advises; advice of others is another story. */
  private static List<Report> reports(Compilation compilation, String rule) {
    return compilation.diagnostics().stream()
        .filter(
            diagnostic ->
                diagnostic.getKind() != Diagnostic.Kind.NOTE
                    || diagnostic.getMessage(null).startsWith("[" + rule + "]"))
        .map(
            diagnostic -> {
              Matcher id = ID.matcher(diagnostic.getMessage(null));
              return new Report(diagnostic.getLineNumber(), id.find() ? id.group(1) : "");
            })
        .filter(report -> !report.id().isEmpty())
        .toList();
  }

  private static List<Report> marks(String example) {
    List<String> lines = example.lines().toList();
    return IntStream.range(0, lines.size())
        .mapToObj(
            index -> {
              Matcher mark = MARK.matcher(lines.get(index));
              return new Report(index + 1L, mark.find() ? mark.group(1) : "");
            })
        .filter(mark -> !mark.id().isEmpty())
        .toList();
  }

  private static JavaFileObject source(String example) {
    return JavaFileObjects.forSourceString(
        first(PACKAGE, example) + "." + first(CLASS, example), example);
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as("%s", pattern).isTrue();
    return matcher.group(1);
  }

  private static String example(String rule) throws IOException {
    try (InputStream in = Rule.class.getResourceAsStream("examples/" + rule + ".java.txt")) {
      return new String(Objects.requireNonNull(in, rule).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
