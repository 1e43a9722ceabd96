package shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;

/** A document, as springdoc serves it. */
final class Document {

  private final JsonNode json;

  private Document(JsonNode json) {
    this.json = json;
  }

  static Document at(int port, String path) throws Exception {
    URI uri = URI.create("http://localhost:" + port + path);
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    return new Document(new ObjectMapper().readTree(response.body()));
  }

  String version() {
    return json.path("openapi").asText();
  }

  String title() {
    return json.path("info").path("title").asText();
  }

  Set<String> paths() {
    return names(json.path("paths"));
  }

  Set<String> statuses(String method, String path) {
    return names(json.path("paths").path(path).path(method).path("responses"));
  }

  JsonNode response(String method, String path, int status) {
    return json.path("paths").path(path).path(method).path("responses").path("" + status);
  }

  /** Returns media types with the schemas that they name. */
  String content(String method, String path, int status) {
    StringBuilder content = new StringBuilder();
    for (var type : response(method, path, status).path("content").properties()) {
      String schema = type.getValue().path("schema").path("$ref").asText();
      content.append(type.getKey()).append(' ').append(schema.replaceAll(".*/", ""));
    }
    return content.toString();
  }

  JsonNode schema(String name) {
    return json.path("components").path("schemas").path(name);
  }

  Set<String> schemas() {
    return names(json.path("components").path("schemas"));
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
