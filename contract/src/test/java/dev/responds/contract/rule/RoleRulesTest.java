package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.EndpointFixture.post;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.check;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.ExceptionType.Kind;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Role;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may send a status, and in which protocol it means something. */
class RoleRulesTest {

  /** What other rules say of the same endpoints is their affair. */
  private static final Set<String> RULES =
      Set.of(
          "container-owned-status",
          "delete-success-status",
          "gateway-status-from-origin",
          "missing-mandatory-header",
          "proxy-only-status",
          "put-success-status",
          "status-outside-its-protocol");

  private static final String CONTAINER = "ADVICE container-owned-status";
  private static final String GATEWAY = "ADVICE gateway-status-from-origin";
  private static final String PROXY = "WARNING proxy-only-status";
  private static final String PROTOCOL = "WARNING status-outside-its-protocol";
  private static final String PROTOCOL_ADVICE = "ADVICE status-outside-its-protocol";

  /** Leads to every text of these rules. */
  static List<EndpointFixture> samples() {
    return List.of(
        post().responds(200, 205).consumes("application/json"),
        get().responds(200, 208, 226, 424, 425, 506, 508),
        get().responds(200, 203, 407, 408, 411, 414, 417, 421, 431, 502, 504, 505, 511));
  }

  @ParameterizedTest
  @CsvSource({
    "408, 15.5.9, '504, 503, 202'",
    "411, 15.5.12, '413, 400'",
    "414, 15.5.15, 400",
    "417, 10.1.1, '422, 400'",
    "421, 7.4, '404, 400'",
    "431, 5, 400",
    "505, 15.6.6, '426, 400'"
  })
  void statusOfTheContainer(int status, String section, String instead) {
    assertThat(found(get().responds(200, status))).containsExactly(CONTAINER);
    assertThat(found(get().responds(200, status).role(Role.GATEWAY))).isEmpty();
    assertThat(found(get().responds(200, status).role(Role.PROXY))).isEmpty();
    assertThat(section(get().responds(200, status))).isEqualTo(section);
    assertThat(arguments(get().responds(200, status)))
        .containsEntry("request", "GET /orders")
        .containsEntry("instead", instead);
  }

