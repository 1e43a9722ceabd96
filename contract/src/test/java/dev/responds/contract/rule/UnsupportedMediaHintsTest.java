package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.EndpointFixture.post;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static dev.responds.contract.rule.Checks.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsupportedMediaHintsTest {

  private static final String RULE = "unsupported-media-hints";
  private static final ResponseFixture REFUSED = response(415);

  private static EndpointFixture patch() {
    return on(HttpMethod.PATCH).responds(200);
  }

  @Test
  void patchIsToListItsFormats() {
    assertThat(found(RULE, patch().responds(REFUSED))).containsExactly("WARNING patch");
    assertThat(only(RULE, patch().responds(REFUSED)).arguments().values())
        .containsEntry("request", "PATCH /orders")
        .containsEntry("attribute", "headers = \"Accept-Patch\"")
        .containsEntry("generated", "OrderControllerResponses.Answer");
    assertThat(only(RULE, patch().responds(REFUSED)).citation())
        .hasValueSatisfying(citation -> assertThat(citation).hasToString("RFC 5789 §2.2"));
    assertThat(found(RULE, patch().responds(REFUSED.headers("Accept"))))
        .containsExactly("WARNING patch");
    assertThat(found(RULE, patch().responds(REFUSED.headers("accept-patch")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"POST, Accept", "PUT, Accept", "QUERY, Accept-Query"})
  void otherMethodsAreAdvised(String method, String field) {
    EndpointFixture endpoint = on(HttpMethod.of(method)).responds(200).responds(REFUSED);
    assertThat(found(RULE, endpoint)).containsExactly("ADVICE");
    assertThat(only(RULE, endpoint).arguments().values())
        .containsEntry("attribute", "headers = \"" + field + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Accept", "Accept-Patch", "accept-post", "Accept-Query"})
  void anyListIsAHint(String field) {
    assertThat(found(RULE, post().responds(200).responds(REFUSED.headers(field)))).isEmpty();
    EndpointFixture both = on(HttpMethod.PATCH, HttpMethod.POST).responds(200);
    assertThat(found(RULE, both.responds(REFUSED.headers(field)))).isEmpty();
  }

  @Test
  void frameworkExplainsWhatItRefuses() {
    assertThat(found(RULE, patch().consumes("application/json").responds(REFUSED))).isEmpty();
    assertThat(found(RULE, patch().reads(Parameter.Kind.CONTENT, "").responds(REFUSED))).isEmpty();
    assertThat(
            found(
                RULE,
                patch()
                    .calledBy(Framework.NONE)
                    .consumes("application/json")
                    .reads(Parameter.Kind.CONTENT, "")
                    .responds(REFUSED)))
        .containsExactly("WARNING patch");
  }

  @Test
  void payloadAndGeneratedTypeAreNotAsked() {
    assertThat(found(RULE, patch().sends(200, Body.of(ORDER)).responds(REFUSED))).isEmpty();
    assertThat(found(RULE, patch().returns(Carrier.PAYLOAD).responds(REFUSED))).isEmpty();
    assertThat(found(RULE, patch().returns(Carrier.GENERATED).responds(REFUSED))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Sender.class,
      names = {"EXCEPTION", "INFRASTRUCTURE"})
  void whatOthersSendIsOnlyDocumented(Sender sender) {
    assertThat(found(RULE, patch().responds(REFUSED.sentBy(sender)))).isEmpty();
    assertThat(found(RULE, post().responds(200).responds(REFUSED.sentBy(sender)))).isEmpty();
  }

  @Test
  void declarationAroundManyMethodsIsNotAsked() {
    assertThat(found(RULE, patch().responds(REFUSED.at(Scope.TYPE)))).isEmpty();
  }

  @Test
  void twoCausesAtOnce() {
    ResponseFixture both = REFUSED.headers("Accept", "accept-encoding", "Accept-Patch");
    assertThat(found(RULE, patch().responds(both))).containsExactly("WARNING coding");
    assertThat(only(RULE, patch().responds(both)).arguments().values())
        .isEqualTo(Map.of("reason", "Unsupported Media Type", "fields", "Accept, Accept-Patch"));
    assertThat(only(RULE, patch().responds(both)).source().entry()).isEqualTo(1);
    assertThat(only(RULE, patch().responds(both)).citation())
        .hasValueSatisfying(citation -> assertThat(citation).hasToString("RFC 9110 §12.5.3"));
    assertThat(found(RULE, patch().responds(both.sentBy(Sender.EXCEPTION))))
        .containsExactly("WARNING coding");
    assertThat(found(RULE, patch().returns(Carrier.GENERATED).responds(both))).isEmpty();
    assertThat(found(RULE, patch().responds(REFUSED.headers("Accept-Encoding")))).isEmpty();
  }

  @Test
  void otherStatusesAreNotAsked() {
    ResponseFixture other = response(400).headers("Accept", "Accept-Encoding");
    assertThat(found(RULE, patch().responds(other))).isEmpty();
    assertThat(found(RULE, patch().responds(400))).isEmpty();
  }
}
