package dev.responds.contract.openapi;

import static dev.responds.contract.openapi.DescribedRequest.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import dev.responds.processor.Compile;
import dev.responds.processor.CompileResult;
import org.junit.jupiter.api.Test;

/** Annotations of Swagger are honoured where they are. */
class SwaggerTest {

  private static final String IMPORTS =
      """
      package shop;
      import dev.responds.*;
      import io.swagger.v3.oas.annotations.*;
      import io.swagger.v3.oas.annotations.media.*;
      import io.swagger.v3.oas.annotations.tags.*;
      import java.util.*;
      """;

  private static final String SPRING =
      IMPORTS + "import org.springframework.web.bind.annotation.*;";

  @Test
  void operationsAreAsTheirAnnotationsSay() {
    DescribedRequest api =
        described(
            """
            /** Of the class. */
            @Tag(name = "shop", description = "All of it")
            @RestController public class Orders {
              /** The comment. And more. */
              @Operation(operationId = "listAll", summary = "All orders", tags = "extra", deprecated = true)
              @GetMapping("/a") @Responds(200) int a() { return 0; }
              /** The comment. And more. */
              @Operation(description = "Told *here*")
              @GetMapping("/b") @Responds(200) int b() { return 0; }
              @Operation(operationId = "listAll")
              @GetMapping({"/c", "/d"}) @Responds(200) int listAll() { return 0; }
            }
            """);

    JsonObject first = operation(api, "/a");
    assertThat(first.getString("operationId")).isEqualTo("listAll");
    assertThat(first.getString("summary")).isEqualTo("All orders");
    assertThat(first.getString("description")).isEqualTo("The comment.\n\nAnd more.");
    assertThat(first.getArray("tags")).containsExactly("shop", "extra");
    assertThat(first.getBoolean("deprecated")).isTrue();
    assertThat(operation(api, "/b").getString("summary")).isEqualTo("The comment");
    assertThat(operation(api, "/b").getString("description")).isEqualTo("Told *here*");
    assertThat(operation(api, "/b").getString("operationId")).isEqualTo("Orders_b");
    assertThat(operation(api, "/c").getString("operationId")).isEqualTo("listAll_get");
    assertThat(operation(api, "/d").getString("operationId")).isEqualTo("listAll_get_2");
    assertThat(api.document().getArray("tags"))
        .containsExactly(
            json("{'name': 'extra'}"), json("{'name': 'shop', 'description': 'All of it'}"));
  }

  @Test
  void whatIsHiddenLeavesTheDocumentsAndStaysOnThePage() {
    CompileResult result =
        Compile.source(
                "shop.Orders",
                SPRING
                    + """
                    @RestController public class Orders {
                      public record Secret(int x) {}
                      @Hidden @GetMapping("/hidden") @Responds(200) Secret a() { return null; }
                      @Operation(hidden = true) @GetMapping("/hidden/too") @Responds(200) Secret b() { return null; }
                      @GetMapping("/seen") @Responds(200) int c() { return 0; }
                      @Hidden @RestController static class All { @GetMapping("/hidden/all") @Responds(200) int a() { return 0; } }
                    }
                    """)
            .run();

    for (String file : new String[] {"openapi.json", "openapi-overlay.json"}) {
      assertThat(result.resource("META-INF/responds/" + file))
          .contains("/seen")
          .doesNotContain("hidden")
          .doesNotContain("Secret");
    }
    for (String file : new String[] {"catalog.json", "status-reference.html"}) {
      assertThat(result.resource("META-INF/responds/" + file)).contains("/hidden/all");
    }
  }

  @Test
  void parametersAreAsTheirAnnotationsSay() {
    String body =
        """
          @%1$s @Responds(200) int a(@Parameter(hidden = true) @%2$s("token") String token,
              @Parameter(description = "how *many*", example = "3", deprecated = true) @%2$s("max") int max,
              @Parameter(example = "no number") @%2$s("min") int min, @%2$s("q") String q,
              @Parameter(hidden = true) @%3$s("id") long id) { return 0; }
        """;
    String more = "@Parameter(name = \"q\", description = \"what to find\") ";
    DescribedRequest spring =
        described(
            "@RestController public class Orders {"
                + more
                + body.formatted("GetMapping(\"/a/{id}\")", "RequestParam", "PathVariable")
                + "}");
    DescribedRequest jakarta =
        DescribedRequest.of(
            Compile.source(
                "shop.Orders",
                IMPORTS
                    + "import jakarta.ws.rs.*; @Path(\"/a/{id}\") public class Orders {"
                    + more
                    + body.formatted("GET", "QueryParam", "PathParam")
                    + "}"));

    for (DescribedRequest api : new DescribedRequest[] {spring, jakarta}) {
      assertThat(operation(api, "/a/{id}").getArray("parameters"))
          .extracting(parameter -> ((JsonObject) parameter).getString("name"))
          .containsExactly("id", "max", "min", "q");
      JsonObject max = operation(api, "/a/{id}").getArray("parameters").getObject(1);
      assertThat(max.getString("description")).isEqualTo("how *many*");
      assertThat(max.getInt("example")).isEqualTo(3);
      assertThat(max.getBoolean("deprecated")).isTrue();
      JsonObject min = operation(api, "/a/{id}").getArray("parameters").getObject(2);
      assertThat(min.has("example")).isFalse();
      JsonObject q = operation(api, "/a/{id}").getArray("parameters").getObject(3);
      assertThat(q.getString("description")).isEqualTo("what to find");
    }
  }

