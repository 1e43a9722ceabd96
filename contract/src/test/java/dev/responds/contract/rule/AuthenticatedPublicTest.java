package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static dev.responds.contract.rule.Checks.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Access;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Sender;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticatedPublicTest {

  private static final String RULE = "authenticated-public";
  private static final ResponseFixture SHARED =
      response(200).headers("ETag", "cache-control: public");

  private static EndpointFixture secured() {
    return get().with(Known.access(Access.AUTHENTICATED));
  }

  @ParameterizedTest
  @EnumSource(
      value = Access.class,
      names = {"AUTHENTICATED", "AUTHORIZED"})
  void contentOfOneCallerIsGivenToOthers(Access access) {
    EndpointFixture endpoint = get().with(Known.access(access)).responds(SHARED);
    assertThat(found(RULE, endpoint)).containsExactly("WARNING");
    assertThat(only(RULE, endpoint).status()).hasValue(200);
    assertThat(only(RULE, endpoint).arguments().values())
        .isEqualTo(Map.of("reason", "OK", "request", "GET /orders", "directive", "public"));
    assertThat(only(RULE, endpoint).source().entry()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Access.class,
      names = {"UNKNOWN", "OPEN"})
  void contentForAllMayBeShared(Access access) {
    assertThat(found(RULE, get().with(Known.access(access)).responds(SHARED))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cache-Control",
        "Cache-Control: private, max-age=60",
        "Cache-Control: max-age=60",
        "Expires",
        "Cache-Control: public, no-cache"
      })
  void otherDirectivesAreFine(String field) {
    assertThat(found(RULE, secured().responds(response(200).headers(field)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vary", "Vary: *", "Vary: Accept, Authorization", "vary: Cookie"})
  void varyKeepsCallersApart(String vary) {
    ResponseFixture apart = response(200).headers("Cache-Control: public", vary);
    assertThat(found(RULE, secured().responds(apart))).isEmpty();
  }

  @Test
  void otherVaryDoesNot() {
    ResponseFixture together = response(200).headers("Cache-Control: public", "Vary: Accept");
    assertThat(found(RULE, secured().responds(together))).containsExactly("WARNING");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 404, 500, 299})
  void onlySuccessesAreOfACaller(int status) {
    ResponseFixture other = response(status).headers("Cache-Control: public");
    assertThat(found(RULE, secured().responds(200).responds(other))).isEmpty();
  }

  @Test
  void contradictionStandsWhoeverSends() {
    assertThat(found(RULE, secured().responds(SHARED.sentBy(Sender.INFRASTRUCTURE))))
        .containsExactly("WARNING");
  }
}
