package dev.responds.contract.rule;

import static dev.responds.contract.http.HttpMethod.DELETE;
import static dev.responds.contract.http.HttpMethod.GET;
import static dev.responds.contract.http.HttpMethod.OPTIONS;
import static dev.responds.contract.http.HttpMethod.POST;
import static dev.responds.contract.http.HttpMethod.PUT;
import static dev.responds.contract.http.HttpMethod.QUERY;
import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.EndpointFixture.post;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Access;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Parameter.Kind;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Traits;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an endpoint takes from the request, and what it answers when that is wrong. */
class RequestRulesTest {

  private static final String CONTENT = "body-error-without-body";
  private static final String MISSING = "path-variable-without-404";
  private static final String MALFORMED = "input-without-400";

  @ParameterizedTest
  @CsvSource({"413, 15.5.14", "415, 15.5.16", "422, 15.5.21"})
  void errorAboutContentThatIsNotTaken(int status, String section) {
    EndpointFixture endpoint = get().responds(200, status);
    assertThat(found(CONTENT, endpoint)).containsExactly("ADVICE");
    assertThat(Checks.only(CONTENT, endpoint).citation().orElseThrow().section())
        .isEqualTo(section);
  }

  @Test
  void errorAboutSomethingElse() {
    assertThat(found(CONTENT, get().responds(200, 400, 409, 411, 414))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "DELETE", "POST", "PUT"})
  void methodWithoutContent(String method) {
    assertThat(found(CONTENT, on(HttpMethod.of(method)).responds(200, 422)))
        .containsExactly("ADVICE");
  }

  @Test
  void contentThatIsTaken() {
    assertThat(found(CONTENT, on(DELETE).reads(Kind.CONTENT, "").responds(200, 422))).isEmpty();
    assertThat(found(CONTENT, post().consumes("text/csv").responds(200, 415))).isEmpty();
    assertThat(found(CONTENT, on(QUERY).responds(200, 422))).isEmpty();
  }

  @Test
  void contentThatMayBeTaken() {
    assertThat(found(CONTENT, get().reads(Kind.RAW_REQUEST, "").responds(200, 422))).isEmpty();
    assertThat(found(CONTENT, on().responds(200, 422))).isEmpty();
    assertThat(found(CONTENT, post().reads(Kind.QUERY, "field").responds(200, 422))).isEmpty();
    assertThat(found(CONTENT, on(GET, POST).reads(Kind.QUERY, "q").responds(200, 422))).isEmpty();
    assertThat(found(CONTENT, get().reads(Kind.QUERY, "page").responds(200, 422)))
        .containsExactly("ADVICE");
  }

  @Test
  void errorOfTheContainerOrOfTheClass() {
    ResponseFixture contained = response(413).sentBy(Sender.INFRASTRUCTURE);
    assertThat(found(CONTENT, get().responds(200).responds(contained))).isEmpty();
    assertThat(found(CONTENT, get().responds(200).responds(response(415).at(Scope.TYPE))))
        .isEmpty();
  }

  @Test
  void thingThatMayNotExist() {
    assertThat(found(MISSING, named(get()).responds(200))).containsExactly("ADVICE");
    assertThat(found(MISSING, named(on(DELETE)).responds(204))).containsExactly("ADVICE");
    assertThat(found(MISSING, named(on(PUT)).responds(204, 400))).containsExactly("ADVICE");
    assertThat(found(MISSING, named(on()).responds(200))).isEmpty();
  }

  @Test
  void lastVariableIsTheOneThatIsMeant() {
    EndpointFixture endpoint =
        get().reads(Kind.PATH, "customer").reads(Kind.PATH, "number").reads(Kind.QUERY, "page");
    assertThat(Checks.only(MISSING, endpoint.responds(200)).arguments().values())
        .containsEntry("variable", "number");
  }

  @Test
  void absenceHasAnAnswer() {
    assertThat(found(MISSING, named(get()).responds(200, 404))).isEmpty();
    assertThat(found(MISSING, named(get()).responds(200, 410))).isEmpty();
    ResponseFixture shared = response(404).at(Scope.PACKAGE);
    assertThat(found(MISSING, named(get()).responds(200).responds(shared))).isEmpty();
    assertThat(found(MISSING, named(get()).responds(200).with(advised(404)))).isEmpty();
    assertThat(found(MISSING, named(get()).responds(200).with(advised(400))))
        .containsExactly("ADVICE");
  }

  @Test
  void absenceIsNoFailure() {
    assertThat(found(MISSING, named(on(PUT)).responds(201, 204))).isEmpty();
    assertThat(found(MISSING, named(post()).responds(response(201).headers("Location"))))
        .containsExactly("ADVICE");
    assertThat(found(MISSING, named(on(OPTIONS)).responds(204))).isEmpty();
    assertThat(found(MISSING, named(get()).responds(308))).isEmpty();
    assertThat(found(MISSING, get().reads(Kind.QUERY, "id").responds(200))).isEmpty();
  }

