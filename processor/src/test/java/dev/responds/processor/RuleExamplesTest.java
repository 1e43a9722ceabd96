package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.rule.Rule;
import dev.responds.contract.rule.check.StandardRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what the compiler reports about the example of each rule equal to the example's marks. */
class RuleExamplesTest {

  private static final Pattern MARK = Pattern.compile("// violates: (\\S+)$");
  private static final Pattern ID = Pattern.compile("^\\[([a-z0-9-]+)]");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package (.+);$");
  private static final Pattern CLASS = Pattern.compile("(?m)^class (\\w+)");

  /** The methods of examples are as short as can be, and send one of what they declare. */
  private static final Set<String> OF_SHORT_METHODS =
      Set.of("response-never-sent", "promised-field-not-sent", "content-contradicts");

  private record Report(long line, String id) {}

  static Stream<String> rules() {
    return StandardRules.book(StatusRegistry.load()).rules().stream().map(Rule::id);
  }

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("rules")
  void exactlyTheMarkedLinesAreReported(String rule) throws IOException {
    String example = example(rule);

    Javac.Result result = javac("").run(List.of(source(example)));
    if (!result.succeeded()) {
      // Beside an error, nobody can say what the code sets; without looking, the declaration
      // counts.
      result = javac("-Aresponds.flow=false").run(List.of(source(example)));
    }

    assertThat(reports(result, rule)).isNotEmpty().isEqualTo(marks(example));
    assertThat(result.diagnostics())
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

    Path policy = Files.writeString(folder.resolve("Off.java"), off);
    Path source = source(withoutOwnLevel(example(rule), rule));
    Javac.Result result = javac("-Aresponds.policy=Off").run(List.of(source, policy));

    assertThat(result.succeeded()).as("%s", result.diagnostics()).isTrue();
    assertThat(reports(result, rule)).isEmpty();
  }

  /** Below it, the fix may show code with a path in it. */
  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private Javac javac(String option) {
    Javac javac = new Javac(folder).with("--release", "17", "-Aresponds.notes=true");
    return option.isEmpty() ? javac : javac.with(option);
  }

  /** A rule that is off by default is switched on by a policy of its example. */
  private static String withoutOwnLevel(String example, String rule) {
    return example.replaceFirst(
        "@StatusPolicy\\(levels = @RuleLevel\\(rule = \"" + rule + "\"[^)]*\\)\\)", "");
  }

  /** Everything that is wrong, and what the rule advises; advice of others is another story. */
  private static List<Report> reports(Javac.Result result, String rule) {
    return result.diagnostics().stream()
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
        .filter(report -> report.id().equals(rule) || !OF_SHORT_METHODS.contains(report.id()))
        // Errors come first: only the rest waits for the class files.
        .sorted(Comparator.comparingLong(Report::line))
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

  private Path source(String example) throws IOException {
    String name = first(PACKAGE, example).replace('.', '/') + "/" + first(CLASS, example);
    Path file = folder.resolve("src").resolve(name + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, example);
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
