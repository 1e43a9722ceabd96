package dev.responds.contract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.Compile;
import io.swagger.v3.oas.models.media.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What arrives as text is converted by the framework, and no library of JSON is asked. */
class TextParametersTest {

  private static final ParsedApi API =
      ParsedApi.parse(
          Compile.source(
                  "shop.Orders",
                  """
                  package shop;
                  import com.fasterxml.jackson.annotation.*;
                  import dev.responds.Responds;
                  import java.util.*;
                  import org.springframework.http.*;
                  import org.springframework.web.bind.annotation.*;
                  @RestController public class Orders {
                    public enum State { @JsonProperty("new") NEW, @JsonProperty("paid") PAID }
                    public record OrderId(String value) {}
                    public record Body(State state, OrderId id) {}
                    @PostMapping("/o/{id}/{state}") @Responds(204)
                    public ResponseEntity<Void> all(@PathVariable OrderId id, @PathVariable State state,
                        @RequestParam List<OrderId> ids, @RequestParam Optional<State> maybe,
                        @RequestHeader("X-Ref") OrderId ref, @RequestParam int count,
                        @RequestParam State[] states, @RequestBody Body body) { return null; }
                  }
                  """)
              .run()
              .resource("META-INF/responds/openapi.json"));

  private static Schema<?> schema(String name) {
    return API.operation("POST", "/o/{id}/{state}").getParameters().stream()
        .filter(parameter -> parameter.getName().equals(name))
        .findFirst()
        .orElseThrow()
        .getSchema();
  }

  @ParameterizedTest
  @CsvSource({
    "id, [string]; null",
    "state, '[string]; [NEW, PAID]'",
    "maybe, '[string]; [NEW, PAID]'",
    "X-Ref, [string]; null",
    "count, [integer]; null"
  })
  void valuesAreText(String name, String expected) {
    assertThat(schema(name).getTypes() + "; " + schema(name).getEnum()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"ids, [string]; null", "states, '[string]; [NEW, PAID]'"})
  void entriesAreText(String name, String expected) {
    assertThat(schema(name).getTypes()).containsExactly("array");
    Schema<?> items = schema(name).getItems();
    assertThat(items.getTypes() + "; " + items.getEnum()).isEqualTo(expected);
  }

  @Test
  void whatIsTextAloneHasNoSchemaOfItsOwn() {
    ParsedApi api =
        ParsedApi.parse(
            Compile.source(
                    "shop.Orders",
                    """
                    package shop;
                    import dev.responds.Responds;
                    import org.springframework.web.bind.annotation.*;
                    @RestController public class Orders {
                      public record OrderId(String value) {}
                      @GetMapping("/o/{id}") @Responds(200)
                      public String get(@PathVariable OrderId id) { return ""; }
                    }
                    """)
                .run()
                .resource("META-INF/responds/openapi.json"));
    assertThat(api.schemas()).doesNotContain("OrderId");
  }

  @ParameterizedTest
  @CsvSource({"state, #/components/schemas/State", "id, #/components/schemas/OrderId"})
  void membersOfContentAreJson(String member, String reference) {
    assertThat(API.property("Body", member).get$ref()).isEqualTo(reference);
    assertThat(String.valueOf(API.schema("State").getEnum())).isEqualTo("[new, paid]");
  }
}
