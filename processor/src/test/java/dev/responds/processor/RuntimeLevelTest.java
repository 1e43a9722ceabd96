package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.runtime.RuntimeLevel;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Annotations jars that are older or newer than the processor. */
class RuntimeLevelTest {

  private static final String BUILT =
      "@GetMapping(\"/{id}\") @Responds(200) OrdersResponses.Find find(@PathVariable long id)"
          + " { return OrdersResponses.Respond.find().ok().body(new Order(id)); }";

  @Test
  void theJarOfThisVersionFits() {
    assertThat(RuntimeLevel.LEVEL).isEqualTo(RuntimeLevelCheck.LEVEL);
    assertThat(Compile.controller(BUILT).run().reported()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "public static final int LEVEL = 0;, 0",
    "public static final int LEVEL = 99;, 99",
    "public static final String LEVEL = \"1\";, 0",
    "'', 0"
  })
  void anotherJarIsToldInOneMessage(String members, String level) {
    CompileResult result = with(members, BUILT);

    assertThat(result.reported()).containsExactly("-1:runtime-level");
    assertThat(result.message("runtime-level"))
        .contains("level " + level, "level " + RuntimeLevelCheck.LEVEL);
    assertThat(result.foreign(Diagnostic.Kind.ERROR)).isEmpty();
  }

  @Test
  void withoutBuildersAnyJarFits() {
    assertThat(with("", "@GetMapping Order find() { return null; }").reported()).isEmpty();
  }

  @Test
  void aConstantOfANewerJarCountsAsNotWritten() {
    CompileResult result =
        Compile.controller("@Responds(value = 404, sentBy = SentBy.LATER)\n" + BUILT)
            .and(
                "dev.responds.SentBy",
                "package dev.responds; public enum SentBy"
                    + " { INFERRED, ENDPOINT, EXCEPTION, INFRASTRUCTURE, LATER }")
            .and(
                "dev.responds.Severity",
                "package dev.responds; public enum Severity { OFF, ADVICE, WARNING, ERROR, LATER }")
            .and("dev.responds.Role", "package dev.responds; public enum Role { ORIGIN, LATER }")
            .and(
                "team.Rules",
                "package team; import dev.responds.*;"
                    + " @StatusPolicy(advice = Severity.LATER, role = Role.LATER, levels ="
                    + " @RuleLevel(rule = \"get-no-content\", severity = Severity.LATER))"
                    + " class Rules {}")
            .with("-Aresponds.policy=team.Rules")
            .run();

    assertThat(result.reported()).isEmpty();
    assertThat(result.resource("META-INF/responds/catalog.json")).contains("404");
  }

  private static CompileResult with(String members, String body) {
    return Compile.controller(body)
        .and(
            "dev.responds.runtime.RuntimeLevel",
            "package dev.responds.runtime; public final class RuntimeLevel { " + members + " }")
        .run();
  }
}
