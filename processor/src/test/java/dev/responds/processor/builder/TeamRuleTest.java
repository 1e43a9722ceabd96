package dev.responds.processor.builder;

import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.processor.builder.GeneratedCode.endpoint;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Policy.LevelEntry;
import dev.responds.contract.model.Policy.Ruleset;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.processor.Compile;
import dev.responds.processor.CompileResult;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A builder offers no way round a rule that the team has made an error. */
class TeamRuleTest {

  /** A method of a class inside the class of builders. */
  private static final Pattern FACTORY = Pattern.compile("^    public [^(]* (\\w+)\\(");

  private static final String RULE = "missing-location-201";

  @Test
  void aCreatedWithoutLocationIsNotOfferedWhereItIsAnError() {
    assertThat(factories(creating().level(RULE, Severity.ERROR))).containsExactly("created");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ERROR")
  void itIsOfferedAtAnyOtherLevel(Severity level) {
    assertThat(factories(creating().level(RULE, level)))
        .containsExactly("created", "createdAtTargetUri");
  }

  @Test
  void anErrorForTheStatusAloneIsOneAsWell() {
    assertThat(factories(creating().level(RULE, 201, Severity.ERROR))).containsExactly("created");
    assertThat(factories(creating().level(RULE, Severity.ERROR).level(RULE, 201, Severity.WARNING)))
        .containsExactly("created", "createdAtTargetUri");
    assertThat(factories(creating().level(RULE, 202, Severity.ERROR)))
        .containsExactly("created", "createdAtTargetUri");
  }

  @Test
  void anErrorOfARulesetIsOneUnlessTheTeamSetsALevelOfItsOwn() {
    LevelEntry error = new LevelEntry(Severity.ERROR, "", Source.NOWHERE);
    Ruleset ruleset = new Ruleset("com.shop.Guidelines", Map.of(LevelKey.of(RULE), error));
    assertThat(factories(creating().ruleset(ruleset))).containsExactly("created");
    assertThat(factories(creating().ruleset(ruleset).level(RULE, Severity.WARNING)))
        .containsExactly("created", "createdAtTargetUri");
  }

  @Test
  void theErrorOfAnotherRuleIsNoneOfThisOne() {
    assertThat(factories(creating().level("missing-location-redirect", Severity.ERROR)))
        .containsExactly("created", "createdAtTargetUri");
  }

  @ParameterizedTest
  @CsvSource({"WARNING, true", "ERROR, false"})
  void thePolicyOfTheBuildDecides(String level, boolean offered) {
    CompileResult result =
        Compile.controller(
                """
                @PostMapping @Responds(value = 201, body = String.class)
                public OrdersResponses.Create create() {
                  return OrdersResponses.Respond.create().createdAtTargetUri().body("");
                }
                """)
            .and(
                "shop.Rules",
                "package shop; import dev.responds.*; @StatusPolicy(levels = @RuleLevel(rule = \"%s\","
                        .formatted(RULE)
                    + " severity = Severity.%s)) class Rules {}".formatted(level))
            .with("-Aresponds.policy=shop.Rules")
            .run();

    assertThat(result.compilation().status() == Compilation.Status.SUCCESS).isEqualTo(offered);
  }

  private static EndpointFixture creating() {
    return endpoint("create", "POST").responds(201, Body.of(ORDER));
  }

  private static List<String> factories(EndpointFixture fixture) {
    return GeneratedCode.write(fixture)
        .text()
        .lines()
        .map(FACTORY::matcher)
        .filter(Matcher::find)
        .map(factory -> factory.group(1))
        .filter(name -> !name.equals("create"))
        .distinct()
        .toList();
  }
}