  @Test
  void anAnnotationThatDescribesAParameterDoesNotBindIt() {
    DescribedRequest api =
        described(
            """
            @RestController public class Orders {
              @GetMapping("/a") @Responds(200) int a(@Parameter(description = "x") String bare) { return 0; }
            }
            """);

    assertThat(operation(api, "/a").getArray("parameters"))
        .containsExactly(
            json(
                "{'name': 'bare', 'in': 'query', 'description': 'x', 'schema': {'type':"
                    + " 'string'}}"));
  }

  @Test
  void membersOfObjectsAreAsTheirAnnotationsSay() {
    DescribedRequest api =
        described(
            """
            @RestController public class Orders {
              @Schema(name = "OrderView", description = "An order")
              public record Order(
                  @Schema(name = "no", description = "The number", example = "A-1") String number,
                  @Schema(hidden = true) String internal,
                  @Schema(format = "date", deprecated = true) String placed,
                  @Schema(example = "2") int count,
                  @com.fasterxml.jackson.annotation.JsonProperty("sent") @Schema(name = "wrong") String a,
                  @ArraySchema(arraySchema = @Schema(description = "All lines")) List<String> lines) {}
              public static class Bean {
                @Hidden public String secret;
                @Schema(description = "Of the field") private String text;
                public String getText() { return text; }
              }
              @GetMapping("/a") @Responds(200) Order a() { return null; }
              @GetMapping("/b") @Responds(200) Bean b() { return null; }
            }
            """);

    assertThat(api.schema("OrderView").getString("description")).isEqualTo("An order");
    assertThat(api.schema("OrderView").getObject("properties").keySet())
        .containsExactly("no", "placed", "count", "sent", "lines");
    assertThat(api.property("OrderView", "no"))
        .isEqualTo(json("{'type': 'string', 'description': 'The number', 'examples': ['A-1']}"));
    assertThat(api.property("OrderView", "placed"))
        .isEqualTo(json("{'type': 'string', 'format': 'date', 'deprecated': true}"));
    assertThat(api.property("OrderView", "count").getArray("examples")).containsExactly(2);
    assertThat(api.property("OrderView", "lines").getString("description")).isEqualTo("All lines");
    assertThat(api.schema("Bean").getObject("properties"))
        .isEqualTo(json("{'text': {'type': 'string', 'description': 'Of the field'}}"));
  }

  @Test
  void membersGoOneWayAndStandForTypesAsTheirAnnotationsSay() {
    DescribedRequest api =
        described(
            """
            @RestController public class Orders {
              public record Line(int count) {}
              public record Order(
                  @Schema(accessMode = Schema.AccessMode.READ_ONLY) String number,
                  @Schema(accessMode = Schema.AccessMode.AUTO) String text,
                  @Schema(implementation = Line.class) Object line,
                  @Schema(implementation = Line.class) String known) {}
              @GetMapping("/a") @Responds(200) Order a() { return null; }
              @PostMapping("/b") @Responds(200) int b(@RequestBody Order order) { return 0; }
            }
            """);

    assertThat(api.property("Order", "number"))
        .isEqualTo(json("{'type': 'string', 'readOnly': true}"));
    assertThat(api.property("Order", "text")).isEqualTo(json("{'type': 'string'}"));
    assertThat(api.property("Order", "line"))
        .isEqualTo(json("{'$ref': '#/components/schemas/Line'}"));
    assertThat(api.property("Order", "known")).isEqualTo(json("{'type': 'string'}"));
  }

  @Test
  void aDefinitionSaysWhatTheApiIs() {
    CompileResult result =
        Compile.source(
                "shop.Orders",
                SPRING
                    + """
                    @RestController public class Orders {
                      @io.swagger.v3.oas.annotations.OpenAPIDefinition(
                          info = @io.swagger.v3.oas.annotations.info.Info(title = "Shop", version = "${version}",
                              license = @io.swagger.v3.oas.annotations.info.License(name = "Free", url = "https://free.example/")),
                          servers = {@io.swagger.v3.oas.annotations.servers.Server(url = "/v1"), @io.swagger.v3.oas.annotations.servers.Server(url = "{host}")})
                      static class Application {}
                      @GetMapping("/a") @Responds(200) int a() { return 0; }
                    }
                    """)
            .run();

    assertThat(result.resource("META-INF/responds/openapi.json"))
        .contains("\"title\":\"Shop\",\"version\":\"unversioned\"")
        .contains("\"license\":{\"name\":\"Free\",\"url\":\"https://free.example/\"}")
        .contains("\"servers\":[{\"url\":\"/v1\"}]");
  }

  @Test
  void aDescriptionOfTheContentIsOneOfTheRequest() {
    DescribedRequest api =
        described(
            """
            @RestController public class Orders {
              record Order(int id) {}
              @io.swagger.v3.oas.annotations.parameters.RequestBody(description = "What to store")
              @GetMapping("/a") @Responds(200) int a(@RequestBody Order order) { return 0; }
              @GetMapping("/b") @Responds(200) int b(@io.swagger.v3.oas.annotations.parameters
                  .RequestBody(description = "What to store") @RequestBody Order order) { return 0; }
            }
            """);

    for (String path : new String[] {"/a", "/b"}) {
      assertThat(operation(api, path).getObject("requestBody").getString("description"))
          .isEqualTo("What to store");
    }
  }

  private static DescribedRequest described(String controller) {
    return DescribedRequest.of(Compile.source("shop.Orders", SPRING + controller));
  }

  private static JsonObject operation(DescribedRequest api, String path) {
    return api.document().getObject("paths").getObject(path).getObject("get");
  }
}
