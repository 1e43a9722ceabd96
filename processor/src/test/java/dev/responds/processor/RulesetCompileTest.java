package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a compile says under the rulesets of a team. */
class RulesetCompileTest {

  private static final String ENDPOINT =
      "@GetMapping @Responds(200) @Responds(402) public ResponseEntity<String> run() { return null; }";

  private static final String RULES =
      "package team; import dev.responds.*;\n"
          + "@StatusPolicy(levels = {@RuleLevel(rule = \"%s\", severity = Severity.WARNING)})\n"
          + "@java.lang.annotation.Target({java.lang.annotation.ElementType.TYPE,"
          + " java.lang.annotation.ElementType.PACKAGE})\n"
          + "public @interface Rules {}";

  private static final String USED = RULES.formatted("status-reserved");

  @TempDir Path folder;

  @Test
  void aRulesetOnAPackageHoldsThere() {
    Compile compile =
        Compile.controller(ENDPOINT).and("shop.package-info", "@team.Rules package shop;");

    assertThat(compile.and("team.Rules", USED).run().reported())
        .containsExactly("2:status-reserved");
  }

  @ParameterizedTest
  @CsvSource({"team.Ours", "team.Rules"})
  void aRulesetHoldsForEverythingByOption(String option) {
    CompileResult result =
        Compile.controller(ENDPOINT)
            .and("team.Rules", USED)
            .and("team.Ours", "package team; @Rules class Ours {}")
            .with("-Aresponds.policy=" + option)
            .run();

    assertThat(result.reported()).containsExactly("2:status-reserved");
  }

  @Test
  void theLevelOfATeamWinsOverItsRuleset() {
    CompileResult result =
        Compile.controller(ENDPOINT)
            .and("team.Rules", USED)
            .and("shop.package-info", "@team.Rules package shop;")
            .and(
                "team.Ours",
                "package team; import dev.responds.*; @StatusPolicy(levels = @RuleLevel(rule ="
                    + " \"status-reserved\", status = 402, severity = Severity.OFF)) class Ours {}")
            .with("-Aresponds.policy=team.Ours")
            .run();

    assertThat(result.reported()).isEmpty();
  }

  @Test
  void anUnknownRuleOfARulesetIsReportedOnceInsideOfIt() {
    CompileResult result =
        Compile.controller("@team.Rules @RestController static class Inner { " + ENDPOINT + " }")
            .and("team.Rules", RULES.formatted("status-reserve"))
            .and("shop.package-info", "@team.Rules package shop;")
            .run();

    assertThat(result.reported()).containsExactly("2:unknown-rule");
    assertThat(result.message("unknown-rule")).contains("status-reserved");
    assertThat(result.diagnostic("unknown-rule").getSource().getName()).contains("Rules");
    assertThat(result.diagnostic("unknown-rule").getColumnNumber()).isEqualTo(25);
  }

  @Test
  void aRulesetMayComeFromAnotherModule() throws IOException {
    assertThat(usingLibrary(USED).reported()).containsExactly("3:status-reserved");
  }

  @Test
  void anUnknownRuleOfAnotherModuleIsReportedWhereItsRulesetIsUsed() throws IOException {
    CompileResult result = usingLibrary(RULES.formatted("status-reserve"));

    assertThat(result.reported()).containsExactly("2:unknown-rule");
  }

  private CompileResult usingLibrary(String rules) throws IOException {
    Path file = Files.writeString(folder.resolve("Rules.java"), rules);
    Javac library = new Javac(folder);
    library.compile(List.of(file));
    return Compile.controller("@RestController @team.Rules static class Inner {\n" + ENDPOINT + "}")
        .with(
            "-classpath",
            library.classes() + File.pathSeparator + System.getProperty("java.class.path"))
        .run();
  }
}
