package dev.responds.processor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Notation;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What annotations of Swagger say of responses. */
class SwaggerDialectTest {

  private static final String S = "io.swagger.v3.oas.annotations.";
  private static final String RESPONSE = "@" + S + "responses.ApiResponse";
  private static final String CONTENT = "@" + S + "media.Content";
  private static final String SCHEMA = "@" + S + "media.Schema";

  private static Endpoint read(String annotations, String signature) {
    return ReadApi.controller(annotations + " @GetMapping(\"a\") public " + signature)
        .endpoint("run");
  }

  private static String body(DeclaredResponse response) {
    Body body = response.body();
    return body.type().map(JavaType::display).orElse(body.kind().toString());
  }

  @Test
  void statusDescriptionAndHeadersAreRead() {
    Endpoint endpoint =
        read(
            RESPONSE
                + "(responseCode = \"200\", description = \" the  order \", headers = @"
                + S
                + "headers.Header(name = \"ETag\")) "
                + RESPONSE
                + "(responseCode = \"404\", description = \"Not found\")",
            "ResponseEntity<String> run() { return null; }");

    assertThat(endpoint.responses())
        .extracting(
            DeclaredResponse::status,
            DeclaredResponse::when,
            response -> response.headers().toString(),
            DeclaredResponse::notation,
            SwaggerDialectTest::body)
        .containsExactly(
            tuple(200, "the order", "[ETag]", Notation.SWAGGER, "String"),
            tuple(404, "", "[]", Notation.SWAGGER, "PROBLEM"));
  }

  @Test
  void whatFiltersAnswerIsSaidOfTheSurroundings() {
    Endpoint endpoint =
        read(
            RESPONSE + "(responseCode = \"401\") " + RESPONSE + "(responseCode = \"409\")",
            "String run() { return null; }");

    assertThat(endpoint.responses())
        .extracting(DeclaredResponse::status, DeclaredResponse::sender)
        .containsExactly(tuple(401, Sender.INFRASTRUCTURE), tuple(409, Sender.ENDPOINT));
  }

  @Test
  void noBuilderComesFromThem() {
    Endpoint endpoint =
        read(RESPONSE + "(responseCode = \"200\")", "String run() { return null; }");

    assertThat(endpoint.hasBuilder()).isFalse();
    assertThat(endpoint.declaresItself()).isFalse();
    assertThat(endpoint.isDeclared()).isTrue();
    assertThat(endpoint.sent()).isEmpty();
  }

  @Test
  void rangesAndDefaultsAreNoSingleStatus() {
    ReadApi api =
        ReadApi.controller(
            RESPONSE
                + "(responseCode = \"4XX\") "
                + RESPONSE
                + "(responseCode = \"2xx\") "
                + RESPONSE
                + "(responseCode = \"default\") "
                + RESPONSE
                + "(description = \"any\") @GetMapping public String run() { return null; }");

    assertThat(api.endpoint("run").responses()).isEmpty();
    assertThat(api.mistakes()).isEmpty();
  }

  @Test
  void whatIsNoStatusIsNamedOnce() {
    ReadApi api =
        ReadApi.controller(
            "@"
                + S
                + "Operation(responses = {"
                + RESPONSE
                + "(responseCode = \"200\"), "
                + RESPONSE
                + "(responseCode = \"abc\")}) @GetMapping public String run() { return null; }");

    assertThat(api.mistakes()).containsExactly("invalid-foreign-status");
    assertThat(api.places()).containsExactly(":responseCode:-1");
    assertThat(api.endpoint("run").responses())
        .extracting(DeclaredResponse::status)
        .containsExactly(200);
  }

  @Test
  void contentIsWhatTheSchemaImplements() {
    Endpoint endpoint =
        read(
            String.join(
                " ",
                RESPONSE
                    + "(responseCode = \"200\", content = {"
                    + CONTENT
                    + "(mediaType = \"application/json\", schema = "
                    + SCHEMA
                    + "(implementation = UUID.class)), "
                    + CONTENT
                    + "(mediaType = \"text/csv\", schema = "
                    + SCHEMA
                    + "(type = \"string\"))})",
                RESPONSE
                    + "(responseCode = \"400\", content = "
                    + CONTENT
                    + "(mediaType = \"*/*\", array = @"
                    + S
                    + "media.ArraySchema(schema = "
                    + SCHEMA
                    + "(implementation = UUID.class))))",
                RESPONSE + "(responseCode = \"404\", content = " + CONTENT + ")",
                RESPONSE + "(responseCode = \"409\", ref = \"#/components/responses/Conflict\")"),
            "ResponseEntity<String> run() { return null; }");

    assertThat(endpoint.responses())
        .extracting(DeclaredResponse::status, DeclaredResponse::mediaType, SwaggerDialectTest::body)
        .containsExactly(
            tuple(200, Optional.of("application/json"), "UUID"),
            tuple(200, Optional.of("text/csv"), "UNKNOWN"),
            tuple(400, Optional.empty(), "List<UUID>"),
            tuple(404, Optional.empty(), "UNKNOWN"),
            tuple(409, Optional.empty(), "UNKNOWN"));
  }

