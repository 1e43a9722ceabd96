package dev.responds.processor.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.rule.Rule;
import dev.responds.contract.rule.check.StandardRules;
import dev.responds.processor.page.view.CodeLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

  private static final Examples JOINED = Examples.load();

  static Stream<String> rules() {
    return StandardRules.book(StatusRegistry.load()).rules().stream().map(Rule::id);
  }

  @Test
  void startsAtTheCodeAndMarksTheLinesThatBreakTheRule() throws IOException {
    List<CodeLine> lines =
        lines(
            """
            package a;

            import b.C;

            class A {

              @Responds(99) // violates: status-out-of-range
            }
            """);
    assertThat(lines)
        .containsExactly(
            new CodeLine("class A {", false),
            new CodeLine("", false),
            new CodeLine("  @Responds(99)", true),
            new CodeLine("}", false));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void areThoseOfTheFiles(String rule) throws IOException {
    try (InputStream in = Rule.class.getResourceAsStream("examples/" + rule + ".java.txt")) {
      byte[] file = Objects.requireNonNull(in, rule).readAllBytes();
      assertThat(JOINED.of(rule)).isEqualTo(lines(new String(file, StandardCharsets.UTF_8)));
    }
  }

  @Test
  void ruleWithoutOneHasNoLines() {
    assertThat(JOINED.of("no-such-rule")).isEmpty();
  }

  private static List<CodeLine> lines(String example) throws IOException {
    String joined = "# before\nclass Before {}\n# rule\n" + example + "# after\nclass After {}\n";
    return new Examples(new BufferedReader(new StringReader(joined))).of("rule");
  }
}
