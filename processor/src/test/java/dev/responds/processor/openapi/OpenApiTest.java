package dev.responds.contract.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import dev.responds.processor.Compile;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Controllers are compiled, and swagger-parser reads what came out. */
class OpenApiTest {

  private static final String DOCUMENT = "META-INF/responds/openapi.json";

  private static final String SHOP =
      """
      package shop;
      import dev.responds.Responds;
      import java.time.*;
      import java.util.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      @RestController
      @RequestMapping("/orders")
      public class Orders {
        public enum State { OPEN, PAID }
        public record Line(String sku, int count) {}
        public record Order(long id, State state, List<Line> lines, Map<String, String> notes,
            Optional<Order> parent, Instant placed, byte[] seal, UUID key) {}
        public record Page<T>(List<T> items, int total) {}
        public static class Address {
          private String street = "";
          public String getStreet() { return street; }
          public boolean isMain() { return true; }
          public Set<String> getTags() { return Set.of(); }
        }
        @PostMapping @Responds(value = 201, body = Order.class, headers = "Location", when = "the order is stored")
        @Responds(value = 409, problem = "taken", when = "the number is taken")
        public ResponseEntity<Order> create(@RequestBody Order draft) { return null; }
        @GetMapping("/{id:[0-9]{1,9}}") @Responds(200) @Responds(value = 304, headers = "ETag")
        @Responds(404)
        public ResponseEntity<Order> find(@PathVariable long id,
            @RequestHeader("If-None-Match") String tag, @RequestParam int depth) { return null; }
        @GetMapping @Responds(value = 200, headers = "Cache-Control: no-store")
        public Page<Order> list() { return null; }
        @PutMapping(value = "/{id}/address", consumes = "application/vnd.shop+json") @Responds(204)
        public ResponseEntity<Void> move(@PathVariable("id") long order, @RequestBody Address to) { return null; }
        @PostMapping("/{id}/copy") @Responds(201)
        public OrdersResponses.Copy copy(@PathVariable long id) { return null; }
        @DeleteMapping("/{id}") @Deprecated @Responds(204) @Responds(404)
        public ResponseEntity<Void> cancel(@PathVariable long id) { return null; }
      }
      """;

  private static final ParsedApi API = ParsedApi.parse(document(SHOP));

  @Test
  void requestsAreDescribedAsFarAsTheSignaturesTell() {
    Operation find = API.operation("GET", "/orders/{id}");
    assertThat(find.getOperationId()).isEqualTo("Orders_find");
    assertThat(find.getTags()).containsExactly("Orders");
    assertThat(find.getParameters())
        .extracting(Parameter::getIn, Parameter::getName)
        .containsExactly(
            tuple("path", "id"), tuple("header", "If-None-Match"), tuple("query", "depth"));
    assertThat(find.getParameters().get(0).getSchema().getFormat()).isEqualTo("int64");
    assertThat(API.operation("PUT", "/orders/{id}/address").getRequestBody().getContent())
        .containsOnlyKeys("application/vnd.shop+json");
    assertThat(API.operation("DELETE", "/orders/{id}").getDeprecated()).isTrue();
  }

  @Test
  void responsesAreAsDeclared() {
    assertThat(API.operation("POST", "/orders").getResponses()).containsOnlyKeys("201", "409");
    assertThat(API.response("POST", "/orders", "201").getDescription())
        .isEqualTo("Created: the order is stored");
    assertThat(API.header("POST", "/orders", "201", "Location").getRequired()).isTrue();
    assertThat(API.header("POST", "/orders/{id}/copy", "201", "Location").getRequired()).isTrue();
    assertThat(API.response("POST", "/orders", "409").getContent())
        .containsOnlyKeys("application/problem+json");
    assertThat(
            ParsedApi.mediaType(
                    API.response("POST", "/orders", "409").getContent(), "application/problem+json")
                .getExamples())
        .containsOnlyKeys("taken");
    assertThat(API.response("GET", "/orders/{id}", "404").getContent()).isNull();
    assertThat(API.response("GET", "/orders/{id}", "304").getContent()).isNull();
    assertThat(API.response("GET", "/orders", "200").getHeaders())
        .containsOnlyKeys("Cache-Control");
  }

