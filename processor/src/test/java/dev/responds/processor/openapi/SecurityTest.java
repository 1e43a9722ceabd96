package dev.responds.contract.openapi;

import static dev.responds.contract.openapi.DescribedRequest.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers have to show, as far as declarations and annotations tell. */
class SecurityTest {

  private static final String CHALLENGE =
      "@StatusPolicy(challenge = \"Bearer realm=\\\"shop\\\"\") @RestController static class Shop {";

  private static final String CHECKED = "@jakarta.annotation.security.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Bearer | [bearer]",
        "BEARER realm=\"a, Basic b\" | [bearer]",
        "Basic realm=\"x\", Digest realm = \"y\", nonce=\"z\", qop=auth | [basic, digest]",
        "Negotiate abc==, Basic | [negotiate, basic]",
        "FormBased | [FormBased]",
        "realm=\"x\" | []",
        "\"\" | []",
        "{x} | []",
        "a\"b, Basic | []",
        ", ,Basic | [basic]",
      })
  void challengesNameSchemes(String value, String schemes) {
    assertThat(Challenges.schemes(value)).hasToString(schemes);
  }

  @Test
  void aDeclaredChallengeIsAScheme() {
    DescribedRequest api =
        DescribedRequest.spring(
            """
              @GetMapping("/basic") @Responds(200)
              @Responds(value = 401, headers = "WWW-Authenticate: Basic realm=\\"x\\"") int a() { return 0; }
              @GetMapping("/unknown") @Responds(200)
              @Responds(value = 401, headers = "WWW-Authenticate") int b() { return 0; }
              @GetMapping("/silent") @Responds(200) int c() { return 0; }
            """);

    assertThat(security(api, "/basic")).isEqualTo(List.of(json("{'basic': []}")));
    assertThat(security(api, "/unknown")).isNull();
    assertThat(security(api, "/silent")).isNull();
    assertThat(schemes(api)).isEqualTo(json("{'basic': {'type': 'http', 'scheme': 'basic'}}"));
  }

  @Test
  void theChallengeOfAPolicyHoldsForWhoeverIsRestrictedAndForEvery401() {
    DescribedRequest api =
        DescribedRequest.spring(
            CHALLENGE
                + "@GetMapping(\"/declared\") @Responds(200) @Responds(401) int a() { return 0; }"
                + CHECKED
                + "RolesAllowed(\"admin\") @GetMapping(\"/roles\") @Responds(200) int b() {return 0;}"
                + CHECKED
                + "PermitAll @GetMapping(\"/open\") @Responds(200) int c() { return 0; }"
                + CHECKED
                + "PermitAll @GetMapping(\"/both\") @Responds(200) @Responds(401) int d() {return 0;}"
                + "@GetMapping(\"/silent\") @Responds(200) int e() { return 0; } } @Responds(401) "
                + CHALLENGE.replace("Shop", "Around")
                + CHECKED
                + "PermitAll @GetMapping(\"/either\") @Responds(200) int f() { return 0; } }");

    List<JsonObject> bearer = List.of(json("{'bearer': []}"));
    assertThat(security(api, "/declared")).isEqualTo(bearer);
    assertThat(security(api, "/roles")).isEqualTo(bearer);
    assertThat(security(api, "/open")).isEqualTo(List.of());
    assertThat(security(api, "/both")).isEqualTo(bearer);
    assertThat(security(api, "/silent")).isNull();
    assertThat(security(api, "/either")).isEqualTo(List.of(json("{}"), json("{'bearer': []}")));
    assertThat(schemes(api).keySet()).containsExactly("bearer");
  }

  @Test
  void rolesWithoutAKnownSchemeAreNotGuessed() {
    DescribedRequest api =
        DescribedRequest.jakarta(
            CHECKED
                + "RolesAllowed(\"admin\") @GET @Path(\"x\") @Responds(200) int a() { return 0; }");

    assertThat(security(api, "/x")).isNull();
    assertThat(api.document().getObject("components").keySet()).containsExactly("schemas");
  }

  @Test
  void endpointsOfOneOperationHaveToAgree() {
    DescribedRequest api =
        DescribedRequest.spring(
            CHALLENGE
                + "@GetMapping(value = \"/x\", produces = \"text/plain\") @Responds(200)"
                + " @Responds(401) String a() { return null; } @GetMapping(value = \"/x\", produces ="
                + " \"text/csv\") @Responds(200) String b() { return null; } }");

    assertThat(security(api, "/x")).isNull();
  }

  @Test
  void requirementsOfSwaggerNameSchemesThatAnyClassDescribes() {
    String swagger = "@io.swagger.v3.oas.annotations.";
    DescribedRequest api =
        DescribedRequest.spring(
            swagger
                + "security.SecurityScheme(name = \"token\", type = io.swagger.v3.oas.annotations.enums"
                + ".SecuritySchemeType.HTTP, scheme = \"bearer\", bearerFormat = \"JWT\") "
                + swagger
                + "security.SecurityScheme(name = \"key\", type = io.swagger.v3.oas.annotations.enums"
                + ".SecuritySchemeType.APIKEY, in = io.swagger.v3.oas.annotations.enums"
                + ".SecuritySchemeIn.HEADER, paramName = \"X-Key\") "
                + swagger
                + "security.SecurityScheme(name = \"incomplete\", type = io.swagger.v3.oas.annotations"
                + ".enums.SecuritySchemeType.APIKEY) interface Config {} "
                + swagger
                + "security.SecurityRequirement(name = \"key\") "
                + CHALLENGE
                + "@GetMapping(\"/class\") @Responds(200) int a() { return 0; } "
                + swagger
                + "security.SecurityRequirements @GetMapping(\"/none\") @Responds(200) int b()"
                + " {return 0;} "
                + swagger
                + "security.SecurityRequirement(name = \"token\") "
                + swagger
                + "security.SecurityRequirement(name = \"key\") @GetMapping(\"/either\")"
                + " @Responds(200) int c() {return 0;} "
                + swagger
                + "Operation(security = "
                + swagger
                + "security.SecurityRequirement(name = \"nowhere\")) @GetMapping(\"/challenge\")"
                + " @Responds(200) @Responds(401) int d() {return 0;} }");

    assertThat(security(api, "/class")).isEqualTo(List.of(json("{'key': []}")));
    assertThat(security(api, "/none")).isEqualTo(List.of());
    assertThat(security(api, "/either"))
        .isEqualTo(List.of(json("{'token': []}"), json("{'key': []}")));
    assertThat(security(api, "/challenge")).isEqualTo(List.of(json("{'token': []}")));
    assertThat(schemes(api))
        .isEqualTo(
            json(
                "{'key': {'type': 'apiKey', 'in': 'header', 'name': 'X-Key'}, 'token': {'type':"
                    + " 'http', 'bearerFormat': 'JWT', 'scheme': 'bearer'}}"));
  }

  private static @Nullable Object security(DescribedRequest api, String path) {
    return api.document().getObject("paths").getObject(path).getObject("get").get("security");
  }

  private static JsonObject schemes(DescribedRequest api) {
    return api.document().getObject("components").getObject("securitySchemes");
  }
}
