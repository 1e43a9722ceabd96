package dev.responds.contract.rule;

import static dev.responds.contract.http.HttpMethod.POST;
import static dev.responds.contract.http.HttpMethod.PUT;
import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.EndpointFixture.post;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What POST and PUT create. */
class WriteMethodRulesTest {

  private static final String CREATE = "post-create-ok";
  private static final String REPLACE = "put-create-without-replace";

  @Test
  void creationIsLookedForOnlyWhereAPolicyAsks() {
    assertThat(found(CREATE, post().named("createOrder").responds(200))).isEmpty();
    assertThat(found(CREATE, post().named("createOrder").responds(200).advice(Severity.WARNING)))
        .isEmpty();
    assertThat(found(CREATE, asked("createOrder").responds(200))).containsExactly("WARNING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"create", "createOrder", "addItem", "registerUser", "add2", "create_it"})
  void nameThatSoundsLikeCreation(String name) {
    assertThat(found(CREATE, asked(name).responds(200, 400))).containsExactly("WARNING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "address", "recreate", "created", "registers"})
  void nameThatDoesNot(String name) {
    assertThat(found(CREATE, asked(name).responds(200))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 202, 204, 303})
  void otherSuccessBesideIt(int status) {
    assertThat(found(CREATE, asked("create").responds(200, status))).isEmpty();
  }

  @Test
  void creationElsewhere() {
    assertThat(found(CREATE, on(PUT).named("create").level(CREATE, Severity.ERROR).responds(200)))
        .isEmpty();
    assertThat(
            found(
                CREATE, on(POST, PUT).named("create").level(CREATE, Severity.ERROR).responds(200)))
        .isEmpty();
    assertThat(found(CREATE, asked("create").responds(response(200).at(Scope.TYPE)))).isEmpty();
    assertThat(found(CREATE, asked("create").sends(201, Body.of(ORDER)).responds(200))).isEmpty();
  }

  private static EndpointFixture asked(String name) {
    return post().named(name).level(CREATE, Severity.WARNING);
  }

  @Test
  void creationWithoutReplacement() {
    assertThat(found(REPLACE, on(PUT).responds(201))).containsExactly("WARNING");
    assertThat(found(REPLACE, on(PUT).responds(201, 400, 404))).containsExactly("WARNING");
    assertThat(found(REPLACE, on(PUT).sends(201, Body.NONE).responds(201)))
        .containsExactly("WARNING");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 202, 204, 207, 409, 412})
  void repetitionHasAnAnswer(int status) {
    assertThat(found(REPLACE, on(PUT).responds(201, status))).isEmpty();
    ResponseFixture shared = response(status).at(Scope.TYPE);
    assertThat(found(REPLACE, on(PUT).responds(201).responds(shared))).isEmpty();
  }

  @Test
  void creationOnlyWhereNothingIs() {
    EndpointFixture conditional = on(PUT).reads(Parameter.Kind.HEADER, "If-None-Match");
    assertThat(found(REPLACE, conditional.responds(201))).isEmpty();
    EndpointFixture raw = on(PUT).reads(Parameter.Kind.RAW_REQUEST, "");
    assertThat(found(REPLACE, raw.responds(201))).isEmpty();
    EndpointFixture other = on(PUT).reads(Parameter.Kind.HEADER, "If-Match");
    assertThat(found(REPLACE, other.responds(201))).containsExactly("WARNING");
  }

  @Test
  void creationThatIsNotOfThePut() {
    assertThat(found(REPLACE, on(POST).responds(201))).isEmpty();
    assertThat(found(REPLACE, on(PUT, POST).responds(201))).isEmpty();
    assertThat(found(REPLACE, on(PUT).responds(response(201).at(Scope.TYPE)))).isEmpty();
    assertThat(found(REPLACE, on(PUT).responds(response(201).sentBy(Sender.INFRASTRUCTURE))))
        .isEmpty();
    assertThat(found(REPLACE, on(PUT).sends(200, Body.NONE).responds(201))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Location: /texts/{name}", "location: /notes", "Location: /notes/{name}/text"})
  void creationElsewhereThanAsked(String location) {
    assertThat(found(REPLACE, put(location))).containsExactly("ADVICE elsewhere");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Location",
        "Location: /notes/{name}",
        "Location: /notes/{id}",
        "Location: /api/notes/{name}",
        "Location: https://shop.example/notes/{name}",
        "Content-Location: /texts"
      })
  void creationWhereItWasAsked(String location) {
    assertThat(found(REPLACE, put(location))).isEmpty();
  }

  private static EndpointFixture put(String header) {
    return on(PUT)
        .at("/notes/{name:[a-z]{2}}")
        .responds(response(201).headers(header))
        .responds(204);
  }

  @Test
  void locationIsShownAtItsAttribute() {
    assertThat(Checks.only(REPLACE, put("Location: /a")).source().attribute()).isEqualTo("headers");
    assertThat(Checks.only(REPLACE, put("Location: /a")).arguments().values())
        .containsEntry("location", "/a");
  }
}
