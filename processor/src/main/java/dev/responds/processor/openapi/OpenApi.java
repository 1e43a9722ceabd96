package dev.responds.processor.openapi;

import dev.responds.processor.json.JsonWriter;
import java.util.List;
import java.util.Map;

/**
 * Writes an OpenAPI 3.1 document: paths, methods, parameters and content as far as the signatures
 * tell, and responses as they are declared. The same description gives the same characters.
 */
public final class OpenApi {

  private static final String VERSION = "3.1.0";

  private final Description description;
  private final JsonWriter json = new JsonWriter();
  private final SchemaWriter schemas;
  private final RequestWriter requests;
  private final ContentWriter contents;
  private final ResponseWriter responses;

  private OpenApi(Description description) {
    this.description = description;
    schemas = new SchemaWriter(json, description.schemas());
    requests = new RequestWriter(json, schemas);
    contents = new ContentWriter(json, schemas);
    responses = new ResponseWriter(json, schemas, description.registry(), description.language());
  }

  /** Returns the document as JSON. */
  public static String write(Description description) {
    return new OpenApi(description).write();
  }

  private String write() {
    json.object()
        .value("openapi", VERSION)
        .object("info")
        .value("title", description.name())
        .value("version", "unversioned")
        .end()
        .object("paths")
        .lines();
    new Operations(description.endpoints()).byPath().forEach(this::addPath);
    json.end().object("components");
    schemas.addComponents();
    return json.end().end().done();
  }

  private void addPath(String path, Map<String, Operation> operations) {
    json.object(path);
    operations.forEach(
        (method, operation) -> {
          if (Operations.described(method)) {
            json.object(method);
            addOperation(path, operation);
          }
        });
    addOthers(path, operations);
    json.end();
  }

  /** Methods that OpenAPI 3.1 has no word for, such as QUERY. */
  private void addOthers(String path, Map<String, Operation> operations) {
    if (operations.keySet().stream().allMatch(Operations::described)) {
      return;
    }
    json.object("x-responds-operations");
    operations.forEach(
        (method, operation) -> {
          if (!Operations.described(method)) {
            json.object(method);
            addOperation(path, operation);
          }
        });
    json.end();
  }

  private void addOperation(String path, Operation operation) {
    json.value("operationId", operation.id())
        .array("tags", List.of(String.join(".", operation.first().controller().names())));
    if (operation.endpoints().stream().allMatch(endpoint -> endpoint.traits().deprecated())) {
      json.value("deprecated", true);
    }
    requests.addParameters(path, operation);
    contents.add(operation);
    responses.addResponses(operation, true);
    json.end();
  }
}
