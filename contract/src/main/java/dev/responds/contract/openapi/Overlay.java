package dev.responds.contract.openapi;

import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.Schemas;
import java.io.Writer;
import java.util.Map;

/**
 * Writes an OpenAPI Overlay 1.0 that adds the declared responses to a document that a team has
 * already: descriptions, header fields and problem details, while other content stays as the
 * document has it. The same description gives the same characters.
 */
public final class Overlay {

  private final Description description;
  private final JsonWriter json;
  private final SchemaWriter schemas;
  private final ResponseWriter responses;

  private Overlay(Description description, Writer out) {
    this.description = description;
    json = new JsonWriter(out);
    schemas = new SchemaWriter(json, Schemas.NONE);
    responses = new ResponseWriter(json, schemas, description.registry(), description.texts());
  }

  /** Writes the overlay as JSON. */
  public static void write(Description description, Writer out) {
    new Overlay(description, out).write();
  }

  private void write() {
    json.object()
        .value("overlay", "1.0.0")
        .object("info")
        .value("title", description.name())
        .value("version", "unversioned")
        .end()
        .array("actions")
        .lines();
    addProblem();
    for (Map.Entry<String, Map<String, Operation>> path :
        new Operations(description.endpoints()).byPath().entrySet()) {
      addPath(path.getKey(), path.getValue());
    }
    json.end().end().done();
  }

  private void addPath(String path, Map<String, Operation> operations) {
    for (Map.Entry<String, Operation> operation : operations.entrySet()) {
      addOperation(path, operation.getKey(), operation.getValue());
    }
  }

  private void addProblem() {
    json.object().value("target", "$").object("update").object("components").object("schemas");
    schemas.addProblem();
    json.end().end().end().end();
  }

  private void addOperation(String path, String method, Operation operation) {
    if (!Operations.described(method)) {
      return;
    }
    json.object().value("target", "$.paths[" + quoted(path) + "]." + method).object("update");
    responses.addResponses(operation, false);
    json.end().end();
  }

  /** A name in a JSONPath query (RFC 9535 §2.3.1). */
  private static String quoted(String name) {
    StringBuilder quoted = new StringBuilder("'");
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '\'' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('\'').toString();
  }
}