  @ParameterizedTest
  @CsvSource({"411, content-length", "417, Expect", "421, Host"})
  void endpointThatReadsTheFieldDecidesItself(int status, String field) {
    EndpointFixture reading = get().responds(200, status).reads(Parameter.Kind.HEADER, field);
    assertThat(found(reading)).isEmpty();
    assertThat(found(get().responds(200, status).reads(Parameter.Kind.RAW_REQUEST, ""))).isEmpty();
    assertThat(found(get().responds(200, status).reads(Parameter.Kind.HEADER, "Accept")))
        .containsExactly(CONTAINER);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 414, 431, 505})
  void noFieldDecidesOnTheOthers(int status) {
    assertThat(found(get().responds(200, status).reads(Parameter.Kind.RAW_REQUEST, "")))
        .containsExactly(CONTAINER);
  }

  @ParameterizedTest
  @ValueSource(ints = {502, 504})
  void statusOfAGateway(int status) {
    assertThat(found(get().responds(200, status))).containsExactly(GATEWAY);
    assertThat(found(get().responds(200, status).role(Role.GATEWAY))).isEmpty();
    assertThat(found(get().responds(200, status).role(Role.PROXY))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {407, 511})
  void statusOfAProxy(int status) {
    ResponseFixture response = response(status).headers("Proxy-Authenticate");
    assertThat(found(get().responds(200).responds(response))).containsExactly(PROXY);
    assertThat(found(get().responds(200).responds(response).role(Role.GATEWAY)))
        .containsExactly(PROXY);
    assertThat(found(get().responds(200).responds(response).role(Role.PROXY))).isEmpty();
  }

  @Test
  void proxyHasToSayHowToAuthenticate() {
    assertThat(found(get().responds(200, 407))).containsExactly(PROXY);
    assertThat(found(get().responds(200, 407).role(Role.PROXY)))
        .containsExactly("WARNING missing-mandatory-header");
  }

  @Test
  void whoStandsBetweenMayHaveChangedTheContent() {
    assertThat(found(get().responds(203))).containsExactly(PROXY);
    assertThat(found(get().responds(203).role(Role.GATEWAY))).isEmpty();
    assertThat(found(get().responds(203).role(Role.PROXY))).isEmpty();
    assertThat(found(on(HttpMethod.PUT).responds(203))).containsExactly("ERROR put-success-status");
    assertThat(found(on(HttpMethod.DELETE).responds(203)))
        .containsExactly("WARNING delete-success-status");
  }

  @ParameterizedTest
  @ValueSource(ints = {203, 407, 408, 421, 502, 504, 511})
  void whatTheApplicationDoesNotSendIsOnlyDocumented(int status) {
    ResponseFixture response = response(status);
    assertThat(found(get().responds(200).responds(response.sentBy(Sender.INFRASTRUCTURE))))
        .isEmpty();
    assertThat(found(get().responds(200).responds(response.on("LibraryException")))).isEmpty();
    ResponseFixture infrastructure =
        response.on(Exceptions.of(Kind.APPLICATION, "Own")).sentBy(Sender.INFRASTRUCTURE);
    assertThat(found(get().responds(200).responds(infrastructure))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"502, ADVICE gateway-status-from-origin", "407, WARNING proxy-only-status"})
  void exceptionOfTheApplicationIsSentByIt(int status, String expected) {
    ResponseFixture response = response(status).on(Exceptions.of(Kind.APPLICATION, "Own"));
    assertThat(found(get().responds(200).responds(response))).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "226, a-im, 10.4.1, 200",
    "425, Early-Data, 5.2, '503, 409'",
    "506, Negotiate, 8.1, 500",
    "508, Depth, 7.2, 500"
  })
  void statusThatAnswersAFieldNobodyReads(
      int status, String field, String section, String instead) {
    EndpointFixture endpoint = get().responds(200, status);
    assertThat(found(endpoint)).containsExactly(PROTOCOL);
    assertThat(section(endpoint)).isEqualTo(section);
    assertThat(arguments(endpoint))
        .containsEntry("request", "GET /orders")
        .containsEntry("instead", instead);
    assertThat(arguments(endpoint).get("field")).isEqualToIgnoringCase(field);
    assertThat(found(get().responds(200, status).reads(Parameter.Kind.HEADER, field))).isEmpty();
    assertThat(found(get().responds(200, status).reads(Parameter.Kind.RAW_REQUEST, ""))).isEmpty();
    assertThat(found(get().responds(200, status).reads(Parameter.Kind.HEADER, "Accept")))
        .containsExactly(PROTOCOL);
  }

  @ParameterizedTest
  @ValueSource(ints = {226, 425, 506, 508, 424})
  void whatOthersSendIsTheirProtocol(int status) {
    ResponseFixture response = response(status);
    assertThat(found(get().responds(200).responds(response.sentBy(Sender.INFRASTRUCTURE))))
        .isEmpty();
    assertThat(found(get().responds(200).responds(response.on("Late")))).isEmpty();
    assertThat(found(get().responds(200).responds(response.at(Scope.TYPE)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PROPFIND", "COPY", "BIND", "DELETE"})
  void methodOfWebDavHasADepth(String method) {
    assertThat(found(on(HttpMethod.of(method)).responds(204, 508))).isEmpty();
    assertThat(found(on(HttpMethod.of(method)).responds(204, 424))).isEmpty();
    assertThat(found(on().responds(204, 508))).isEmpty();
  }

  @Test
  void memberStatusIsNoResponse() {
    assertThat(found(get().responds(200, 208))).containsExactly(PROTOCOL);
    assertThat(found(on().responds(208))).containsExactly(PROTOCOL);
    ResponseFixture shared = response(208).at(Scope.TYPE).sentBy(Sender.INFRASTRUCTURE);
    assertThat(found(get().responds(200).responds(shared))).containsExactly(PROTOCOL);
    assertThat(section(get().responds(200, 208))).isEqualTo("7.1");
    assertThat(found(on(HttpMethod.PUT).responds(208))).containsExactly("ERROR put-success-status");
  }

  @Test
  void failedDependencyBelongsToAMultiStatus() {
    assertThat(found(post().responds(200, 424))).containsExactly(PROTOCOL_ADVICE);
    assertThat(found(post().responds(207, 424))).isEmpty();
    assertThat(section(post().responds(200, 424))).isEqualTo("11.4");
  }

  @Test
  void onlyFormsAreReset() {
    EndpointFixture json = post().responds(205).consumes("application/json");
    assertThat(found(json)).containsExactly(PROTOCOL_ADVICE);
    assertThat(section(json)).isEqualTo("15.3.6");
    assertThat(found(post().responds(205).reads(Parameter.Kind.CONTENT, "")))
        .containsExactly(PROTOCOL_ADVICE);
    assertThat(found(post().responds(205))).isEmpty();
    assertThat(found(post().responds(205).consumes("multipart/form-data"))).isEmpty();
    assertThat(found(json().produces("text/html"))).isEmpty();
    assertThat(found(json().returns(Carrier.VIEW))).isEmpty();
    assertThat(found(json().returns(Carrier.UNKNOWN))).isEmpty();
    assertThat(
            found(
                post()
                    .responds(200)
                    .consumes("application/json")
                    .responds(response(205).at(Scope.TYPE))))
        .isEmpty();
  }

  private static EndpointFixture json() {
    return post().responds(205).reads(Parameter.Kind.CONTENT, "");
  }

  private static Map<String, String> arguments(EndpointFixture endpoint) {
    return check(endpoint).get(0).finding().arguments().values();
  }

  private static String section(EndpointFixture endpoint) {
    return Stream.of(check(endpoint).get(0).finding().citation().orElseThrow())
        .map(Citation::section)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> found(EndpointFixture... endpoints) {
    return Checks.found(RULES, endpoints);
  }
}
