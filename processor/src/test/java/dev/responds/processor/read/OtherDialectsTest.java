package dev.responds.processor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Notation;
import dev.responds.contract.model.Sender;
import org.junit.jupiter.api.Test;

/** What annotations of MicroProfile and of Swagger 2 say of responses. */
class OtherDialectsTest {

  private static final String MP = "org.eclipse.microprofile.openapi.annotations.";
  private static final String S2 = "io.swagger.annotations.";

  private static Endpoint resource(String annotations) {
    return ReadApi.resource(
            annotations + " @GET @Path(\"a\") public Response run() { return null; }")
        .endpoint("run");
  }

  private static String body(DeclaredResponse response) {
    Body body = response.body();
    return body.type().map(JavaType::display).orElse(body.kind().toString());
  }

  @Test
  void microProfileIsRead() {
    Endpoint endpoint =
        resource(
            "@R(responseCode = \"200\", description = \"found\", headers = @H(name = \"ETag\"),"
                    .replace("@R", "@" + MP + "responses.APIResponse")
                    .replace("@H", "@" + MP + "headers.Header")
                + " content = @C(mediaType = \"application/json\", schema = @S(type = T.ARRAY,"
                    .replace("@C", "@" + MP + "media.Content")
                    .replace("@S", "@" + MP + "media.Schema")
                    .replace("T.", MP + "enums.SchemaType.")
                + " implementation = UUID.class))) @"
                + MP
                + "responses.APIResponse(responseCode = \"403\") @"
                + MP
                + "responses.APIResponse(description = \"all else\")");

    assertThat(endpoint.responses())
        .extracting(
            DeclaredResponse::status,
            DeclaredResponse::when,
            OtherDialectsTest::body,
            DeclaredResponse::sender,
            DeclaredResponse::notation)
        .containsExactly(
            tuple(200, "found", "List<UUID>", Sender.ENDPOINT, Notation.MICROPROFILE),
            tuple(403, "", "PROBLEM", Sender.INFRASTRUCTURE, Notation.MICROPROFILE));
    assertThat(endpoint.hasBuilder()).isFalse();
  }

  /** Nothing is asked of components, so that these may refer to each other, or to none. */
  @Test
  void aReferenceDeclaresItsStatusAndLeavesTheContentOpen() {
    String response = "@" + MP + "responses.APIResponse";
    String definition =
        "@D(info = @I(title = \"t\", version = \"1\"), components = @C(responses = {"
                .replace("@D", "@" + MP + "OpenAPIDefinition")
                .replace("@I", "@" + MP + "info.Info")
                .replace("@C", "@" + MP + "Components")
            + response
            + "(name = \"A\", ref = \"B\"), "
            + response
            + "(name = \"B\", ref = \"A\")}))";
    ReadApi api =
        ReadApi.jakarta(
            "shop.Orders",
            definition
                + " @Path(\"a\") class Orders { @GET "
                + response
                + "(responseCode = \"404\", ref = \"A\") "
                + response
                + "(responseCode = \"409\", ref = \"#/components/responses/Missing\")"
                + " public Response run() { return null; } }");

    assertThat(api.mistakes()).isEmpty();
    assertThat(api.endpoint("run").responses())
        .extracting(DeclaredResponse::status, OtherDialectsTest::body)
        .containsExactly(tuple(404, "UNKNOWN"), tuple(409, "UNKNOWN"));
  }

  @Test
  void aSchemaOfMicroProfileNeedsAStatus() {
    String schema = "@" + MP + "responses.APIResponseSchema(value = UUID.class";
    assertThat(
            resource(schema + ", responseCode = \"201\", responseDescription = \"made\")")
                .responses())
        .extracting(DeclaredResponse::status, DeclaredResponse::when, OtherDialectsTest::body)
        .containsExactly(tuple(201, "made", "UUID"));
    assertThat(resource(schema + ")").responses()).isEmpty();
  }

  @Test
  void swagger2IsRead() {
    Endpoint endpoint =
        resource(
            ("@A.ApiOperation(value = \"runs\", code = 201, response = UUID.class,"
                    + " responseContainer = \"List\") @A.ApiResponses({@A.ApiResponse(code = 201,"
                    + " message = \"second\"), @A.ApiResponse(code = 404, message = \"no such"
                    + " order\", response = UUID.class, responseHeaders ="
                    + " @A.ResponseHeader(name = \"X-Id\")), @A.ApiResponse(code = 409, message ="
                    + " \"\", reference = \"#/definitions/X\"), @A.ApiResponse(code = 0, message ="
                    + " \"else\"), @A.ApiResponse(code = 410, message = \"gone away\", response ="
                    + " UUID.class, responseContainer = \"Map\")})")
                .replace("@A.", "@" + S2));

    assertThat(endpoint.responses())
        .extracting(
            DeclaredResponse::status,
            DeclaredResponse::when,
            OtherDialectsTest::body,
            response -> response.headers().toString())
        .containsExactly(
            tuple(201, "", "List<UUID>", "[]"),
            tuple(404, "no such order", "UUID", "[X-Id]"),
            tuple(409, "", "UNKNOWN", "[]"),
            tuple(410, "gone away", "UNKNOWN", "[]"));
  }

  @Test
  void theCodeThatNobodyWroteIsNotDeclared() {
    assertThat(
            resource("@" + S2 + "ApiOperation(value = \"runs\", response = UUID.class)")
                .responses())
        .isEmpty();
  }

  @Test
  void ofTwoNotationsTheFirstCounts() {
    Endpoint endpoint =
        resource(
            "@"
                + S2
                + "ApiResponse(code = 404, message = \"old\") @"
                + S2.replace("annotations", "v3.oas.annotations")
                + "responses.ApiResponse(responseCode = \"404\", description = \"new\")");

    assertThat(endpoint.responses()).extracting(DeclaredResponse::when).containsExactly("new");
  }
}
