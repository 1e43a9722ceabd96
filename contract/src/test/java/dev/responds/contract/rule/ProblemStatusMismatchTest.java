package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static dev.responds.contract.rule.Checks.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Sender;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemStatusMismatchTest {

  private static final String RULE = "problem-status-mismatch";
  private static final JavaType OUT_OF_STOCK = JavaType.of("com.shop", "OutOfStock");

  private static ResponseFixture saying(int declared, OptionalInt inContent) {
    Body body = new Body(Body.Kind.CONTENT, Optional.of(OUT_OF_STOCK), true, inContent, false);
    return response(declared).body(body);
  }

  @Test
  void problemNamesAnotherStatus() {
    var finding = only(RULE, get().responds(saying(404, OptionalInt.of(409))));
    assertThat(found(RULE, get().responds(saying(404, OptionalInt.of(409)))))
        .containsExactly("ERROR");
    assertThat(finding.status()).hasValue(404);
    assertThat(finding.arguments().values())
        .isEqualTo(Map.of("reason", "Not Found", "type", "OutOfStock", "said", "409"));
    assertThat(finding.source().attribute()).isEqualTo("body");
  }

  @Test
  void sameStatusAndNoStatusAreFine() {
    assertThat(found(RULE, get().responds(saying(409, OptionalInt.of(409))))).isEmpty();
    assertThat(found(RULE, get().responds(saying(409, OptionalInt.empty())))).isEmpty();
    assertThat(found(RULE, get().responds(response(409).body(Body.PROBLEM)))).isEmpty();
  }

  @Test
  void contradictionStandsWhoeverSends() {
    for (Sender sender : Sender.values()) {
      assertThat(found(RULE, get().responds(saying(500, OptionalInt.of(409)).sentBy(sender))))
          .containsExactly("ERROR");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {99, 103, 299, 600})
  void otherRulesSpeakOfTheCodeItself(int status) {
    assertThat(found(RULE, get().responds(saying(status, OptionalInt.of(409))))).isEmpty();
  }
}
