package dev.responds.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Sender;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JakartaReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
  void everyRequestMethodHasItsAnnotation(String method) {
    Endpoint endpoint =
        ReadApi.resource("@" + method + " @Path(\"{id}\") public void run() {}").endpoint("run");

    assertThat(endpoint.handler().framework()).isEqualTo(Framework.JAKARTA);
    assertThat(endpoint.routing().methods()).containsExactly(HttpMethod.of(method));
    assertThat(endpoint.request()).isEqualTo(method + " /orders/{id}");
  }

  @Test
  void aTeamMakesAnnotationsOfFurtherMethods() {
    Endpoint endpoint =
        ReadApi.jakarta(
                "shop.Orders",
                "@Path(\"orders\") public class Orders { @QUERY public void run() {} }",
                "shop.QUERY",
                "@HttpMethod(\"QUERY\") public @interface QUERY {}")
            .endpoint("run");

    assertThat(endpoint.request()).isEqualTo("QUERY /orders");
  }

  @ParameterizedTest
  @CsvSource({
    "orders,            '',                  /orders",
    "/orders/,          /,                   /orders",
    "/,                 '',                  /",
    "orders,            '{id: [0-9]+}/',     /orders/{id}",
    "'{shop : a{2}}',   '{ id }/x',          /{shop}/{id}/x",
    "a,                 '{rest: .{0,3}|:}',  /a/{rest}",
  })
  void pathsAreJoinedWithoutTheirPatterns(String type, String method, String path) {
    Endpoint endpoint =
        ReadApi.jakarta(
                "shop.Orders",
                "@Path(\"%s\") public class Orders { @GET @Path(\"%s\") public void run() {} }"
                    .formatted(type, method))
            .endpoint("run");

    assertThat(endpoint.routing().paths()).containsExactly(path);
  }

  @Test
  void mediaTypesOfTheMethodComeBeforeThoseOfTheClass() {
    Endpoint endpoint =
        ReadApi.jakarta(
                "shop.Orders",
                "@Path(\"orders\") @Consumes(\"a/b\") @Produces(\"c/d, e/f\") public class Orders {"
                    + " @POST @Consumes({\"g/h\", \"i/j\"}) public void run(String order) {} }")
            .endpoint("run");

    assertThat(endpoint.routing().consumes()).containsExactly("g/h", "i/j");
    assertThat(endpoint.routing().produces()).containsExactly("c/d", "e/f");
  }

  @Test
  void aResourceIsReachedByTheLocatorsThatLeadToIt() {
    ReadApi api =
        ReadApi.jakarta(
            "shop.Orders",
            "@Path(\"orders\") public class Orders {"
                + " @Path(\"{id}/items\") @Responds(404) public Items items(@PathParam(\"id\") long"
                + " id) { return null; } @Path(\"first\") public Class<Items> first() { return null; } }",
            "shop.Items",
            "public class Items { @GET public void all() {} @GET @Path(\"{item}\") public void one()"
                + " {} }");

    assertThat(of(api, "Items", "all").routing().paths())
        .containsExactly("/orders/first", "/orders/{id}/items");
    assertThat(of(api, "Items", "one").routing().paths())
        .containsExactly("/orders/first/{item}", "/orders/{id}/items/{item}");
    assertThat(of(api, "Items", "all").parameters())
        .extracting(Parameter::name)
        .containsExactly("id");
    assertThat(api.mistakes()).isEmpty();
  }

  @Test
  void locatorsLeadOnAndMayLeadInCircles() {
    ReadApi api =
        ReadApi.jakarta(
            "shop.Root",
            "@Path(\"r\") public class Root { @Path(\"{a}\") public Node node() { return null; } }",
            "shop.Node",
            "public class Node extends Base<Leaf> { @Path(\"child\") public Node child() { return"
                + " null; } @GET public void get() {} }",
            "shop.Base",
            "public abstract class Base<T> { @Path(\"leaf\") public T leaf() { return null; } }",
            "shop.Leaf",
            "public class Leaf { @GET public void get() {} @Path(\"up\") public Node up() { return"
                + " null; } }");

    assertThat(of(api, "Node", "get").routing().paths()).containsExactly("/r/{a}");
    assertThat(of(api, "Leaf", "get").routing().paths()).containsExactly("/r/{a}/leaf");
  }

  @Test
  void whatALocatorReturnsAsAnInterfaceIsTheClassThatImplementsIt() {
    ReadApi api =
        ReadApi.jakarta(
            "shop.Root",
            "@Path(\"r\") public class Root { @Path(\"s\") public Sub sub() { return null; } }",
            "shop.Sub",
            "public interface Sub { @GET @Path(\"x\") void get(); }",
            "shop.SubResource",
            "public class SubResource implements Sub { public void get() {} }");

    assertThat(of(api, "SubResource", "get").request()).isEqualTo("GET /r/s/x");
  }

  @Test
  void aResourceThatNoKnownLocatorLeadsToHasRelativePaths() {
    ReadApi api =
        ReadApi.jakarta(
            "shop.Orders",
            "@Path(\"orders\") public class Orders {"
                + " @Path(\"{id}/items\") @Responds(404) public Object items() { return null; } }",
            "shop.Items",
            "public class Items { @GET public void all() {} @GET @Path(\"{item}\") public void one()"
                + " {} }");

    assertThat(api.endpoints().stream().map(Endpoint::request))
        .containsExactly("GET ./", "GET ./{item}");
    assertThat(api.mistakes()).isEmpty();
  }

  @Test
  void aMethodWithoutAnnotationsHasThoseOfItsInterface() {
    ReadApi api =
        ReadApi.jakarta(
            "shop.Api",
            "@Path(\"orders\") @Produces(\"a/b\") public interface Api {"
                + " @GET @Path(\"{id}\") @Responds(200) String find(@HeaderParam(\"Accept\") String"
                + " accept); @GET String all(); default @GET @Path(\"d\") String given() { return"
                + " null; } }",
            "shop.Orders",
            "public class Orders implements Api {"
                + " public String find(String accept) { return null; }"
                + " @PUT public String all() { return null; } }");

    Endpoint find = of(api, "Orders", "find");
    assertThat(find.request()).isEqualTo("GET /orders/{id}");
    assertThat(find.routing().produces()).containsExactly("a/b");
    assertThat(find.handler().inherited()).isTrue();
    assertThat(find.reads("accept")).isTrue();
    // One annotation of its own hides all of the interface.
    assertThat(of(api, "Orders", "all").request()).isEqualTo("PUT /orders");
    assertThat(of(api, "Orders", "given").request()).isEqualTo("GET /orders/d");
  }

  @Test
  void anInterfaceOfAClientIsNotAnsweredHere() {
    ReadApi api =
        ReadApi.jakarta(
            "shop.Remote",
            "@org.eclipse.microprofile.rest.client.inject.RegisterRestClient @Path(\"orders\")"
                + " public interface Remote { @GET String all(); }",
            "org.eclipse.microprofile.rest.client.inject.RegisterRestClient",
            "public @interface RegisterRestClient {}");

    assertThat(api.endpoints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "String                                   | PAYLOAD  | CONTENT | 200",
        "int                                      | PAYLOAD  | CONTENT | 200",
        "void                                     | PAYLOAD  | NONE    | 204",
        "List<String>                             | PAYLOAD  | CONTENT | 200",
        "CompletionStage<Void>                    | PAYLOAD  | NONE    | 204",
        "CompletionStage<String>                  | PAYLOAD  | CONTENT | 200",
        "CompletableFuture<String>                | PAYLOAD  | CONTENT | 200",
        "GenericEntity<List<String>>              | PAYLOAD  | CONTENT | 200",
        "StreamingOutput                          | PAYLOAD  | CONTENT | 200",
        "Object                                   | UNKNOWN  | UNKNOWN | 0",
        "CompletionStage<?>                       | UNKNOWN  | UNKNOWN | 0",
        "Missing                                  | UNKNOWN  | UNKNOWN | 0",
        "Response                                 | RESPONSE | UNKNOWN | 0",
        "CompletionStage<Response>                | RESPONSE | UNKNOWN | 0",
        "OrdersResponses.Run                      | GENERATED| UNKNOWN | 0",
        "CompletionStage<OrdersResponses.Run>     | GENERATED| UNKNOWN | 0",
      })
  void returnTypesDecideWhoSetsTheStatus(String type, Carrier carrier, Body.Kind body, int status) {
    Endpoint endpoint = ReadApi.resource("@GET public " + type + " run() {}").endpoint("run");

    assertThat(endpoint.outcome().carrier()).isEqualTo(carrier);
    assertThat(endpoint.outcome().payload().kind()).isEqualTo(body);
    assertThat(endpoint.outcome().status().orElse(0)).isEqualTo(status);
  }

  @Test
  void quarkusHasAResponseOfItsOwn() {
    Endpoint endpoint =
        ReadApi.jakarta(
                "shop.Orders",
                "import org.jboss.resteasy.reactive.*; @Path(\"orders\") public class Orders {"
                    + " @GET public RestResponse<String> run() {} }",
                "org.jboss.resteasy.reactive.RestResponse",
                "public class RestResponse<T> {}")
            .endpoint("run");

    assertThat(endpoint.outcome().carrier()).isEqualTo(Carrier.RESPONSE);
  }

  @Test
  void quarkusFixesAStatusByAnnotation() {
    Endpoint endpoint =
        ReadApi.jakarta(
                "shop.Orders",
                "import org.jboss.resteasy.reactive.*; @Path(\"orders\") public class Orders {"
                    + " @POST @ResponseStatus(201) public void run() {} }",
                "org.jboss.resteasy.reactive.ResponseStatus",
                "public @interface ResponseStatus { int value(); }")
            .endpoint("run");

    assertThat(endpoint.outcome().status()).hasValue(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@GET public void run(@Suspended AsyncResponse later) {}",
        "@GET public void run(@Context SseEventSink events) {}",
        "@GET public void run(@Context jakarta.servlet.http.HttpServletResponse response) {}",
        "@Context jakarta.servlet.http.HttpServletResponse response; @GET public void run() {}",
      })
  void whoHasTheRawResponseDecidesUnseen(String body) {
    Endpoint endpoint = ReadApi.resource(body).endpoint("run");

    assertThat(endpoint.outcome().carrier()).isEqualTo(Carrier.RAW);
    assertThat(endpoint.outcome().payload()).isEqualTo(Body.UNKNOWN);
    assertThat(endpoint.outcome().status()).isEmpty();
  }

  @Test
  void parametersSayWhatIsRead() {
    assertThat(
            parameters(
                "@PathParam(\"id\") long id, @QueryParam(\"q\") String q, @MatrixParam(\"m\")"
                    + " String m, @HeaderParam(\"If-Match\") String tag, @CookieParam(\"c\") Cookie"
                    + " c, String order"))
        .containsExactly(
            "PATH id", "QUERY q", "QUERY m", "HEADER If-Match", "HEADER Cookie", "CONTENT ");
  }

  @Test
  void aFormIsContent() {
    assertThat(parameters("@FormParam(\"a\") String a, @FormParam(\"b\") String b"))
        .containsExactly("CONTENT ", "CONTENT ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Context HttpHeaders headers",
        "@Context Request request",
        "@Context ContainerRequestContext context",
        "@Context jakarta.servlet.http.HttpServletRequest request",
      })
  void theRawRequestMayBeReadAsAWhole(String parameter) {
    assertThat(parameters(parameter)).containsExactly("RAW_REQUEST ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Context UriInfo uri",
        "@Context SecurityContext security",
        "@Suspended AsyncResponse later",
        "@Auth String user",
        "UriInfo uri",
        "long id",
      })
  void whatIsBoundBySomethingElseIsNotContent(String parameter) {
    Endpoint endpoint =
        ReadApi.jakarta(
                "shop.Orders",
                "@Path(\"orders/{id}\") public class Orders { @POST public void run("
                    + parameter
                    + ") {} }",
                "shop.Auth",
                "public @interface Auth {}")
            .endpoint("run");

    assertThat(endpoint.parameters()).isEmpty();
  }

  @Test
  void beansAndMembersOfTheResourceBindToo() {
    Endpoint endpoint =
        ReadApi.jakarta(
                "shop.Orders",
                "@Path(\"orders\") public class Orders { @HeaderParam(\"Range\") String range;"
                    + " @Context Request request; @GET public void run(@BeanParam Page page) {} }",
                "shop.Page",
                "public class Page extends Base { @QueryParam(\"size\") int size; String tag;"
                    + " @HeaderParam(\"If-None-Match\") public void setTag(String tag) {}"
                    + " @BeanParam Page self; Page(@PathParam(\"id\") String id) {} }",
                "shop.Base",
                "public class Base { @Context HttpHeaders headers; }")
            .endpoint("run");

    assertThat(shown(endpoint))
        .containsExactlyInAnyOrder(
            "QUERY size", "HEADER If-None-Match", "PATH id", "RAW_REQUEST ", "HEADER Range");
  }

  @Test
  void typesAndConstraintsOfParametersAreKnown() {
    Parameter parameter =
        ReadApi.resource(
                "@POST public void run(@HeaderParam(\"X\") @jakarta.validation.constraints.Min(1)"
                    + " int x) {}")
            .endpoint("run")
            .parameters()
            .get(0);

    assertThat(parameter.type())
        .hasValueSatisfying(type -> assertThat(type.display()).isEqualTo("Integer"));
    assertThat(parameter.validated()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "BadRequestException, 400",
    "NotAuthorizedException, 401",
    "ForbiddenException, 403",
    "NotFoundException, 404",
    "NotAllowedException, 405",
    "NotAcceptableException, 406",
    "NotSupportedException, 415",
    "InternalServerErrorException, 500",
    "ServiceUnavailableException, 503",
    "Gone, 404",
  })
  void exceptionsOfTheFrameworkHaveAStatus(String exception, int status) {
    Endpoint endpoint =
        ReadApi.resource(
                "static class Gone extends NotFoundException {}"
                    + " @GET public String run() throws "
                    + exception
                    + " { return null; }")
            .endpoint("run");

    assertThat(endpoint.responses())
        .extracting(DeclaredResponse::status, DeclaredResponse::sender)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(status, Sender.EXCEPTION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"WebApplicationException", "ClientErrorException", "RedirectionException"})
  void anExceptionOfAnyStatusHasNone(String exception) {
    Endpoint endpoint =
        ReadApi.resource("@GET public String run() throws " + exception + " { return null; }")
            .endpoint("run");

    assertThat(endpoint.responses()).isEmpty();
  }

  @Test
  void aMapperSaysHowItsExceptionIsAnswered() {
    Endpoint endpoint =
        ReadApi.jakarta(
                "shop.Orders",
                "@Path(\"orders\") public class Orders { @GET public String run() throws Gone {} }",
                "shop.Gone",
                "public class Gone extends RuntimeException {}",
                "shop.GoneMapper",
                "@jakarta.ws.rs.ext.Provider public class GoneMapper implements"
                    + " jakarta.ws.rs.ext.ExceptionMapper<Gone> { @Responds(410) public Response"
                    + " toResponse(Gone gone) { return null; } }")
            .endpoint("run");

    assertThat(endpoint.declares(410)).isTrue();
    assertThat(endpoint.traits().advised()).containsExactly(410);
  }

  @Test
  void aMapperThatSaysNothingMayAnswerAnything() {
    Endpoint endpoint =
        ReadApi.jakarta(
                "shop.Orders",
                "@Path(\"orders\") public class Orders { @GET public String run() throws"
                    + " NotFoundException {} }",
                "shop.Mapper",
                "@jakarta.ws.rs.ext.Provider public class Mapper implements"
                    + " jakarta.ws.rs.ext.ExceptionMapper<NotFoundException> { public Response"
                    + " toResponse(NotFoundException e) { return null; } }")
            .endpoint("run");

    assertThat(endpoint.responses()).isEmpty();
  }

  private static List<String> parameters(String parameters) {
    return shown(ReadApi.resource("@POST public void run(" + parameters + ") {}").endpoint("run"));
  }

  private static List<String> shown(Endpoint endpoint) {
    return endpoint.parameters().stream()
        .map(parameter -> parameter.kind() + " " + parameter.name())
        .toList();
  }

  private static Endpoint of(ReadApi api, String controller, String name) {
    return api.endpoints().stream()
        .filter(endpoint -> endpoint.handler().controller().display().equals(controller))
        .filter(endpoint -> endpoint.handler().name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
