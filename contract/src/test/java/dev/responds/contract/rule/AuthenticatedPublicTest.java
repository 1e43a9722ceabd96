package dev.responds.contract.rule;

import static dev.responds.contract.rule.Endpoints.found;
import static dev.responds.contract.rule.Endpoints.get;
import static dev.responds.contract.rule.Endpoints.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Access;
import dev.responds.contract.model.Sender;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticatedPublicTest {

  private static final String RULE = "authenticated-public";
  private static final Declared SHARED = Declared.of(200).headers("ETag", "cache-control: public");

  private static Endpoints secured() {
    return get().accessible(Access.AUTHENTICATED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Access.class,
      names = {"AUTHENTICATED", "AUTHORIZED"})
  void contentOfOneCallerIsGivenToOthers(Access access) {
    Endpoints endpoint = get().accessible(access).responds(SHARED);
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
    assertThat(found(RULE, get().accessible(access).responds(SHARED))).isEmpty();
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
    assertThat(found(RULE, secured().responds(Declared.of(200).headers(field)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vary", "Vary: *", "Vary: Accept, Authorization", "vary: Cookie"})
  void varyKeepsCallersApart(String vary) {
    Declared apart = Declared.of(200).headers("Cache-Control: public", vary);
    assertThat(found(RULE, secured().responds(apart))).isEmpty();
  }

  @Test
  void otherVaryDoesNot() {
    Declared together = Declared.of(200).headers("Cache-Control: public", "Vary: Accept");
    assertThat(found(RULE, secured().responds(together))).containsExactly("WARNING");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 404, 500, 299})
  void onlySuccessesAreOfACaller(int status) {
    Declared other = Declared.of(status).headers("Cache-Control: public");
    assertThat(found(RULE, secured().responds(200).responds(other))).isEmpty();
  }

  @Test
  void contradictionStandsWhoeverSends() {
    assertThat(found(RULE, secured().responds(SHARED.sentBy(Sender.INFRASTRUCTURE))))
        .containsExactly("WARNING");
  }
}