  @Test
  void typesBecomeSchemas() {
    assertThat(API.schemas())
        .containsOnly("Problem", "Address", "Line", "Order", "PageOfOrder", "State");
    assertThat(API.schema("Order").getRequired()).containsExactly("id");
    assertThat(API.properties("Order"))
        .containsOnlyKeys("id", "state", "lines", "notes", "parent", "placed", "seal", "key");
    assertThat(API.property("Order", "placed").getFormat()).isEqualTo("date-time");
    assertThat(API.property("Order", "parent").getAnyOf().get(0).get$ref())
        .isEqualTo("#/components/schemas/Order");
    assertThat(String.valueOf(API.schema("State").getEnum())).isEqualTo("[OPEN, PAID]");
    assertThat(API.properties("Address")).containsOnlyKeys("street");
  }

  @Test
  void oddTypesAndMappingsStayValid() {
    ParsedApi odd =
        ParsedApi.parse(
            document(
                """
                package shop;
                import dev.responds.Responds;
                import java.util.*;
                import org.springframework.web.bind.annotation.*;
                @RestController
                public class Orders<T extends Comparable<T>> {
                  public static class Node<T> { public Node<Node<T>> getNext() { return null; } public T getValue() { return null; } }
                  public sealed interface Shape permits Circle, Square {}
                  public record Circle(double radius) implements Shape {}
                  public record Square(double side) implements Shape {}
                  public record 주문(String 이름) {}
                  interface Problem { String getName(); }
                  @GetMapping({"/a/{*rest}", "b"}) @Responds(200) public Node<String> nodes() { return null; }
                  @GetMapping("/shapes") @Responds(200) public List<? extends Shape> shapes() { return null; }
                  @GetMapping("/t") @Responds(200) public T bound() { return null; }
                  @GetMapping("/k/{한글}") @Responds(200) public 주문 korean() { return null; }
                  @GetMapping("/p") @Responds(200) public Problem[][] problems() { return null; }
                  @RequestMapping("/any") @Responds(200) public Map<?, ?> any() { return null; }
                  @GetMapping(value = "/same", produces = "text/csv") @Responds(200) public String csv() { return null; }
                  @GetMapping(value = "/same", produces = "application/json") @Responds(200) @Responds(404) public List<String> json() { return null; }
                  @PostMapping("/bare") public void bare(@RequestBody String text) {}
                  @PostMapping("/wrong") @dev.responds.Waive(rule = "status-out-of-range", because = "old") @Responds(999) @Responds(200) public void wrong() {}
                }
                """));

    assertThat(odd.paths())
        .containsOnly(
            "/a/{rest}",
            "/b",
            "/shapes",
            "/t",
            "/k/{한글}",
            "/p",
            "/any",
            "/same",
            "/bare",
            "/wrong");
    assertThat(odd.schemas()).contains("shop.Orders.Problem", "Circle", "Square");
    assertThat(odd.operation("GET", "/same").getResponses()).containsOnlyKeys("200", "404");
    assertThat(odd.operation("POST", "/wrong").getResponses()).containsOnlyKeys("200");
    assertThat(odd.path("/any").getExtensions()).containsKey("x-responds-operations");
  }

  @Test
  void theSameSourcesGiveTheSameBytes() {
    assertThat(document(SHOP)).isEqualTo(document(SHOP));
  }

  @Test
  void anOverlayAddsTheResponsesToADocumentThatExists() throws JsonParserException {
    JsonObject existing =
        JsonParser.object()
            .from(
                """
                {"openapi": "3.1.0", "info": {"title": "Shop", "version": "3"}, "paths": {
                  "/orders": {"post": {"responses": {"201": {"description": "Created",
                    "content": {"application/json": {"schema": {"type": "object"}}}}}}}}}
                """);

    ParsedApi api = ParsedApi.parse(OverlayApplication.apply(overlay(SHOP), existing));

    assertThat(api.api().getInfo().getVersion()).isEqualTo("3");
    assertThat(api.operation("POST", "/orders").getResponses()).containsOnlyKeys("201", "409");
    assertThat(api.response("POST", "/orders", "201").getContent())
        .containsOnlyKeys("application/json");
    assertThat(api.response("POST", "/orders", "201").getHeaders()).containsOnlyKeys("Location");
    assertThat(api.response("POST", "/orders", "409").getContent())
        .containsOnlyKeys("application/problem+json");
  }