  @Test
  void absenceThatTheTeamDoesNotDeclare() {
    assertThat(found(MISSING, named(get()).responds(200).deny(404, 410))).isEmpty();
    assertThat(found(MISSING, named(get()).responds(200).deny(404))).containsExactly("ADVICE");
    assertThat(found(MISSING, named(get()).responds(response(200).at(Scope.TYPE)))).isEmpty();
    assertThat(found(MISSING, named(get()).responds(999))).isEmpty();
  }

  @Test
  void inputThatMayBeMalformed() {
    assertThat(found(MALFORMED, post().reads(Kind.CONTENT, "").responds(204)))
        .containsExactly("ADVICE");
    assertThat(found(MALFORMED, post().reads(content(ORDER)).responds(204)))
        .containsExactly("ADVICE");
    assertThat(found(MALFORMED, get().reads(checked(Kind.QUERY, "page")).responds(200)))
        .containsExactly("ADVICE parameter");
    assertThat(found(MALFORMED, get().reads(Kind.QUERY, "page").responds(200))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 413, 415, 422})
  void malformedInputHasAnAnswer(int status) {
    assertThat(found(MALFORMED, post().reads(Kind.CONTENT, "").responds(204, status))).isEmpty();
    ResponseFixture shared = response(status).at(Scope.TYPE);
    assertThat(found(MALFORMED, post().reads(Kind.CONTENT, "").responds(204).responds(shared)))
        .isEmpty();
    assertThat(found(MALFORMED, post().reads(Kind.CONTENT, "").responds(204).with(advised(status))))
        .isEmpty();
  }

  @Test
  void textAndBytesAreTakenAsTheyCome() {
    JavaType text = JavaType.of("java.lang", "String");
    JavaType bytes = new JavaType("", List.of("byte"), List.of(), 1, true);
    assertThat(found(MALFORMED, post().reads(content(text)).responds(204))).isEmpty();
    assertThat(found(MALFORMED, post().reads(content(bytes)).responds(204))).isEmpty();
    JavaType texts = new JavaType("java.lang", List.of("String"), List.of(), 1, true);
    assertThat(found(MALFORMED, post().reads(content(texts)).responds(204)))
        .containsExactly("ADVICE");
    assertThat(
            found(
                MALFORMED,
                post()
                    .reads(new Parameter(Kind.CONTENT, "", Optional.of(text), true))
                    .responds(204)))
        .containsExactly("ADVICE");
  }

  @Test
  void refusalThatTheTeamDoesNotDeclareOrThatIsNotThereYet() {
    EndpointFixture denied = post().reads(Kind.CONTENT, "").responds(204).deny(400, 413, 415, 422);
    assertThat(found(MALFORMED, denied)).isEmpty();
    EndpointFixture chosen = post().reads(Kind.CONTENT, "").responds(204).deny(400);
    assertThat(found(MALFORMED, chosen)).containsExactly("ADVICE");
    assertThat(found(MALFORMED, post().reads(Kind.CONTENT, "").responds(501))).isEmpty();
    ResponseFixture shared = response(204).at(Scope.TYPE);
    assertThat(found(MALFORMED, post().reads(Kind.CONTENT, "").responds(shared))).isEmpty();
  }

  @Test
  void aVersionThatIsNotServedIsRefused() {
    assertThat(found(MALFORMED, versioned().responds(200))).containsExactly("ADVICE version");
    assertThat(Checks.only(MALFORMED, versioned().responds(200)).arguments().values())
        .containsEntry("version", "1.2+");
    assertThat(found(MALFORMED, versioned().responds(200, 404))).containsExactly("ADVICE version");
    assertThat(found(MALFORMED, get().onlyIf("params: version").responds(200))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 406, 422})
  void aVersionThatIsNotServedHasAnAnswer(int status) {
    assertThat(found(MALFORMED, versioned().responds(200, status))).isEmpty();
    assertThat(found(MALFORMED, versioned().responds(200).with(advised(status)))).isEmpty();
  }

  @Test
  void aVersionThatIsNotServedMayBeAnsweredByAHandlerOrNotAtAll() {
    assertThat(found(MALFORMED, versioned().responds(200).with(advised(404)))).isEmpty();
    assertThat(found(MALFORMED, versioned().responds(200).deny(400))).isEmpty();
    assertThat(found(MALFORMED, versioned())).isEmpty();
    assertThat(found(MALFORMED, versioned().responds(410))).isEmpty();
  }

  @Test
  void oneAnswerIsEnoughForContentAndVersion() {
    assertThat(found(MALFORMED, versioned().reads(content(ORDER)).responds(200)))
        .containsExactly("ADVICE");
  }

  private static EndpointFixture versioned() {
    return get().onlyIf("params: a", "version: 1.2+");
  }

  private static EndpointFixture named(EndpointFixture endpoint) {
    return endpoint.reads(Kind.PATH, "number");
  }

  private static Parameter content(JavaType type) {
    return new Parameter(Kind.CONTENT, "", Optional.of(type), false);
  }

  private static Parameter checked(Kind kind, String name) {
    return new Parameter(kind, name, Optional.empty(), true);
  }

  private static Traits advised(int status) {
    return new Traits(Access.UNKNOWN, false, false, false, Optional.empty(), Set.of(status));
  }
}
