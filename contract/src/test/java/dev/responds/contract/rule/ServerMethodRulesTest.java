package dev.responds.contract.rule;

import static dev.responds.contract.http.HttpMethod.CONNECT;
import static dev.responds.contract.http.HttpMethod.DELETE;
import static dev.responds.contract.http.HttpMethod.GET;
import static dev.responds.contract.http.HttpMethod.PUT;
import static dev.responds.contract.http.HttpMethod.QUERY;
import static dev.responds.contract.http.HttpMethod.TRACE;
import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Access;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Traits;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods that belong to the server, and what QUERY demands of it. */
class ServerMethodRulesTest {

  private static final String MAPPED = "method-status-on-mapped";
  private static final String TRACING = "trace-connect-endpoint";
  private static final String CONTRACT = "query-contract";

  @Test
  void endpointThatDeniesItsOwnMethod() {
    assertThat(found(MAPPED, on(DELETE).responds(204).responds(denying("Allow"))))
        .containsExactly("WARNING");
    assertThat(found(MAPPED, on(DELETE).responds(204, 501)))
        .containsExactly("WARNING unimplemented");
    assertThat(found(MAPPED, on(DELETE).responds(204, 403, 503))).isEmpty();
  }

  @Test
  void endpointThatAllowsWhatItDenies() {
    assertThat(found(MAPPED, on(DELETE).responds(204).responds(denying("Allow: GET, DELETE"))))
        .containsExactly("ERROR allowed");
    assertThat(found(MAPPED, on(DELETE).responds(204).responds(denying("allow:DELETE"))))
        .containsExactly("ERROR allowed");
    assertThat(found(MAPPED, on(GET, PUT).responds(204).responds(denying("Allow: PUT,GET"))))
        .containsExactly("ERROR allowed");
  }

  @Test
  void resourceThatAllowsLessThanOthers() {
    assertThat(found(MAPPED, on(DELETE).responds(204).responds(denying("Allow: GET, HEAD"))))
        .isEmpty();
    assertThat(found(MAPPED, on(GET, PUT).responds(204).responds(denying("Allow: GET")))).isEmpty();
    assertThat(found(MAPPED, on(DELETE).responds(204).responds(denying("Allow:")))).isEmpty();
  }

  @Test
  void denialOfTheFrameworkOrOfAnyMethod() {
    ResponseFixture framework = denying("Allow").sentBy(Sender.INFRASTRUCTURE);
    assertThat(found(MAPPED, on(DELETE).responds(204).responds(framework))).isEmpty();
    assertThat(found(MAPPED, on(DELETE).responds(204).responds(denying("Allow").on("Unsupported"))))
        .isEmpty();
    assertThat(found(MAPPED, on(DELETE).responds(204).responds(denying("Allow").at(Scope.TYPE))))
        .isEmpty();
    assertThat(found(MAPPED, on().responds(204).responds(denying("Allow")))).isEmpty();
  }

  @Test
  void endpointThatIsNotWrittenYet() {
    assertThat(found(MAPPED, get().responds(501))).isEmpty();
    assertThat(found(MAPPED, get().responds(501, 503))).isEmpty();
    assertThat(found(MAPPED, get().responds(501, 404))).containsExactly("WARNING unimplemented");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 400, 405, 501})
  void whatTraceAnswers(int status) {
    assertThat(found(TRACING, on(TRACE).responds(status))).isEmpty();
    assertThat(found(MAPPED, on(TRACE).responds(200, status))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {202, 204, 303, 404, 422})
  void whatOnlyAnEndpointAnswers(int status) {
    assertThat(found(TRACING, on(TRACE).responds(status))).containsExactly("WARNING");
    assertThat(found(TRACING, on(TRACE, GET).responds(status))).isEmpty();
    assertThat(found(TRACING, on(TRACE).responds(response(status).at(Scope.TYPE)))).isEmpty();
  }

  @Test
  void codeThatIsWrongAsSuchHasRulesOfItsOwn() {
    assertThat(found(TRACING, on(TRACE).responds(200, 299, 102, 700))).isEmpty();
  }

  @Test
  void contentInATunnel() {
    ResponseFixture content = response(200).body(Body.of(ORDER));
    assertThat(found(TRACING, on(CONNECT).responds(content))).containsExactly("WARNING connect");
    assertThat(found(TRACING, on(CONNECT).responds(200))).isEmpty();
    assertThat(found(TRACING, on(CONNECT).responds(response(200).body(Body.NONE)))).isEmpty();
    assertThat(found(TRACING, on(CONNECT).responds(response(403).body(Body.PROBLEM)))).isEmpty();
    assertThat(found(TRACING, on(PUT).responds(content))).isEmpty();
  }

  @Test
  void queryWithoutARefusal() {
    assertThat(found(CONTRACT, on(QUERY).responds(200))).containsExactly("WARNING");
    assertThat(found(CONTRACT, on(QUERY).responds(200, 422))).containsExactly("WARNING");
    assertThat(found(CONTRACT, get().responds(200))).isEmpty();
    assertThat(found(CONTRACT, on(QUERY, GET).responds(200))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 415})
  void queryWithARefusal(int status) {
    assertThat(found(CONTRACT, on(QUERY).responds(200, status))).isEmpty();
    ResponseFixture shared = response(status).at(Scope.PACKAGE);
    assertThat(found(CONTRACT, on(QUERY).responds(200).responds(shared))).isEmpty();
    Traits advised =
        new Traits(Access.UNKNOWN, false, false, false, Optional.empty(), Set.of(status));
    assertThat(found(CONTRACT, on(QUERY).responds(200).with(advised))).isEmpty();
  }

  @Test
  void queryThatIsNotMeantAsWhole() {
    assertThat(found(CONTRACT, on(QUERY).responds(response(200).at(Scope.TYPE)))).isEmpty();
    assertThat(found(CONTRACT, on(QUERY).responds(501))).isEmpty();
    assertThat(found(CONTRACT, on(QUERY).responds(299))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "205, true",
    "208, true",
    "226, true",
    "200, false",
    "202, false",
    "203, false",
    "204, false",
    "206, false",
    "207, false",
    "303, false"
  })
  void successOfAQuery(int status, boolean wrong) {
    EndpointFixture endpoint = on(QUERY).responds(400, status);
    if (wrong) {
      assertThat(found(CONTRACT, endpoint)).containsExactly("WARNING success");
      assertThat(Checks.only(CONTRACT, endpoint).status()).hasValue(status);
    } else {
      assertThat(found(CONTRACT, endpoint)).isEmpty();
    }
    ResponseFixture shared = response(status).at(Scope.TYPE);
    assertThat(found(CONTRACT, on(QUERY).responds(200, 400).responds(shared))).isEmpty();
  }

  private static ResponseFixture denying(String header) {
    return response(405).headers(header);
  }
}
