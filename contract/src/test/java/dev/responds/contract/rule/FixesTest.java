package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.ResponseFixture.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import org.junit.jupiter.api.Test;

/** Whoever does what a message says gets no next error. */
class FixesTest {

  private static final Body CONTENT = Body.of(ORDER);

  private static EndpointFixture put() {
    return on(HttpMethod.PUT);
  }

  private static void assertSilent(EndpointFixture fixed) {
    assertThat(Checks.check(fixed))
        .filteredOn(verdict -> verdict.finding().level().compareTo(Severity.WARNING) >= 0)
        .isEmpty();
  }

  @Test
  void statusWithoutContentBesideAPayload() {
    Finding finding =
        Checks.only(
            "framework-status-undeclared",
            put().sends(200, CONTENT).responds(response(204).body(Body.NONE)));
    // An annotation would send it with what the method returns.
    assertThat(finding.variant()).isEqualTo("typed");
    assertSilent(put().returns(Carrier.GENERATED).responds(response(204).body(Body.NONE)));
    assertSilent(put().sends(200, CONTENT).responds(200));
  }

  @Test
  void statusWithoutContentOfAMethodWithoutResult() {
    Finding finding =
        Checks.only(
            "framework-status-undeclared",
            put().sends(200, Body.NONE).responds(response(204).body(Body.NONE)));
    assertThat(finding.variant()).isEmpty();
    assertSilent(put().sends(204, Body.NONE).responds(response(204).body(Body.NONE)));
  }

  @Test
  void payloadWithAnAnnotatedStatusWithoutContent() {
    Finding finding =
        Checks.only("body-on-bodyless-status", put().sends(204, CONTENT).responds(204));
    assertThat(finding.variant()).isEqualTo("returned");
    assertSilent(put().sends(204, Body.NONE).responds(204));
    assertSilent(put().sends(200, CONTENT).responds(200));
  }

  @Test
  void declaredContentOfAResponse() {
    assertThat(
            Checks.only("body-on-bodyless-status", put().responds(response(204).body(CONTENT)))
                .variant())
        .isEmpty();
    assertSilent(put().responds(response(204).body(Body.NONE)));
    assertSilent(put().responds(response(200).body(CONTENT)));
  }
}
