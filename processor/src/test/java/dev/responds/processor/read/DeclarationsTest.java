package dev.responds.processor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeclarationsTest {

  @Test
  void bundlesOfAnyDepthStandForTheirDeclarations() {
    Endpoint endpoint =
        ReadApi.of(
                "shop.Orders",
                "@RestController class Orders { @Outer @Responds(200) @GetMapping String run() {} }"
                    + " @Responds(401) @Responds(403) @interface Inner {}",
                "shop.Outer",
                "@Inner @Responds(200) @Responds(503) @interface Outer {}")
            .endpoint("run");

    assertThat(endpoint.responses())
        .extracting(DeclaredResponse::status, DeclaredResponse::scope, DeclaredResponse::sender)
        .containsExactly(
            tuple(200, Scope.METHOD, Sender.ENDPOINT),
            tuple(503, Scope.BUNDLE, Sender.ENDPOINT),
            tuple(401, Scope.BUNDLE, Sender.ENDPOINT),
            tuple(403, Scope.BUNDLE, Sender.ENDPOINT));
  }

  @Test
  void aBundleThatContainsItselfIsRead() {
    Endpoint endpoint =
        ReadApi.of(
                "shop.Orders",
                "@RestController class Orders { @Loop @GetMapping String run() {} }",
                "shop.Loop",
                "@Loop @Responds(404) @interface Loop {}")
            .endpoint("run");

    assertThat(endpoint.responses()).extracting(DeclaredResponse::status).containsExactly(404);
  }

  @Test
  void theNearestDeclarationOfAStatusWins() {
    Endpoint endpoint =
        ReadApi.of(
                "shop.Outside",
                "@Responds(value = 404, when = \"outer\") @Responds(value = 503, when = \"outer\")"
                    + " class Outside { @RestController @Responds(value = 404, when = \"class\")"
                    + " @Responds(500) static class Orders { @GetMapping @Responds(200)"
                    + " @Responds(value = 500, when = \"method\") String run() {} } }")
            .endpoint("run");

    assertThat(endpoint.responses())
        .extracting(response -> response.status() + " " + response.when())
        .containsExactly("200 ", "500 method", "404 class", "503 outer");
  }

  @Test
  void declarationsAroundTheMethodComeFromTheInfrastructure() {
    Endpoint endpoint =
        ReadApi.of(
                "shop.Orders",
                "@RestController @Responds(503) class Orders { @GetMapping @Responds(200) String"
                    + " run() {} }")
            .endpoint("run");

    assertThat(endpoint.responses().get(1).sender()).isEqualTo(Sender.INFRASTRUCTURE);
    assertThat(endpoint.responses().get(1).scope()).isEqualTo(Scope.TYPE);
  }

  @Test
  void anExceptionMakesTheResponseItsHandlers() {
    Endpoint endpoint =
        ReadApi.controller(
                "@GetMapping @Responds(value = 409, on = IllegalStateException.class) String run()"
                    + " {}")
            .endpoint("run");

    assertThat(endpoint.responses().get(0).sender()).isEqualTo(Sender.EXCEPTION);
    assertThat(endpoint.responses().get(0).on().get(0).type().canonicalName())
        .isEqualTo("java.lang.IllegalStateException");
  }

  @Test
  void statusesOfThrownExceptionsJoinTheSet() {
    Endpoint endpoint =
        ReadApi.of(
                "shop.Orders",
                "@RestController class Orders { @GetMapping @Responds(200) String run() throws"
                    + " Gone, Taken {} @ExceptionHandler @Responds(422) String handle(Gone gone) {}"
                    + " @Responds(410) static class Gone extends Exception {}"
                    + " @ResponseStatus(HttpStatus.CONFLICT) static class Taken extends Exception"
                    + " {} }")
            .endpoint("run");

    assertThat(endpoint.responses())
        .extracting(response -> response.status() + " " + response.sender())
        .containsExactly("200 ENDPOINT", "422 EXCEPTION", "410 EXCEPTION", "409 EXCEPTION");
  }

  @Test
  void anImplementingMethodInheritsMappingAndDeclarations() {
    ReadApi api =
        ReadApi.of(
            "shop.Orders",
            "@RestController @RequestMapping(\"/v2\") class Orders implements OrdersApi {"
                + " public String run(String id) {} }",
            "shop.OrdersApi",
            "interface OrdersApi { @GetMapping(\"/orders/{id}\") @Responds(200) @Responds(404)"
                + " String run(@PathVariable String id); }");
    Endpoint endpoint = api.endpoints().get(0);

    assertThat(endpoint.handler().controller().display()).isEqualTo("Orders");
    assertThat(endpoint.request()).isEqualTo("GET /v2/orders/{id}");
    assertThat(endpoint.handler().inherited()).isTrue();
    assertThat(endpoint.responses()).extracting(DeclaredResponse::status).containsExactly(200, 404);
    assertThat(endpoint.parameters()).hasSize(1);
    assertThat(endpoint.hasBuilder()).isFalse();
    assertThat(api.endpoints().get(1).hasBuilder()).isTrue();
    assertThat(api.endpoints().get(1).handler().abstractMethod()).isTrue();
  }

  @Test
  void ownDeclarationsReplaceInheritedOnes() {
    Endpoint endpoint =
        ReadApi.of(
                "shop.Orders",
                "@RestController class Orders implements OrdersApi { @Responds(204) public String"
                    + " run() {} }",
                "shop.OrdersApi",
                "interface OrdersApi { @GetMapping @Responds(200) String run(); }")
            .endpoints()
            .get(0);

    assertThat(endpoint.responses()).extracting(DeclaredResponse::status).containsExactly(204);
    assertThat(endpoint.handler().inherited()).isFalse();
  }

  @Test
  void methodsOfAGenericBaseClassAreEndpointsOfTheController() {
    ReadApi api =
        ReadApi.of(
            "shop.Orders",
            "@RestController @RequestMapping(\"/orders\") class Orders extends Crud<String> {}",
            "shop.Crud",
            "abstract class Crud<T> { @GetMapping @Responds(200) public T find() { return null; }"
                + " }");

    assertThat(api.endpoints())
        .extracting(
            endpoint -> endpoint.handler().controller().display() + " " + endpoint.request())
        .containsExactly("Orders GET /orders", "Crud GET /");
    assertThat(api.endpoints().get(0).outcome().carrier()).isEqualTo(Carrier.PAYLOAD);
    assertThat(api.endpoints().get(1).outcome().carrier()).isEqualTo(Carrier.UNKNOWN);
  }

  @Test
  void endpointAnnotationRoutesWithoutAFramework() {
    Endpoint endpoint =
        ReadApi.of(
                "shop.Plain",
                "class Plain { @Endpoint(method = \"GET\", path = \"/x\", name = \"look\")"
                    + " @Responds(200) PlainResponses.Look run() {} }")
            .endpoint("look");

    assertThat(endpoint.handler().framework()).isEqualTo(Framework.NONE);
    assertThat(endpoint.request()).isEqualTo("GET /x");
    assertThat(endpoint.outcome().carrier()).isEqualTo(Carrier.GENERATED);
  }

  @Test
  void contentIsInferred() {
    Endpoint plain =
        ReadApi.controller(
                "@PostMapping @Responds(200) @Responds(204) @Responds(303) @Responds(404)"
                    + " @Responds(value = 500, body = Void.class) List<String> run() {}")
            .endpoint("run");
    Endpoint generated =
        ReadApi.controller(
                "@PostMapping @Responds(200) @Responds(201) @Responds(409) OrdersResponses.Run"
                    + " run() {}")
            .endpoint("run");

    assertThat(kinds(plain))
        .containsExactly(
            Body.Kind.CONTENT, Body.Kind.NONE, Body.Kind.NONE, Body.Kind.PROBLEM, Body.Kind.NONE);
    assertThat(plain.responses().get(0).body().type().orElseThrow().display())
        .isEqualTo("List<String>");
    assertThat(kinds(generated))
        .containsExactly(Body.Kind.UNKNOWN, Body.Kind.NONE, Body.Kind.PROBLEM);
  }

  @Test
  void policiesAddUpFromNearToFar() {
    Endpoint endpoint =
        ReadApi.of(
                "shop.Outside",
                "@StatusPolicy(allow = {200, 404}, challenge = \"Basic\", errorBody = String.class,"
                    + " levels = {@RuleLevel(rule = \"a\", severity = Severity.OFF),"
                    + " @RuleLevel(rule = \"b\", severity = Severity.ERROR)})"
                    + " class Outside { @RestController @StatusPolicy(deny = 500, levels = {"
                    + " @RuleLevel(rule = \"a\", severity = Severity.WARNING),"
                    + " @RuleLevel(rule = \"c\", status = 402, severity = Severity.OFF)},"
                    + " advice = Severity.WARNING)"
                    + " static class Orders { @GetMapping @Responds(404) String run() {} } }")
            .endpoint("run");

    assertThat(endpoint.policy().allow()).containsExactly(200, 404);
    assertThat(endpoint.policy().deny()).containsExactly(500);
    assertThat(endpoint.policy().challenge()).hasValue("Basic");
    assertThat(endpoint.policy().advice()).isEqualTo(Severity.WARNING);
    assertThat(endpoint.policy().levels())
        .extractingFromEntries(
            entry ->
                entry.getKey().rule()
                    + " "
                    + entry.getKey().status()
                    + " "
                    + entry.getValue().level())
        .containsExactly("a 0 WARNING", "c 402 OFF", "b 0 ERROR");
    assertThat(endpoint.responses().get(0).body().type().orElseThrow().display())
        .isEqualTo("String");
  }

  @Test
  void waiversAreCollectedNearestFirst() {
    Endpoint endpoint =
        ReadApi.of(
                "shop.Orders",
                "@RestController @Waive(rule = \"b\", because = \"class\") class Orders {"
                    + " @Waive(rule = \"a\", because = \"one\") @Waive(rule = \"a\", because ="
                    + " \"two\") @GetMapping @Responds(200) String run() {} }")
            .endpoint("run");

    assertThat(endpoint.waivers())
        .extracting(waiver -> waiver.rule() + " " + waiver.because())
        .containsExactly("a one", "a two", "b class");
  }

  private static List<Body.Kind> kinds(Endpoint endpoint) {
    return endpoint.responses().stream().map(response -> response.body().kind()).toList();
  }

  @Test
  void aMediaTypeIsReadWithoutTheSpacesAroundIt() {
    Endpoint endpoint =
        ReadApi.controller(
                "@GetMapping @Responds(value = 200, mediaType = \" text/csv \")"
                    + " @Responds(value = 404, mediaType = \" \") String run() {}")
            .endpoint("run");

    assertThat(endpoint.responses())
        .extracting(DeclaredResponse::mediaType)
        .containsExactly(Optional.of("text/csv"), Optional.empty());
  }
}
