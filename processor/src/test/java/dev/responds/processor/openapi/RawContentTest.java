package dev.responds.contract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.Compile;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text and bytes arrive as they are, whatever they are as members of an object. */
class RawContentTest {

  private static ParsedApi api(String type, String produces, String consumes) {
    return ParsedApi.parse(
        Compile.source(
                "shop.Orders",
                """
                package shop;
                import dev.responds.Responds;
                import java.io.InputStream;
                import org.springframework.core.io.Resource;
                import org.springframework.http.*;
                import org.springframework.web.bind.annotation.*;
                @RestController public class Orders {
                  @GetMapping(value = "/o"%2$s) @Responds(200)
                  public ResponseEntity<%1$s> get() { return null; }
                  @PutMapping(value = "/o"%3$s) @Responds(204)
                  public ResponseEntity<Void> put(@RequestBody %1$s content) { return null; }
                }
                """
                    .formatted(
                        type, attribute("produces", produces), attribute("consumes", consumes)))
            .run()
            .resource("META-INF/responds/openapi.json"));
  }

  private static String attribute(String name, String value) {
    return value == null ? "" : ", " + name + " = \"" + value + "\"";
  }

  @ParameterizedTest
  @CsvSource({
    "String,, text/plain, ",
    "String, text/csv, text/csv, ",
    "byte[],, application/octet-stream, binary",
    "byte[], image/png, image/png, binary",
    "Resource, image/png, image/png, binary",
    "InputStream,, application/octet-stream, binary",
  })
  void contentHasTheMediaTypeAndTheFormInWhichItArrives(
      String type, String declared, String mediaType, String format) {
    ParsedApi api = api(type, declared, declared);

    for (Content content :
        new Content[] {
          api.response("GET", "/o", "200").getContent(),
          api.operation("PUT", "/o").getRequestBody().getContent()
        }) {
      assertThat(content).containsOnlyKeys(mediaType);
      for (Map.Entry<String, MediaType> entry : content.entrySet()) {
        Schema<?> schema = entry.getValue().getSchema();
        assertThat(schema.getTypes()).containsExactly("string");
        assertThat(schema.getFormat()).isEqualTo(format);
      }
    }
  }
}