  @Test
  void whatMeansTheReturnTypeIsInferred() {
    Endpoint endpoint =
        read(
            RESPONSE
                + "(responseCode = \"200\", useReturnTypeSchema = true, content = "
                + CONTENT
                + "(mediaType = \"application/json\")) "
                + RESPONSE
                + "(responseCode = \"203\", content = "
                + CONTENT
                + "(schema = "
                + SCHEMA
                + "(implementation = List.class)))",
            "ResponseEntity<List<String>> run() { return null; }");

    assertThat(endpoint.responses())
        .extracting(DeclaredResponse::status, SwaggerDialectTest::body)
        .containsExactly(tuple(200, "List<String>"), tuple(203, "List<String>"));
  }

  @Test
  void ofSeveralAnnotationsThatNameAStatusTheFirstCounts() {
    Endpoint endpoint =
        read(
            "@"
                + S
                + "Operation(responses = "
                + RESPONSE
                + "(responseCode = \"409\", description = \"inner\")) "
                + RESPONSE
                + "(responseCode = \"409\", description = \"outer\") "
                + RESPONSE
                + "(responseCode = \"410\", description = \"gone for good\")",
            "String run() { return null; }");

    assertThat(endpoint.responses())
        .extracting(DeclaredResponse::when)
        .containsExactly("inner", "gone for good");
  }

  @Test
  void ownDeclarationsCountStatusByStatus() {
    Endpoint endpoint =
        read(
            RESPONSE
                + "(responseCode = \"200\", description = \"theirs\") "
                + RESPONSE
                + "(responseCode = \"404\", description = \"theirs\") @Responds(value = 200, when ="
                + " \"ours\")",
            "String run() { return null; }");

    assertThat(endpoint.responses())
        .extracting(DeclaredResponse::status, DeclaredResponse::when)
        .containsExactly(tuple(200, "ours"), tuple(404, "theirs"));
    assertThat(endpoint.traits().documented().statuses().keySet()).containsExactly(200, 404);
    assertThat(endpoint.sent()).extracting(DeclaredResponse::status).containsExactly(200);
  }

  @Test
  void classesInterfacesAndTeamAnnotationsDeclareToo() {
    Endpoint endpoint =
        ReadApi.of(
                "shop.Orders",
                "@RestController "
                    + RESPONSE
                    + "(responseCode = \"503\") class Orders implements Api { public String run()"
                    + " { return null; } } "
                    + RESPONSE
                    + "(responseCode = \"418\") interface Api { @Team "
                    + RESPONSE
                    + "(responseCode = \"200\") @GetMapping String run(); }",
                "shop.Team",
                "@Team " + RESPONSE + "(responseCode = \"409\") @interface Team {}")
            .endpoint("run");

    assertThat(endpoint.responses())
        .extracting(DeclaredResponse::status, DeclaredResponse::scope, DeclaredResponse::sender)
        .containsExactly(
            tuple(200, Scope.METHOD, Sender.ENDPOINT),
            tuple(409, Scope.BUNDLE, Sender.ENDPOINT),
            tuple(503, Scope.TYPE, Sender.INFRASTRUCTURE),
            tuple(418, Scope.TYPE, Sender.INFRASTRUCTURE));
  }

  @Test
  void handlersTellOfTheExceptionsThatTheyTake() {
    Endpoint endpoint =
        ReadApi.of(
                "shop.Orders",
                "@RestController class Orders { @GetMapping String run() throws Gone, Lost { return"
                    + " null; } @ExceptionHandler(Gone.class) "
                    + RESPONSE
                    + "(responseCode = \"410\", description = \"it was deleted\") void handle() {}"
                    + " } class Gone extends Exception {} @ResponseStatus(HttpStatus.NOT_FOUND) "
                    + RESPONSE
                    + "(responseCode = \"404\", description = \"nobody has it\") class Lost extends"
                    + " Exception {}",
                java.util.List.of())
            .endpoint("run");

    assertThat(endpoint.responses())
        .extracting(DeclaredResponse::status, DeclaredResponse::when, DeclaredResponse::sender)
        .containsExactly(
            tuple(410, "it was deleted", Sender.EXCEPTION),
            tuple(404, "nobody has it", Sender.EXCEPTION));
  }

  @Test
  void descriptionsTellWhyExceptionsAreThrown() {
    Endpoint endpoint =
        ReadApi.of(
                "shop.Orders",
                "@RestController class Orders { "
                    + RESPONSE
                    + "(responseCode = \"404\", description = \"no such order\") @GetMapping String"
                    + " run() throws Lost { return null; } }"
                    + " @ResponseStatus(HttpStatus.NOT_FOUND) class Lost extends Exception {}",
                java.util.List.of())
            .endpoint("run");

    assertThat(endpoint.responses())
        .extracting(DeclaredResponse::status, DeclaredResponse::when, DeclaredResponse::sender)
        .containsExactly(tuple(404, "no such order", Sender.EXCEPTION));
  }

  @Test
  void nothingIsForgottenWhereNoRequestArrives() {
    ReadApi api =
        ReadApi.of(
            "shop.Client",
            "class Client { "
                + RESPONSE
                + "(responseCode = \"200\") public String run() { return null; } "
                + RESPONSE
                + "(responseCode = \"200\") static void of() {} }",
            java.util.List.of());

    assertThat(api.mistakes()).isEmpty();
  }
}
