package dev.responds.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Endpoint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpringReaderTest {

  @ParameterizedTest
  @CsvSource({"Get, GET", "Post, POST", "Put, PUT", "Patch, PATCH", "Delete, DELETE"})
  void everyMappingAnnotationHasItsMethod(String annotation, String method) {
    Endpoint endpoint =
        ReadApi.controller("@" + annotation + "Mapping(\"/{id}\") void run() {}").endpoint("run");

    assertThat(endpoint.routing().methods()).containsExactly(HttpMethod.of(method));
    assertThat(endpoint.request()).isEqualTo(method + " /orders/{id}");
  }

  @Test
  void requestMappingWithSeveralMethodsAndPathsIsOneEndpoint() {
    Endpoint endpoint =
        ReadApi.controller(
                "@RequestMapping(path = {\"a\", \"/b/\"}, method = {RequestMethod.GET,"
                    + " RequestMethod.HEAD}) void run() {}")
            .endpoint("run");

    assertThat(endpoint.routing().methods()).containsExactly(HttpMethod.GET, HttpMethod.HEAD);
    assertThat(endpoint.routing().paths()).containsExactly("/orders/a", "/orders/b/");
  }

  @ParameterizedTest
  @CsvSource({
    "/orders,            /,                 /orders/",
    "/orders,            /x/,               /orders/x/",
    "orders/,            '',                /orders/",
    "orders/,            /,                 /orders/",
    "orders/,            //d,               /orders//d",
    "orders,             x,                 /orders/x",
    "'',                 '',                /",
    "/,                  /,                 /",
    "'',                 x/,                /x/",
    "/*,                 /hotel,            /hotel",
    "/hotels/*,          booking,           /hotels/booking",
    "/{city},            /bar,              /{city}/bar",
    "${base:/v2},        /orders,           /v2/orders",
    "${a.b:/v${n:2}}/x,  y,                 /v2/x/y",
    "${base:},           /orders,           /orders",
    "/${tenant},         '{id}',            /${tenant}/{id}",
    "/#{'a:b'},          ${c:d},            /#{'a:b'}/d",
    "/a,                 ${p:/o/{id}},      /a/o/{id}",
    "/a,                 ${open,            /a/${open",
  })
  void pathsAreJoinedAsSpringDoes(String type, String method, String path) {
    Endpoint endpoint =
        ReadApi.of(
                "shop.Orders",
                "@RestController @RequestMapping(\"%s\") class Orders { @GetMapping(\"%s\") void run() {} }"
                    .formatted(type, method))
            .endpoint("run");

    assertThat(endpoint.routing().paths()).containsExactly(path);
  }

  @Test
  void whatAMappingAsksForBesidesIsACondition() {
    Endpoint endpoint =
        ReadApi.of(
                "shop.Orders",
                "@RestController @RequestMapping(params = \"a\", headers = {\"X-V=1\","
                    + " \"Accept=a/b\"}, version = \"1\") class Orders {"
                    + " @GetMapping(params = {\"a\", \"!b\"}, headers = \"content-type=c/d, e/f\","
                    + " version = \"2+\") void run() {} }")
            .endpoint("run");

    assertThat(endpoint.routing().conditions())
        .containsExactly("headers: X-V=1", "params: a", "params: !b", "version: 2+");
    assertThat(endpoint.routing().consumes()).containsExactly("c/d", "e/f");
    assertThat(endpoint.routing().produces()).containsExactly("a/b");
  }

  @Test
  void anExchangeIsAMappingOfTheControllerThatImplementsIt() {
    ReadApi api =
        ReadApi.of(
            "shop.Orders",
            "@RestController class Orders implements Api { public String find(String id) { return null;"
                + " } @Override public void all() {} }",
            "shop.Api",
            "import org.springframework.web.service.annotation.*; @HttpExchange(\"/v1\") interface Api"
                + " { @GetExchange(url = \"/{id}\", accept = \"a/b\") @Responds(200) String"
                + " find(@PathVariable String id); @HttpExchange(method = \"QUERY\") void all(); }");

    assertThat(api.endpoints())
        .extracting(
            endpoint -> endpoint.handler().controller().display() + " " + endpoint.request())
        .containsExactly("Orders GET /v1/{id}", "Orders QUERY /v1", "Api GET /v1/{id}");
    assertThat(api.endpoints().get(0).routing().produces()).containsExactly("a/b");
  }

  @Test
  void anExchangeSaysWhatAMappingSays() {
    ReadApi api =
        ReadApi.of(
            "shop.Orders",
            "@RestController class Orders implements Api {"
                + " @Override public void create() {} @Override public void find() {} }",
            "shop.Api",
            "import org.springframework.web.service.annotation.*;"
                + " @HttpExchange(url = \"/v\", method = \"POST\", contentType = \"a/b\","
                + " version = \"1\", headers = \"Accept=e/f\") interface Api {"
                + " @HttpExchange(value = \"/new\", contentType = \"c/d\", version = \"2+\","
                + " headers = {\"X-V=1\", \"Content-Type=g/h\"}) @Responds(200) void create();"
                + " @GetExchange(version = \"3\") void find(); }");

    Endpoint create = api.endpoint("create");
    assertThat(create.request()).isEqualTo("POST /v/new");
    assertThat(create.routing().consumes()).containsExactly("c/d", "g/h");
    assertThat(create.routing().produces()).containsExactly("e/f");
    assertThat(create.routing().conditions()).containsExactly("headers: X-V=1", "version: 2+");
    Endpoint find = api.endpoint("find");
    assertThat(find.request()).isEqualTo("POST|GET /v");
    assertThat(find.routing().consumes()).containsExactly("a/b");
    assertThat(find.routing().version()).hasValue("3");
  }

  @Test
  void aStaticMethodIsNoEndpoint() {
    ReadApi api =
        ReadApi.controller("@GetMapping @Responds(200) static String run() { return null; }");

    assertThat(api.endpoints()).isEmpty();
    assertThat(api.mistakes()).containsExactly("no-endpoint");
  }

  @Test
  void requestMappingWithoutMethodTakesAny() {
    Endpoint endpoint = ReadApi.controller("@RequestMapping void run() {}").endpoint("run");

    assertThat(endpoint.routing().methods()).isEmpty();
    assertThat(endpoint.request()).isEqualTo("* /orders");
  }

  @Test
  void pathsMayBeConstants() {
    Endpoint endpoint =
        ReadApi.controller("static final String P = \"/x\"; @GetMapping(P + \"/y\") void run() {}")
            .endpoint("run");

    assertThat(endpoint.routing().paths()).containsExactly("/orders/x/y");
  }

  @Test
  void teamsOwnMappingAnnotationsAreFollowed() {
    Endpoint endpoint =
        ReadApi.of(
                "shop.Orders",
                "@RestController class Orders { @JsonPost(path = \"/in\") void run() {} }",
                "shop.JsonPost",
                "@RequestMapping(method = RequestMethod.POST, consumes = \"application/json\")"
                    + " @interface JsonPost { @AliasFor(annotation = RequestMapping.class) String[]"
                    + " path() default {}; }")
            .endpoint("run");

    assertThat(endpoint.request()).isEqualTo("POST /in");
    assertThat(endpoint.routing().consumes()).containsExactly("application/json");
  }

  @Test
  void consumesAndProducesOfTheMethodComeBeforeThoseOfTheClass() {
    List<Endpoint> endpoints =
        ReadApi.of(
                "shop.Orders",
                "@RestController @RequestMapping(consumes = \"a/b\", produces = \"c/d\") class Orders {"
                    + " @PostMapping(consumes = \"e/f\") void run() {} }")
            .endpoints();

    assertThat(endpoints.get(0).routing().consumes()).containsExactly("e/f");
    assertThat(endpoints.get(0).routing().produces()).containsExactly("c/d");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "String                                   | PAYLOAD  | CONTENT | 200",
        "void                                     | PAYLOAD  | NONE    | 200",
        "List<String>                             | PAYLOAD  | CONTENT | 200",
        "Mono<Void>                               | PAYLOAD  | NONE    | 200",
        "CompletableFuture<Callable<String>>      | PAYLOAD  | CONTENT | 200",
        "Flux<String>                             | PAYLOAD  | CONTENT | 200",
        "Flux<Void>                               | PAYLOAD  | NONE    | 200",
        "HttpHeaders                              | PAYLOAD  | NONE    | 200",
        "Resource                                 | PAYLOAD  | CONTENT | 0",
        "Object                                   | UNKNOWN  | UNKNOWN | 0",
        "Missing                                  | UNKNOWN  | UNKNOWN | 0",
        "ResponseEntity<String>                   | RESPONSE | CONTENT | 0",
        "ResponseEntity<Void>                     | RESPONSE | NONE    | 0",
        "ResponseEntity<?>                        | RESPONSE | UNKNOWN | 0",
        "ResponseEntity                           | RESPONSE | UNKNOWN | 0",
        "Mono<ResponseEntity<String>>             | RESPONSE | CONTENT | 0",
        "ProblemDetail                            | RESPONSE | PROBLEM | 0",
        "OrdersResponses.Run                      | GENERATED| UNKNOWN | 0",
        "Mono<OrdersResponses.Run>                | GENERATED| UNKNOWN | 0",
      })
  void returnTypesDecideWhoSetsTheStatus(String type, Carrier carrier, Body.Kind body, int status) {
    Endpoint endpoint =
        ReadApi.controller("@GetMapping " + type + " run() { return null; }").endpoint("run");

    assertThat(endpoint.outcome().carrier()).isEqualTo(carrier);
    assertThat(endpoint.outcome().payload().kind()).isEqualTo(body);
    assertThat(endpoint.outcome().status().orElse(0)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"String", "void", "org.springframework.web.servlet.ModelAndView"})
  void viewControllersAnswerWithViews(String type) {
    Endpoint endpoint =
        ReadApi.of("shop.Pages", "@Controller class Pages { @GetMapping " + type + " run() {} }")
            .endpoint("run");

    assertThat(endpoint.outcome().carrier()).isEqualTo(Carrier.VIEW);
    assertThat(endpoint.outcome().status()).isEmpty();
  }

  @Test
  void responseBodyMakesAViewControllersMethodAnswerWithItsValue() {
    Endpoint endpoint =
        ReadApi.of(
                "shop.Pages",
                "@Controller class Pages { @GetMapping @ResponseBody String run() {} }")
            .endpoint("run");

    assertThat(endpoint.outcome().carrier()).isEqualTo(Carrier.PAYLOAD);
  }

  @ParameterizedTest
  @CsvSource({
    "jakarta.servlet.http.HttpServletResponse",
    "org.springframework.web.context.request.WebRequest",
    "java.io.OutputStream"
  })
  void whoHoldsTheRawResponseMaySendAnything(String parameter) {
    Endpoint endpoint =
        ReadApi.controller("@GetMapping void run(" + parameter + " raw) {}").endpoint("run");

    assertThat(endpoint.outcome().carrier()).isEqualTo(Carrier.RAW);
    assertThat(endpoint.outcome().status()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "@ResponseStatus(HttpStatus.CREATED), 201",
    "@ResponseStatus(code = HttpStatus.NO_CONTENT), 204",
    "@ResponseStatus(HttpStatus.PAYLOAD_TOO_LARGE), 413",
    "@ResponseStatus, 500"
  })
  void responseStatusFixesTheStatus(String annotation, int status) {
    Endpoint endpoint =
        ReadApi.controller(annotation + " @PostMapping void run() {}").endpoint("run");

    assertThat(endpoint.outcome().status()).hasValue(status);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"/in\"', 201, /in",
    "'at = \"/there\", state = HttpStatus.ACCEPTED', 202, /there",
    "'at = \"/there\", takes = \"a/b\"', 201, /there"
  })
  void aTeamsOwnMappingSetsAttributesThroughAliases(String attributes, int status, String path) {
    Endpoint endpoint =
        ReadApi.of(
                "shop.Orders",
                "@RestController class Orders { @JsonPost(" + attributes + ") void run() {} }",
                "shop.JsonPost",
                "@RequestMapping(method = RequestMethod.POST) @ResponseStatus(HttpStatus.CREATED)"
                    + " @interface JsonPost { @AliasFor(annotation = RequestMapping.class) String[]"
                    + " value() default {}; @AliasFor(annotation = RequestMapping.class, attribute ="
                    + " \"path\") String[] at() default {}; @AliasFor(annotation ="
                    + " RequestMapping.class, value = \"consumes\") String[] takes() default {};"
                    + " @AliasFor(annotation = ResponseStatus.class, attribute = \"code\") HttpStatus"
                    + " state() default HttpStatus.CREATED; }")
            .endpoint("run");

    assertThat(endpoint.outcome().status()).hasValue(status);
    assertThat(endpoint.request()).isEqualTo("POST " + path);
    assertThat(endpoint.routing().consumes()).hasSize(attributes.contains("takes") ? 1 : 0);
  }

  @Test
  void responseStatusOfTheClassHoldsForItsMethods() {
    Endpoint endpoint =
        ReadApi.of(
                "shop.Orders",
                "@RestController @ResponseStatus(HttpStatus.ACCEPTED) class Orders { @PostMapping"
                    + " void run() {} }")
            .endpoint("run");

    assertThat(endpoint.outcome().status()).hasValue(202);
  }
}
