package dev.responds.contract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.Compile;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What arrives later, or value by value, stands in the document as it arrives. */
class StreamedContentTest {

  private static final String ORDER = "#/components/schemas/Order";

  private static ParsedApi api(String type, @Nullable String produces) {
    return ParsedApi.parse(
        Compile.source(
                "shop.Orders",
                """
                package shop;
                import dev.responds.Responds;
                import java.util.List;
                import java.util.concurrent.*;
                import org.springframework.core.io.*;
                import org.springframework.core.io.buffer.DataBuffer;
                import org.springframework.http.*;
                import org.springframework.http.codec.ServerSentEvent;
                import org.springframework.web.bind.annotation.*;
                import org.springframework.web.servlet.mvc.method.annotation.*;
                import reactor.core.publisher.*;
                @RestController public class Orders {
                  public record Order(String number) {}
                  @GetMapping(value = "/o"%2$s) @Responds(200) public %1$s get() { return null; }
                  @PostMapping("/o") @Responds(204)
                  public ResponseEntity<Void> post(@RequestBody Flux<Order> orders) { return null; }
                }
                """
                    .formatted(type, produces == null ? "" : ", produces = \"" + produces + "\""))
            .run()
            .resource("META-INF/responds/openapi.json"));
  }

  private static Schema<?> only(String type, @Nullable String produces, String mediaType) {
    Content content = api(type, produces).response("GET", "/o", "200").getContent();
    assertThat(content).as(type).containsOnlyKeys(mediaType);
    return ParsedApi.mediaType(content, mediaType).getSchema();
  }

  @ParameterizedTest
  @CsvSource({
    "ResponseEntity<Mono<Order>>",
    "Mono<ResponseEntity<Order>>",
    "Mono<Order>",
    "CompletableFuture<ResponseEntity<Order>>",
    "Callable<Order>",
  })
  void laterIsTheSameContent(String type) {
    assertThat(only(type, null, "application/json").get$ref()).isEqualTo(ORDER);
  }

  @ParameterizedTest
  @CsvSource({
    "Flux<Order>,",
    "ResponseEntity<Flux<Order>>,",
    "Mono<ResponseEntity<Flux<Order>>>,",
    "Mono<List<Order>>,",
    "Flux<Order>, application/json",
    "Flux<Order>, application/vnd.shop+json",
  })
  void aStreamIsAnArrayInJson(String type, @Nullable String produces) {
    String mediaType = produces == null ? "application/json" : produces;
    Schema<?> schema = only(type, produces, mediaType);
    assertThat(schema.getTypes()).containsExactly("array");
    assertThat(schema.getItems().get$ref()).isEqualTo(ORDER);
  }

  @Test
  void aStreamIsReadAsAnArray() {
    Content content = api("String", null).operation("POST", "/o").getRequestBody().getContent();
    Schema<?> schema = ParsedApi.mediaType(content, "application/json").getSchema();
    assertThat(schema.getTypes()).containsExactly("array");
    assertThat(schema.getItems().get$ref()).isEqualTo(ORDER);
  }

  @ParameterizedTest
  @CsvSource({
    "Flux<Order>, text/event-stream, text/event-stream",
    "Flux<Order>, text/event-stream;charset=UTF-8, text/event-stream;charset=UTF-8",
    "Flux<Order>, application/x-ndjson, application/x-ndjson",
    "ResponseEntity<Flux<Order>>, application/x-ndjson, application/x-ndjson",
    "Flux<ServerSentEvent<Order>>,, text/event-stream",
  })
  void valueByValueItIsATextWithItems(String type, @Nullable String produces, String mediaType) {
    Schema<?> schema = only(type, produces, mediaType);
    assertThat(schema.getTypes()).containsExactly("string");
    assertThat(schema.getExtensions())
        .containsEntry("x-responds-item-schema", Map.of("$ref", ORDER));
  }

  @ParameterizedTest
  @CsvSource({
    "SseEmitter,, text/event-stream,",
    "Flux<String>,, text/plain,",
    "Flux<String>, text/csv, text/csv,",
    "Order, text/html, text/html,",
    "List<Order>, text/csv;charset=UTF-8, text/csv;charset=UTF-8,",
    "StreamingResponseBody, text/csv, text/csv,",
    "StreamingResponseBody, application/zip, application/zip, binary",
    "Flux<DataBuffer>, image/png, image/png, binary",
    "Mono<Resource>, image/jpeg, image/jpeg, binary",
    "FileSystemResource,, application/octet-stream, binary",
    "ResponseEntity<InputStreamResource>, image/jpeg, image/jpeg, binary",
    "ResponseEntity<StreamingResponseBody>, image/jpeg, image/jpeg, binary",
  })
  void textAndBytesAreThat(String type, String produces, String mediaType, String format) {
    Schema<?> schema = only(type, produces, mediaType);
    assertThat(schema.getTypes()).containsExactly("string");
    assertThat(schema.getFormat()).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({"Flux<Order>, application/xml", "ResponseBodyEmitter, application/json"})
  void whatItLooksLikeIsOpenWhereNothingTells(String type, String mediaType) {
    Schema<?> schema = only(type, mediaType, mediaType);
    assertThat(schema.getTypes()).isNull();
    assertThat(schema.get$ref()).isNull();
  }
}
