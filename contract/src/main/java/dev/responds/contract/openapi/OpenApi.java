package dev.responds.contract.openapi;

import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes an OpenAPI 3.1 document: paths, methods, parameters and content as far as the signatures
 * tell, and responses as they are declared. The same description gives the same characters.
 */
public final class OpenApi {

  static final String VERSION = "3.1.0";

  /** The member for what OpenAPI has no place for. */
  private static final String APART = "x-responds-operations";

  private final Description description;
  private final JsonWriter json;
  private final SchemaWriter schemas;
  private final RequestWriter requests;
  private final RequestContentWriter contents;
  private final ResponseWriter responses;
  private final Security security;

  private OpenApi(Description description, Writer out) {
    this.description = description;
    json = new JsonWriter(out);
    schemas = new SchemaWriter(json, description.schemas(), "");
    requests = new RequestWriter(json, schemas);
    contents = new RequestContentWriter(json, schemas);
    responses =
        new ResponseWriter(
            json,
            schemas,
            description.registry(),
            description.texts(),
            (endpoint, content) -> true);
    security = new Security(json, description.schemes());
  }

  /** Writes the document as JSON. */
  public static void write(Description description, Writer out) {
    new OpenApi(description, out).write();
  }

  private void write() {
    json.object().value("openapi", VERSION);
    description.info().write(json);
    description.info().writeServers(json);
    Map<String, Map<String, Operation>> operations =
        new Operations(description.endpoints()).byPath();
    Tags tags = new Tags(operations.values());
    tags.write(json);
    json.object("paths").lines();
    for (Map.Entry<String, Map<String, Operation>> path : operations.entrySet()) {
      addPath(path.getKey(), path.getValue(), tags);
    }
    json.end().object("components");
    security.addSchemes();
    schemas.addComponents();
    json.end().end().done();
  }

  /** Methods that OpenAPI 3.1 has no word for, such as QUERY, stand apart. */
  private void addPath(String path, Map<String, Operation> operations, Tags tags) {
    Map<String, Operation> others = new LinkedHashMap<>();
    json.object(path);
    for (Map.Entry<String, Operation> operation : operations.entrySet()) {
      if (Operations.described(operation.getKey())) {
        addOperation(operation.getKey(), operation.getValue(), tags);
      } else {
        others.put(operation.getKey(), operation.getValue());
      }
    }
    addOthers(others, tags);
    json.end();
  }

  private void addOthers(Map<String, Operation> others, Tags tags) {
    if (others.isEmpty()) {
      return;
    }
    json.object(APART);
    for (Map.Entry<String, Operation> operation : others.entrySet()) {
      addOperation(operation.getKey(), operation.getValue(), tags);
    }
    json.end();
  }

  /** What OpenAPI cannot hold apart, or say: which endpoint takes and sends what, and when. */
  private void addAnswers(Operation operation) {
    json.array(APART);
    for (Endpoint endpoint : operation.endpoints()) {
      json.object()
          .value(
              "handler",
              endpoint.handler().controller().display() + "." + endpoint.handler().name());
      if (operation.isShared()) {
        addText("summary", endpoint.documentation().summary());
        addText("description", endpoint.documentation().description());
      }
      addTypes("consumes", endpoint.routing().consumes());
      addTypes("produces", endpoint.routing().produces());
      addTypes("conditions", endpoint.routing().conditions());
      json.array("responses", statuses(endpoint)).end();
    }
    json.end();
  }

  private static List<String> statuses(Endpoint endpoint) {
    Set<String> statuses = new TreeSet<>();
    for (DeclaredResponse response : endpoint.responses()) {
      statuses.add(Integer.toString(response.status()));
    }
    return List.copyOf(statuses);
  }

  private void addTypes(String key, List<String> types) {
    if (!types.isEmpty()) {
      json.array(key, types);
    }
  }

  private void addText(String key, String text) {
    if (!text.isEmpty()) {
      json.value(key, text);
    }
  }

  private void addOperation(String method, Operation operation, Tags tags) {
    json.object(method).value("operationId", operation.id()).array("tags", tags.of(operation));
    addText("summary", operation.documentation().summary());
    addText("description", operation.documentation().description());
    if (operation.deprecated()) {
      json.value("deprecated", true);
    }
    requests.addParameters(operation);
    contents.add(operation);
    responses.addResponses(operation);
    security.add(operation);
    if (operation.isShared() || !operation.first().endpoint().routing().conditions().isEmpty()) {
      addAnswers(operation);
    }
    json.end();
  }
}
