package dev.responds.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Policy.Ruleset;
import dev.responds.contract.model.Role;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import org.junit.jupiter.api.Test;

/**
 * An annotation that carries a policy is a ruleset: the policy holds where the annotation stands.
 */
class RulesetTest {

  private static final String OUTER =
      " @Inner @StatusPolicy(deny = 418, levels = {@RuleLevel(rule = \"a\", severity ="
          + " Severity.ERROR), @RuleLevel(rule = \"a\", status = 402, severity = Severity.OFF,"
          + " because = \"Guideline 7\")}) @interface Outer {}";

  private static final String INNER =
      " @StatusPolicy(deny = 404, allow = {200, 201}, challenge = \"Basic\", advice ="
          + " Severity.OFF, role = Role.PROXY, errorBody = String.class, levels ="
          + " @RuleLevel(rule = \"a\", severity = Severity.WARNING)) @interface Inner {}";

  @Test
  void aRulesetMayCarryOthersAndTheNearestWins() {
    Policy policy = policy("@Outer", OUTER + INNER);

    assertThat(policy.levels()).isEmpty();
    assertThat(policy.rulesets())
        .extracting(Ruleset::name)
        .containsExactly("shop.Outer", "shop.Inner");
    assertThat(policy.levelOfRulesets("a", 200)).hasValue(Severity.ERROR);
    assertThat(policy.levelOfRulesets("a", 402)).hasValue(Severity.OFF);
    assertThat(policy.rulesets().get(0).levels().values())
        .extracting(Policy.LevelEntry::because)
        .containsExactly("", "Guideline 7");
    assertThat(policy.deny()).containsExactly(418);
    assertThat(policy.allow()).containsExactly(200, 201);
    assertThat(policy.challenge()).hasValue("Basic");
    assertThat(policy.advice()).isEqualTo(Severity.OFF);
    assertThat(policy.role()).isEqualTo(Role.PROXY);
    assertThat(policy.errorBody().type().orElseThrow().display()).isEqualTo("String");
  }

  @Test
  void thePolicyOfTheElementWinsOverItsRulesetsWhereverItStands() {
    Policy policy =
        policy(
            "@Outer @StatusPolicy(deny = 500, advice = Severity.ERROR, levels ="
                + " @RuleLevel(rule = \"a\", severity = Severity.ADVICE))",
            OUTER + INNER);

    assertThat(policy.deny()).containsExactly(500);
    assertThat(policy.allow()).containsExactly(200, 201);
    assertThat(policy.advice()).isEqualTo(Severity.ERROR);
    assertThat(policy.level("a", 402)).hasValue(Severity.ADVICE);
  }

  @Test
  void theRulesetThatLastsUntilRunTimeComesFirstAsInAClassFile() {
    String types =
        " @StatusPolicy(deny = 404) @interface Plain {}"
            + " @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
            + " @StatusPolicy(deny = 418) @interface Lasting {}"
            + " @Plain @Lasting @interface Both {}";

    assertThat(policy("@Plain @Lasting", types).deny()).containsExactly(418);
    assertThat(policy("@Both", types).deny()).containsExactly(418);
  }

  @Test
  void annotationsMayCarryEachOtherInACircle() {
    Policy policy =
        policy(
            "@One",
            " @Two @One @StatusPolicy(deny = 404) @interface One {}"
                + " @One @StatusPolicy(allow = 200) @interface Two {}");

    assertThat(policy.rulesets()).extracting(Ruleset::name).containsExactly("shop.One", "shop.Two");
    assertThat(policy.deny()).containsExactly(404);
    assertThat(policy.allow()).containsExactly(200);
  }

  @Test
  void anAnnotationWithoutAPolicyIsNoRuleset() {
    assertThat(policy("@Plain", " @Deprecated @interface Plain {}").rulesets()).isEmpty();
  }

  @Test
  void whatARulesetOfTheModuleSaysHasItsPlaceThere() {
    Policy policy = policy("@Outer", OUTER + INNER);

    assertThat(policy.rulesets().get(0).levels().values())
        .extracting(Policy.LevelEntry::source)
        .containsExactly(
            Source.type("shop.Outer").annotation(1).entry("levels", 0),
            Source.type("shop.Outer").annotation(1).entry("levels", 1));
  }

  @Test
  void whatARulesetFromElsewhereSaysHasItsPlaceWhereItIsUsed() {
    Policy policy = policy("@Deprecated @dev.responds.ruleset.ZalandoGuidelines", "");

    assertThat(policy.rulesets())
        .extracting(Ruleset::name)
        .containsExactly("dev.responds.ruleset.ZalandoGuidelines");
    assertThat(policy.rulesets().get(0).levels().values())
        .hasSize(33)
        .allSatisfy(
            level ->
                assertThat(level.source()).isEqualTo(Source.type("shop.Orders").annotation(2)));
  }

  @Test
  void mistakesOfARulesetAreToldAsThoseOfAPolicy() {
    ReadApi api =
        ReadApi.of(
            "shop.Orders",
            "@RestController @Odd class Orders { @GetMapping void run() {} }"
                + " @StatusPolicy(allow = {200, 99}, deny = 200) @interface Odd {}");

    assertThat(api.mistakes()).containsExactly("invalid-status", "contradictory-policy");
  }

  private static Policy policy(String annotations, String otherTypes) {
    return ReadApi.of(
            "shop.Orders",
            "@RestController "
                + annotations
                + " class Orders { @GetMapping @Responds(200) String run() {} }"
                + otherTypes)
        .endpoint("run")
        .policy();
  }
}
