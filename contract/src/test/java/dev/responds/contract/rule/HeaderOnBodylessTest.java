package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static dev.responds.contract.rule.Checks.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Sender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderOnBodylessTest {

  private static final String RULE = "header-on-bodyless";

  @ParameterizedTest
  @CsvSource({
    "204, Content-Length, ERROR",
    "204, transfer-encoding, ERROR",
    "304, Content-Type, WARNING",
    "304, CONTENT-ENCODING, WARNING",
    "304, Content-Language, WARNING"
  })
  void fieldAboutContentThatIsNotThere(int status, String header, String level) {
    ResponseFixture response = response(status).headers("ETag", header);
    assertThat(found(RULE, get().responds(200).responds(response))).containsExactly(level);
  }

  @ParameterizedTest
  @CsvSource({
    "200, Content-Length",
    "205, Content-Length",
    "204, Content-Type",
    "304, Content-Length",
    "304, ETag",
    "103, Content-Length",
    "299, Content-Length"
  })
  void otherFieldsAndStatusesAreFine(int status, String header) {
    assertThat(found(RULE, get().responds(response(status).headers(header)))).isEmpty();
  }

  @Test
  void allFieldsAreNamedAtTheFirst() {
    ResponseFixture response =
        response(204).headers("ETag", "Content-Length: 0", "Transfer-Encoding");
    var finding = only(RULE, get().responds(response));
    assertThat(finding.status()).hasValue(204);
    assertThat(finding.arguments().values())
        .containsEntry("request", "GET /orders")
        .containsEntry("fields", "Content-Length, Transfer-Encoding");
    assertThat(finding.source().attribute()).isEqualTo("headers");
    assertThat(finding.source().entry()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Content-Length, 204, RFC 9110 §8.6",
    "Transfer-Encoding, 204, RFC 9112 §6.1",
    "Content-Type, 304, RFC 9110 §15.4.5"
  })
  void sectionIsTheOneOfTheField(String header, int status, String section) {
    ResponseFixture response = response(status).headers(header);
    assertThat(only(RULE, get().responds(response)).citation())
        .hasValueSatisfying(citation -> assertThat(citation).hasToString(section));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 202, 204})
  void tunnelHasNoContent(int status) {
    EndpointFixture connect = on(HttpMethod.CONNECT);
    ResponseFixture response = response(status).headers("Content-Length");
    assertThat(found(RULE, connect.responds(response))).containsExactly("ERROR connect");
    assertThat(found(RULE, on(HttpMethod.CONNECT, HttpMethod.POST).responds(response)))
        .isEqualTo(found(RULE, on(HttpMethod.POST).responds(response)));
  }

  @Test
  void refusedTunnelMayExplain() {
    ResponseFixture refused = response(404).headers("Content-Length");
    assertThat(found(RULE, on(HttpMethod.CONNECT).responds(200).responds(refused))).isEmpty();
    ResponseFixture typed = response(200).headers("Content-Type");
    assertThat(found(RULE, on(HttpMethod.CONNECT).responds(typed))).isEmpty();
  }

  @Test
  void declarationIsWrongWhoeverSends() {
    ResponseFixture response =
        response(204).headers("Content-Length").sentBy(Sender.INFRASTRUCTURE);
    assertThat(found(RULE, get().responds(response))).containsExactly("ERROR");
  }
}
