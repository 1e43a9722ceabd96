package dev.responds.contract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.Compile;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.junit.jupiter.api.Test;

/** Endpoints that share a path and a method are one operation, and nothing of them is lost. */
class SharedOperationTest {

  private static final String DOCUMENT = "META-INF/responds/openapi.json";

  private static ParsedApi api(String members) {
    return ParsedApi.parse(
        Compile.source(
                "shop.Orders",
                """
                package shop;
                import dev.responds.Responds;
                import org.springframework.http.*;
                import org.springframework.web.bind.annotation.*;
                @RestController public class Orders {
                  public record Order(long id) {}
                  public record Draft(String name) {}
                  %s
                }
                """
                    .formatted(members))
            .run()
            .resource(DOCUMENT));
  }

  @Test
  void contentsOfAllStandBesideEachOther() {
    ParsedApi api =
        api(
            """
            @GetMapping(value = "/o", produces = "application/json")
            @Responds(value = 200, headers = "ETag") Order json() { return null; }
            @GetMapping(value = "/o", produces = "text/csv")
            @Responds(200) @Responds(404) String csv() { return ""; }
            """);

    assertThat(api.operation("GET", "/o").getResponses()).containsOnlyKeys("200", "404");
    assertThat(api.response("GET", "/o", "200").getContent())
        .containsOnlyKeys("application/json", "text/csv");
    assertThat(api.header("GET", "/o", "200", "ETag").getRequired()).isNull();
    assertThat(api.operation("GET", "/o").getExtensions()).containsKey("x-responds-operations");
  }

  @Test
  void requestsOfAllStandBesideEachOther() {
    ParsedApi api =
        api(
            """
            @PostMapping(value = "/o", consumes = "application/json")
            @Responds(201) ResponseEntity<Order> order(@RequestBody Order order) { return null; }
            @PostMapping(value = "/o", consumes = "application/vnd.draft+json")
            @Responds(202) ResponseEntity<Order> draft(@RequestBody Draft draft) { return null; }
            @PostMapping(value = "/o", params = "plain")
            @Responds(200) ResponseEntity<Order> both(
                @RequestBody Draft draft, @RequestParam String plain) { return null; }
            """);

    Operation post = api.operation("POST", "/o");
    assertThat(post.getResponses()).containsOnlyKeys("200", "201", "202");
    assertThat(post.getRequestBody().getContent())
        .containsOnlyKeys("application/json", "application/vnd.draft+json");
    Schema<?> json =
        ParsedApi.mediaType(post.getRequestBody().getContent(), "application/json").getSchema();
    assertThat(json.getAnyOf()).hasSize(2);
    assertThat(post.getParameters()).extracting(Parameter::getRequired).containsExactly(false);
  }

  @Test
  void conditionsTellHandlersOfOneRequestApart() {
    ParsedApi api =
        api(
            """
            @PatchMapping(path = "/o", params = "action=draft")
            @Responds(200) Draft draft(@RequestBody Draft draft) { return null; }
            @PatchMapping(path = "/o", params = "action=done")
            @Responds(200) @Responds(409) ResponseEntity<Order> done() { return null; }
            @GetMapping(path = "/one", headers = "X-Kind=a")
            @Responds(200) Order one() { return null; }
            """);

    assertThat(api.operation("PATCH", "/o").getExtensions().toString())
        .contains("params: action=draft", "params: action=done");
    assertThat(api.operation("GET", "/one").getExtensions().toString()).contains("X-Kind=a");
    assertThat(api.operation("PATCH", "/o").getResponses()).containsOnlyKeys("200", "409");
  }

  @Test
  void declarationsOfTheClassAloneHaveTheContentOfEachMethod() {
    ParsedApi api =
        ParsedApi.parse(
            Compile.source(
                    "shop.Orders",
                    """
                    package shop;
                    import dev.responds.Responds;
                    import org.springframework.http.*;
                    import org.springframework.web.bind.annotation.*;
                    @Responds(200) @RestController public class Orders {
                      @GetMapping("/a") ResponseEntity<String> a() { return null; }
                      @GetMapping("/b") int b() { return 0; }
                      @GetMapping("/c") ResponseEntity<Void> c() { return null; }
                    }
                    """)
                .run()
                .resource(DOCUMENT));

    assertThat(api.response("GET", "/a", "200").getContent()).containsOnlyKeys("text/plain");
    assertThat(api.response("GET", "/b", "200").getContent()).containsOnlyKeys("application/json");
    assertThat(api.response("GET", "/c", "200").getContent()).isNull();
  }

  @Test
  void templatesThatDifferByNamesAreOnePath() {
    ParsedApi api =
        api(
            """
            @GetMapping("/o/{id}") @Responds(200) Order find(@PathVariable long id) { return null; }
            @DeleteMapping("/o/{number:[0-9]+}") @Responds(200)
            Order remove(@PathVariable long number) { return null; }
            """);

    assertThat(api.api().getPaths()).containsOnlyKeys("/o/{id}");
    assertThat(api.operation("DELETE", "/o/{id}").getParameters())
        .extracting(Parameter::getName)
        .containsExactly("id");
  }

  @Test
  void namesOfOperationsStayWhenOthersAreAdded() {
    String find = "@GetMapping(\"/o\") @Responds(200) Order find() { return null; }";

    assertThat(api(find).operation("GET", "/o").getOperationId()).isEqualTo("Orders_find");
    assertThat(
            api(find + " @GetMapping(\"/p\") @Responds(200) Order all() { return null; }")
                .operation("GET", "/o")
                .getOperationId())
        .isEqualTo("Orders_find");
  }
}
