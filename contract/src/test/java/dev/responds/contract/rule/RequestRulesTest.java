package dev.responds.contract.rule;

import static dev.responds.contract.http.HttpMethod.DELETE;
import static dev.responds.contract.http.HttpMethod.GET;
import static dev.responds.contract.http.HttpMethod.OPTIONS;
import static dev.responds.contract.http.HttpMethod.POST;
import static dev.responds.contract.http.HttpMethod.PUT;
import static dev.responds.contract.http.HttpMethod.QUERY;
import static dev.responds.contract.rule.Endpoints.ORDER;
import static dev.responds.contract.rule.Endpoints.found;
import static dev.responds.contract.rule.Endpoints.get;
import static dev.responds.contract.rule.Endpoints.on;
import static dev.responds.contract.rule.Endpoints.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Access;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Parameter.Kind;
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
    Endpoints endpoint = get().responds(200, status);
    assertThat(found(CONTENT, endpoint)).containsExactly("ADVICE");
    assertThat(Endpoints.only(CONTENT, endpoint).citation().orElseThrow().section())
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
    Declared contained = Declared.of(413).sentBy(Sender.INFRASTRUCTURE);
    assertThat(found(CONTENT, get().responds(200).responds(contained))).isEmpty();
    assertThat(found(CONTENT, get().responds(200).responds(Declared.of(415).at(Scope.TYPE))))
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
    Endpoints endpoint =
        get().reads(Kind.PATH, "customer").reads(Kind.PATH, "number").reads(Kind.QUERY, "page");
    assertThat(Endpoints.only(MISSING, endpoint.responds(200)).arguments().values())
        .containsEntry("variable", "number");
  }

  @Test
  void absenceHasAnAnswer() {
    assertThat(found(MISSING, named(get()).responds(200, 404))).isEmpty();
    assertThat(found(MISSING, named(get()).responds(200, 410))).isEmpty();
    Declared shared = Declared.of(404).at(Scope.PACKAGE);
    assertThat(found(MISSING, named(get()).responds(200).responds(shared))).isEmpty();
    assertThat(found(MISSING, named(get()).responds(200).with(advised(404)))).isEmpty();
    assertThat(found(MISSING, named(get()).responds(200).with(advised(400))))
        .containsExactly("ADVICE");
  }

  @Test
  void absenceIsNoFailure() {
    assertThat(found(MISSING, named(on(PUT)).responds(201, 204))).isEmpty();
    assertThat(found(MISSING, named(post()).responds(Declared.of(201).headers("Location"))))
        .containsExactly("ADVICE");
    assertThat(found(MISSING, named(on(OPTIONS)).responds(204))).isEmpty();
    assertThat(found(MISSING, named(get()).responds(308))).isEmpty();
    assertThat(found(MISSING, get().reads(Kind.QUERY, "id").responds(200))).isEmpty();
  }

  @Test
  void absenceThatTheTeamDoesNotDeclare() {
    assertThat(found(MISSING, named(get()).responds(200).deny(404, 410))).isEmpty();
    assertThat(found(MISSING, named(get()).responds(200).deny(404))).containsExactly("ADVICE");
    assertThat(found(MISSING, named(get()).responds(Declared.of(200).at(Scope.TYPE)))).isEmpty();
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
    Declared shared = Declared.of(status).at(Scope.TYPE);
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
    Endpoints denied = post().reads(Kind.CONTENT, "").responds(204).deny(400, 413, 415, 422);
    assertThat(found(MALFORMED, denied)).isEmpty();
    Endpoints chosen = post().reads(Kind.CONTENT, "").responds(204).deny(400);
    assertThat(found(MALFORMED, chosen)).containsExactly("ADVICE");
    assertThat(found(MALFORMED, post().reads(Kind.CONTENT, "").responds(501))).isEmpty();
    Declared shared = Declared.of(204).at(Scope.TYPE);
    assertThat(found(MALFORMED, post().reads(Kind.CONTENT, "").responds(shared))).isEmpty();
  }

  private static Endpoints named(Endpoints endpoint) {
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
