package dev.responds.contract.rule;

import static dev.responds.contract.http.HttpMethod.DELETE;
import static dev.responds.contract.http.HttpMethod.GET;
import static dev.responds.contract.http.HttpMethod.HEAD;
import static dev.responds.contract.http.HttpMethod.PATCH;
import static dev.responds.contract.http.HttpMethod.POST;
import static dev.responds.contract.http.HttpMethod.PUT;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.EndpointFixture.post;
import static dev.responds.contract.model.ResponseFixture.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MethodRulesTest {

  private static final Set<String> RULES =
      Set.of(
          "created-on-noncreating-method",
          "delete-success-status",
          "method-rewriting-redirect",
          "not-modified-on-unsafe",
          "partial-on-non-get",
          "prg-use-303",
          "put-success-status");

  private static final StatusRegistry REGISTRY = StatusRegistry.load();
  private static final String FORM = "application/x-www-form-urlencoded";

  @ParameterizedTest
  @CsvSource({
    "GET, 201, WARNING, created-on-noncreating-method",
    "HEAD, 201, WARNING, created-on-noncreating-method",
    "QUERY, 201, WARNING, created-on-noncreating-method",
    "OPTIONS, 201, WARNING, created-on-noncreating-method",
    "DELETE, 201, WARNING, created-on-noncreating-method",
    "POST, 304, ERROR, not-modified-on-unsafe",
    "PUT, 304, ERROR, not-modified-on-unsafe",
    "PATCH, 304, ERROR, not-modified-on-unsafe",
    "DELETE, 304, ERROR, not-modified-on-unsafe",
    "HEAD, 206, ERROR, partial-on-non-get",
    "POST, 206, ERROR, partial-on-non-get",
    "PUT, 206, ERROR, partial-on-non-get",
    "DELETE, 416, ERROR unsatisfiable, partial-on-non-get",
    "PUT, 203, ERROR, put-success-status",
    "PUT, 205, ERROR, put-success-status",
    "PUT, 208, ERROR, put-success-status",
    "PUT, 226, ERROR, put-success-status",
    "DELETE, 203, WARNING, delete-success-status",
    "DELETE, 205, WARNING, delete-success-status",
    "POST, 301, WARNING, method-rewriting-redirect",
    "POST, 302, WARNING, method-rewriting-redirect",
    "PUT, 301, ADVICE kept, method-rewriting-redirect",
    "PATCH, 302, ADVICE kept, method-rewriting-redirect",
    "DELETE, 302, ADVICE kept, method-rewriting-redirect"
  })
  void statusThatCannotAnswerTheMethod(String method, int status, String level, String rule) {
    EndpointFixture endpoint = on(HttpMethod.of(method)).responds(200).responds(complete(status));
    assertThat(Checks.found(rule, endpoint)).containsExactly(level);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, 201",
    "PUT, 201",
    "PATCH, 201",
    "GET, 304",
    "HEAD, 304",
    "QUERY, 304",
    "GET, 206",
    "GET, 416",
    "QUERY, 206",
    "PUT, 202",
    "PUT, 204",
    "PUT, 207",
    "PUT, 404",
    "DELETE, 202",
    "DELETE, 204",
    "DELETE, 207",
    "GET, 301",
    "HEAD, 302",
    "QUERY, 302",
    "POST, 303",
    "POST, 307",
    "PUT, 308",
    "PROPFIND, 304"
  })
  void statusThatAnswersTheMethod(String method, int status) {
    assertThat(found(on(HttpMethod.of(method)).responds(200).responds(complete(status)))).isEmpty();
  }

  @Test
  void severalMethodsAreJudgedOnlyWhenTheStatusIsWrongForEach() {
    assertThat(found(on(GET, POST).responds(complete(201)))).isEmpty();
    assertThat(found(on(GET, DELETE).responds(complete(201))))
        .containsExactly("WARNING created-on-noncreating-method");
    assertThat(found(on(PUT, POST).responds(200, 304)))
        .containsExactly("ERROR not-modified-on-unsafe");
    assertThat(found(on(GET, HEAD).responds(200).responds(complete(206)))).isEmpty();
    assertThat(found(on(POST, PUT).responds(200).responds(complete(302))))
        .containsExactly("ADVICE method-rewriting-redirect");
    assertThat(found(on(PUT, PATCH).responds(200, 205))).isEmpty();
  }

  @Test
  void nothingIsKnownOfAnEndpointMappedToAnyMethod() {
    assertThat(found(on().responds(200, 304).responds(complete(206)).responds(complete(201))))
        .isEmpty();
  }

  @Test
  void declarationOnTheClassMeansWhereItApplies() {
    assertThat(found(post().responds(200).responds(response(304).at(Scope.TYPE)))).isEmpty();
    assertThat(found(post().responds(200).responds(response(304).at(Scope.BUNDLE))))
        .containsExactly("ERROR not-modified-on-unsafe");
  }

  @Test
  void redirectOfAFilterMayBecomeGet() {
    assertThat(found(post().responds(200).responds(response(302).sentBy(Sender.INFRASTRUCTURE))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"307, WARNING", "308, WARNING", "301, ADVICE", "302, ADVICE"})
  void formIsRedirectedBy303(int status, String level) {
    assertThat(found(post().consumes(FORM).responds(200).responds(complete(status))))
        .containsExactly(level + " prg-use-303");
    assertThat(found(post().returns(Carrier.VIEW).responds(303).responds(complete(status))))
        .containsExactly(level + " prg-use-303");
  }

  @ParameterizedTest
  @ValueSource(ints = {303, 400, 204})
  void formAnsweredOtherwise(int status) {
    assertThat(
            found(post().consumes("multipart/form-data").responds(200).responds(complete(status))))
        .isEmpty();
  }

  @Test
  void pageInAnswerToAFormResubmits() {
    assertThat(found(post().returns(Carrier.VIEW).responds(200)))
        .containsExactly("ADVICE prg-use-303");
    assertThat(found(post().consumes(FORM).produces("text/html").responds(200)))
        .containsExactly("ADVICE prg-use-303");
    assertThat(found(post().consumes(FORM).produces("application/json").responds(200))).isEmpty();
    assertThat(found(post().consumes(FORM).responds(200))).isEmpty();
  }

  @Test
  void formShownAgainBesideTheRedirectIsFine() {
    assertThat(found(post().returns(Carrier.VIEW).responds(200, 303))).isEmpty();
  }

  @Test
  void viewOfAGetIsNoForm() {
    assertThat(found(on(GET).returns(Carrier.VIEW).responds(200, 302))).isEmpty();
  }

  /** With every header field that some rule could miss. */
  private static ResponseFixture complete(int status) {
    Status known = REGISTRY.interpret(status);
    return response(status)
        .headers(
            Stream.concat(known.mandatory().stream(), known.recommended().stream())
                .toArray(String[]::new));
  }

  private static List<String> found(EndpointFixture... endpoints) {
    return Checks.found(RULES, endpoints);
  }
}
