package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.check;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.ResponseFixture;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentRulesTest {

  private static final Set<String> RULES = Set.of("body-on-bodyless-status");

  @ParameterizedTest
  @ValueSource(ints = {204, 205, 304})
  void contentWhereThereIsNone(int status) {
    ResponseFixture response = response(status);
    assertThat(found(get().responds(200).responds(response.body(Body.of(ORDER)))))
        .containsExactly("ERROR body-on-bodyless-status");
    assertThat(found(get().responds(200).responds(response.body(Body.PROBLEM))))
        .containsExactly("ERROR body-on-bodyless-status");
    assertThat(found(get().responds(200).responds(response.body(Body.NONE)))).isEmpty();
    assertThat(found(get().responds(200).responds(response.body(Body.UNKNOWN)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 202, 404, 500})
  void contentWhereThereMayBeSome(int status) {
    assertThat(found(get().responds(200).responds(response(status).body(Body.of(ORDER)))))
        .doesNotContain("ERROR body-on-bodyless-status");
  }

  @Test
  void messageNamesTheTypeAndPointsAtTheBody() {
    Finding finding =
        check(get().responds(200).responds(response(204).body(Body.of(ORDER)))).get(0).finding();
    assertThat(finding.status()).hasValue(204);
    assertThat(finding.arguments().values())
        .isEqualTo(Map.of("reason", "No Content", "type", "Order"));
    assertThat(finding.source().attribute()).isEqualTo("body");
  }

  @Test
  void returnedPayloadGoesOutWithTheStatusOfTheFramework() {
    assertThat(found(get().sends(204, Body.of(ORDER)).responds(204)))
        .containsExactly("ERROR body-on-bodyless-status");
    assertThat(found(get().sends(204, Body.NONE).responds(204))).isEmpty();
    assertThat(found(get().sends(204, Body.UNKNOWN).responds(204))).isEmpty();
  }

  private static List<String> found(EndpointFixture... endpoints) {
    return Checks.found(RULES, endpoints);
  }
}