  @Test
  void anOverlayRemovesWhatIsNotDeclaredAndMergesIntoNothingOfOthers() throws JsonParserException {
    JsonObject existing =
        JsonParser.object()
            .from(
                """
                {"openapi": "3.0.1", "info": {"title": "Shop", "version": "3"}, "paths": {
                  "/orders/{id}/copy": {"post": {"parameters": [{"name": "id", "in": "path",
                    "required": true, "schema": {"type": "string"}}], "responses": {
                    "200": {"description": "OK"}, "201": {"description": "OK", "content": {"*/*":
                      {"schema": {"$ref": "#/components/schemas/Problem"}}}}}}},
                  "/orders": {"post": {"responses": {"200": {"description": "OK"},
                    "409": {"description": "OK", "content": {"application/problem+json":
                      {"schema": {"$ref": "#/components/schemas/Problem"}}}}}}}},
                  "components": {"schemas": {"Problem": {"type": "object"}}}}
                """);

    ParsedApi api = ParsedApi.parse(OverlayApplication.apply(overlay(SHOP), existing));

    assertThat(api.operation("POST", "/orders/{id}/copy").getResponses()).containsOnlyKeys("201");
    assertThat(api.response("POST", "/orders/{id}/copy", "201").getContent()).isNull();
    assertThat(api.operation("POST", "/orders").getResponses()).containsOnlyKeys("201", "409");
    assertThat(
            ParsedApi.mediaType(
                    api.response("POST", "/orders", "409").getContent(), "application/problem+json")
                .getSchema()
                .get$ref())
        .isEqualTo("#/components/schemas/Responds.Problem");
    assertThat(api.schema("Problem").getProperties()).isNull();
    assertThat(api.schemas()).containsOnly("Problem", "Responds.Problem");
  }

  /** Who names a 404 has not said that there is no success; a generated type has no other one. */
  @ParameterizedTest
  @CsvSource({"ResponseEntity<String>,200 404", "OrdersResponses.Find,404"})
  void anOverlayLeavesSuccessThatMayBe(String type, String statuses) throws JsonParserException {
    String source =
        """
        package shop;
        import dev.responds.Responds;
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.bind.annotation.*;
        @RestController public class Orders {
          @GetMapping("/orders") @Responds(404) public %s find() { return null; }
        }
        """
            .formatted(type);
    JsonObject existing =
        JsonParser.object()
            .from(
                """
                {"openapi": "3.1.0", "info": {"title": "Shop", "version": "3"}, "paths": {
                  "/orders": {"get": {"responses": {"200": {"description": "OK"}}}}}}
                """);

    assertThat(
            ParsedApi.parse(OverlayApplication.apply(overlay(source), existing))
                .operation("GET", "/orders")
                .getResponses())
        .containsOnlyKeys(statuses.split(" "));
  }

  /** What other tools guess of an error is not sent where the declaration says that nothing is. */
  @ParameterizedTest
  @CsvSource({"'404, body = Void.class',false", "'404',true"})
  void anOverlayRemovesContentWhereNoneIsDeclared(String declared, boolean stays)
      throws JsonParserException {
    String source =
        """
        package shop;
        import dev.responds.Responds;
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.bind.annotation.*;
        @RestController public class Orders {
          @GetMapping("/orders") @Responds(200) @Responds(value = %s)
          public ResponseEntity<String> find() { return null; }
        }
        """
            .formatted(declared);
    JsonObject existing =
        JsonParser.object()
            .from(
                """
                {"openapi": "3.1.0", "info": {"title": "Shop", "version": "3"}, "paths": {
                  "/orders": {"get": {"responses": {"404": {"description": "Not Found",
                    "content": {"*/*": {"schema": {"type": "object"}}}}}}}}}
                """);

    ParsedApi api = ParsedApi.parse(OverlayApplication.apply(overlay(source), existing));
    assertThat(api.response("GET", "/orders", "404").getContent() != null).isEqualTo(stays);
  }

  private static JsonObject overlay(String source) throws JsonParserException {
    return JsonParser.object()
        .from(
            Compile.source("shop.Orders", source)
                .run()
                .resource("META-INF/responds/openapi-overlay.json"));
  }

  private static String document(String source) {
    return Compile.source("shop.Orders", source).run().resource(DOCUMENT);
  }
}
