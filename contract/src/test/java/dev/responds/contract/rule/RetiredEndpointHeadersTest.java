package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static dev.responds.contract.rule.Checks.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetiredEndpointHeadersTest {

  private static final String RULE = "retired-endpoint-headers";

  private static EndpointFixture retired() {
    return get().with(Known.retired()).level(RULE, Severity.WARNING);
  }

  @Test
  void clientsAreNotTold() {
    EndpointFixture endpoint = retired().responds(200, 404);
    assertThat(found(RULE, endpoint)).containsExactly("WARNING");
    assertThat(only(RULE, endpoint).status()).isEmpty();
    assertThat(only(RULE, endpoint).arguments().values())
        .isEqualTo(Map.of("request", "GET /orders"));
    assertThat(only(RULE, endpoint).source().attribute()).isEqualTo("value");
  }

  @Test
  void ruleIsOffUntilAPolicyNamesIt() {
    assertThat(found(RULE, get().with(Known.retired()).responds(200))).isEmpty();
  }

  @Test
  void endpointInUseNeedsNoNotice() {
    assertThat(found(RULE, get().level(RULE, Severity.WARNING).responds(200))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Deprecation", "sunset", "Deprecation: @1688169599"})
  void eitherFieldTells(String field) {
    assertThat(found(RULE, retired().responds(404).responds(response(200).headers(field))))
        .isEmpty();
    assertThat(
            found(
                RULE,
                retired().responds(200).responds(response(500).headers(field).at(Scope.TYPE))))
        .isEmpty();
  }

  @Test
  void endpointThatIsGoneHasToldAlready() {
    assertThat(found(RULE, retired().responds(410))).isEmpty();
    assertThat(found(RULE, retired().responds(200, 410))).containsExactly("WARNING");
  }

  @Test
  void endpointWithoutDeclarationsOfItsOwnIsNotAsked() {
    assertThat(found(RULE, retired().responds(response(200).at(Scope.TYPE)))).isEmpty();
  }
}
