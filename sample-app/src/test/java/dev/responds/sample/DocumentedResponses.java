package dev.responds.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Holds each response that a test gets against what the OpenAPI document says of it: its status,
 * the header fields that it has to have, its media type, and its content if that is JSON.
 */
final class DocumentedResponses {

  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private static final JsonNode DOCUMENT = read();

  private DocumentedResponses() {}

  private static JsonNode read() {
    String name = "/META-INF/responds/openapi.json";
    try (InputStream in = DocumentedResponses.class.getResourceAsStream(name)) {
      return new ObjectMapper().readTree(Objects.requireNonNull(in, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the response, or fails if the document has its operation and does not have it. */
  static HttpResponse<String> check(HttpResponse<String> response) {
    String method = response.request().method();
    JsonNode operation = operation(method, response.request().uri().getPath());
    if (!operation.isMissingNode()) {
      String what = method + " " + response.request().uri() + " " + response.statusCode();
      JsonNode documented =
          operation.path("responses").path(Integer.toString(response.statusCode()));
      assertThat(documented.isMissingNode()).as("%s is not documented", what).isFalse();
      checkFields(what, documented, response);
      if (documented.has("content") && !method.equals("HEAD")) {
        checkContent(what, documented.path("content"), response);
      }
    }
    return response;
  }

  /** A path without variables comes first, as it does on the server. */
  private static JsonNode operation(String method, String path) {
    String key = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
    JsonNode paths = DOCUMENT.path("paths");
    if (paths.has(path)) {
      return paths.path(path).path(key);
    }
    for (Map.Entry<String, JsonNode> template : paths.properties()) {
      if (path.matches(template.getKey().replaceAll("\\{[^}]*}", "[^/]+"))) {
        return template.getValue().path(key);
      }
    }
    return DOCUMENT.path("paths").path("");
  }

  private static void checkFields(String what, JsonNode documented, HttpResponse<String> response) {
    for (Map.Entry<String, JsonNode> field : documented.path("headers").properties()) {
      if (field.getValue().path("required").asBoolean()) {
        assertThat(response.headers().firstValue(field.getKey()))
            .as("%s of %s", field.getKey(), what)
            .isPresent();
      }
    }
  }

  private static void checkContent(String what, JsonNode content, HttpResponse<String> response) {
    String type = response.headers().firstValue("Content-Type").orElse("no content");
    assertThat(content.has(type)).as("%s has %s, not %s", what, type, content).isTrue();
    if (type.endsWith("json")) {
      ObjectNode schema = content.path(type).path("schema").deepCopy();
      schema.set("components", DOCUMENT.path("components"));
      assertThat(SCHEMAS.getSchema(schema).validate(response.body(), InputFormat.JSON))
          .as("%s: %s", what, response.body())
          .isEmpty();
    }
  }
}
