package dev.responds.contract.openapi;

import dev.responds.contract.json.JsonWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes an OpenAPI 3.1 document: paths, methods, parameters and content as far as the signatures
 * tell, and responses as they are declared. The same description gives the same characters.
 */
public final class OpenApi {

  private static final String VERSION = "3.1.0";

  private final Description description;
  private final JsonWriter json;
  private final SchemaWriter schemas;
  private final RequestWriter requests;
  private final ContentWriter contents;
  private final ResponseWriter responses;

  private OpenApi(Description description, Writer out) {
    this.description = description;
    json = new JsonWriter(out);
    schemas = new SchemaWriter(json, description.schemas());
    requests = new RequestWriter(json, schemas);
    contents = new ContentWriter(json, schemas);
    responses = new ResponseWriter(json, schemas, description.registry(), description.texts());
  }

  /** Writes the document as JSON. */
  public static void write(Description description, Writer out) {
    new OpenApi(description, out).write();
  }

  private void write() {
    json.object()
        .value("openapi", VERSION)
        .object("info")
        .value("title", description.name())
        .value("version", "unversioned")
        .end()
        .object("paths")
        .lines();
    for (Map.Entry<String, Map<String, Operation>> path : operations().entrySet()) {
      addPath(path.getKey(), path.getValue());
    }
    json.end().object("components");
    schemas.addComponents();
    json.end().end().done();
  }

  private Map<String, Map<String, Operation>> operations() {
    return new Operations(description.endpoints()).byPath();
  }

  /** Methods that OpenAPI 3.1 has no word for, such as QUERY, stand apart. */
  private void addPath(String path, Map<String, Operation> operations) {
    Map<String, Operation> others = new LinkedHashMap<>();
    json.object(path);
    for (Map.Entry<String, Operation> operation : operations.entrySet()) {
      if (Operations.described(operation.getKey())) {
        addOperation(path, operation.getKey(), operation.getValue());
      } else {
        others.put(operation.getKey(), operation.getValue());
      }
    }
    addOthers(path, others);
    json.end();
  }

  private void addOthers(String path, Map<String, Operation> others) {
    if (others.isEmpty()) {
      return;
    }
    json.object("x-responds-operations");
    for (Map.Entry<String, Operation> operation : others.entrySet()) {
      addOperation(path, operation.getKey(), operation.getValue());
    }
    json.end();
  }

  private void addOperation(String path, String method, Operation operation) {
    json.object(method)
        .value("operationId", operation.id())
        .array("tags", List.of(String.join(".", operation.first().handler().controller().names())));
    if (operation.deprecated()) {
      json.value("deprecated", true);
    }
    requests.addParameters(path, operation);
    contents.add(operation);
    responses.addResponses(operation, true);
    json.end();
  }
}
