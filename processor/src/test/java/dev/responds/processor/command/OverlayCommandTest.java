package dev.responds.processor.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document of another tool, an overlay, and what comes of them. */
class OverlayCommandTest {

  private static final String DOCUMENT =
      """
      {"openapi":"3.0.1","info":{"title":"Shop","version":"1"},"tags":[{"name":"a"}],
       "paths":{"/o/{it's}":{"get":{"responses":{"200":{"description":"OK"},
       "404":{"description":"?","content":{"application/json":{"schema":{"$ref":"#/x"}}}}}}}}}
      """;

  private static final String OVERLAY =
      """
      {"overlay":"1.0.0","info":{"title":"Shop","version":"1"},"actions":[
       {"target":"$.paths['/o/{it\\\\'s}'].get.responses['200']","remove":true},
       {"target":"$.paths['/gone'].get.responses['200']","remove":true},
       {"target":"$.paths['/o/{it\\\\'s}'].get.responses['404'].content","remove":true},
       {"target":"$.paths['/o/{it\\\\'s}'].get","update":{"responses":{
         "404":{"description":"no such order","content":{"application/problem+json":{}}}}}},
       {"target":"$.paths['/gone'].get","update":{"responses":{}}},
       {"target":"$","update":{"tags":[{"name":"b"}],"components":{"schemas":{}}}}]}
      """;

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String document, String overlay) throws IOException {
    Files.writeString(folder.resolve("api.json"), document);
    Files.writeString(folder.resolve("overlay.json"), overlay);
    return new Main(stream(out), stream(err))
        .run(
            List.of(
                "overlay",
                folder.resolve("api.json").toString(),
                folder.resolve("overlay.json").toString(),
                "--out",
                folder.resolve("site/out.json").toString()));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  @Test
  void declaredResponsesTakeThePlaceOfWhatWasGuessed() throws IOException {
    run(DOCUMENT, OVERLAY);

    JsonNode document = new ObjectMapper().readTree(folder.resolve("site/out.json").toFile());
    JsonNode responses = document.at("/paths").get("/o/{it's}").at("/get/responses");
    assertThat(responses.toString())
        .isEqualTo(
            "{\"404\":{\"description\":\"no such order\","
                + "\"content\":{\"application/problem+json\":{}}}}");
    assertThat(document.at("/tags").toString()).isEqualTo("[{\"name\":\"a\"},{\"name\":\"b\"}]");
    assertThat(document.at("/openapi").asText()).isEqualTo("3.0.1");
  }

  @Test
  void whatMatchedNothingIsNamed() throws IOException {
    assertThat(run(DOCUMENT, OVERLAY)).isEqualTo(1);

    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("nothing in api.json is at $.paths['/gone'].get");
    assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
        .singleElement()
        .asString()
        .endsWith("out.json: 2 of 3 updates");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "openapi: 3.0.1 | {} | api.json: it cannot be read:",
        "{\"swagger\":\"2.0\"} | {} | api.json: it is not an OpenAPI 3 document",
        "{\"openapi\":\"3.1.0\"} | [] | overlay.json: it cannot be read: it is not an object",
        "{\"openapi\":\"3.1.0\"} | {} | overlay.json: it is not an overlay",
        "{\"openapi\":\"3.1.0\"} | {\"overlay\":\"1.0.0\",\"actions\":[1]} | overlay.json: it has an action without a target",
        "{\"openapi\":\"3.1.0\"} | {\"overlay\":\"1.0.0\",\"actions\":[{\"target\":\"$..x\"}]} | overlay.json: '$..x' is not a path of names",
      })
  void badInputIsOneLineAndNothingIsWritten(String document, String overlay, String reason)
      throws IOException {
    assertThat(run(document, overlay)).isEqualTo(2);

    assertThat(err.toString(StandardCharsets.UTF_8).lines().toList())
        .singleElement()
        .asString()
        .contains(reason);
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void itTakesTwoFiles() {
    assertThat(new Main(stream(out), stream(err)).run(List.of("overlay", "--out", "x", "a.json")))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("it takes two files");
  }
}
