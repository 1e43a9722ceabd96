package dev.responds.processor.builder;

import static dev.responds.processor.builder.EndpointFixture.ORDER;
import static dev.responds.processor.builder.EndpointFixture.endpoint;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Level;
import dev.responds.contract.model.LevelKey;
import dev.responds.processor.Compile;
import dev.responds.processor.CompileResult;
import java.util.List;
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
    assertThat(factories(creating().level(RULE, Level.ERROR))).containsExactly("created");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ERROR")
  void itIsOfferedAtAnyOtherLevel(Level level) {
    assertThat(factories(creating().level(RULE, level)))
        .containsExactly("created", "createdAtTargetUri");
  }

  @Test
  void anErrorForTheStatusAloneIsOneAsWell() {
    LevelKey created = new LevelKey(RULE, 201);
    assertThat(factories(creating().level(created, Level.ERROR))).containsExactly("created");
    assertThat(factories(creating().level(RULE, Level.ERROR).level(created, Level.WARNING)))
        .containsExactly("created", "createdAtTargetUri");
    assertThat(factories(creating().level(new LevelKey(RULE, 202), Level.ERROR)))
        .containsExactly("created", "createdAtTargetUri");
  }

  @Test
  void anErrorOfARulesetIsOneUnlessTheTeamSetsALevelOfItsOwn() {
    LevelKey all = LevelKey.of(RULE);
    assertThat(factories(creating().ruleset(all, Level.ERROR))).containsExactly("created");
    assertThat(factories(creating().ruleset(all, Level.ERROR).level(RULE, Level.WARNING)))
        .containsExactly("created", "createdAtTargetUri");
  }

  @Test
  void theErrorOfAnotherRuleIsNoneOfThisOne() {
    assertThat(factories(creating().level("missing-location-redirect", Level.ERROR)))
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
