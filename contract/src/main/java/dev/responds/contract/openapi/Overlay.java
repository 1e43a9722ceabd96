package dev.responds.contract.openapi;

import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Endpoint;
import java.io.Writer;
import java.util.Map;
import java.util.Set;

/**
 * Writes an OpenAPI Overlay 1.0 that adds the declared responses to a document that a team has
 * already, of OpenAPI 3.0 or 3.1: descriptions, header fields, problem details, that there is no
 * content, and the content of generated types, which other tools take for that of any response.
 * Other content stays as the document has it. A 200 that is not declared goes: tools assume one. It
 * stays where no success is declared and a method may have one. The same description gives the same
 * characters.
 */
public final class Overlay {

  /** Begins the names of our schemas, so that none is that of another tool. */
  private static final String PREFIX = "Responds.";

  private static final int OK = 200;

  private final Description description;
  private final JsonWriter json;
  private final SchemaWriter schemas;
  private final ResponseWriter responses;

  private Overlay(Description description, Writer out) {
    this.description = description;
    json = new JsonWriter(out);
    schemas = new SchemaWriter(json, description.schemas(), PREFIX);
    responses =
        new ResponseWriter(
            json, schemas, description.registry(), description.texts(), Overlay::isOurs);
  }

  private static boolean isOurs(Endpoint endpoint, Body content) {
    return content.problem()
        || content.kind() == Body.Kind.NONE
        || endpoint.outcome().carrier() == Carrier.GENERATED;
  }

  /** Writes the overlay as JSON. */
  public static void write(Description description, Writer out) {
    new Overlay(description, out).write();
  }

  private void write() {
    json.object().value("overlay", "1.0.0");
    description.info().write(json);
    json.array("actions").lines();
    for (Map.Entry<String, Map<String, Operation>> path :
        new Operations(description.endpoints()).byPath().entrySet()) {
      addPath(path.getKey(), path.getValue());
    }
    addComponents();
    json.end().end().done();
  }

  private void addPath(String path, Map<String, Operation> operations) {
    for (Map.Entry<String, Operation> operation : operations.entrySet()) {
      if (Operations.described(operation.getKey())) {
        addOperation(
            "$.paths" + NormalizedPath.step(path) + "." + operation.getKey(), operation.getValue());
      }
    }
  }

  /** Last, when it is known which schemas are referred to: the document has its own of the rest. */
  private void addComponents() {
    json.object().value("target", "$").object("update").object("components");
    schemas.addUsedComponents();
    json.end().end().end();
  }

  /** What is merged into a reference, or into other content, would mean neither of them. */
  private void addOperation(String target, Operation operation) {
    Map<Integer, Boolean> statuses = responses.statuses(operation);
    if (statuses.isEmpty()) {
      return;
    }
    if (!statuses.containsKey(OK) && isComplete(operation, statuses.keySet())) {
      remove(target + ".responses['" + OK + "']");
    }
    for (Map.Entry<Integer, Boolean> status : statuses.entrySet()) {
      if (status.getValue()) {
        remove(target + ".responses['" + status.getKey() + "'].content");
      }
    }
    json.object().value("target", target).object("update");
    responses.addResponses(operation);
    json.end().end();
  }

  /**
   * A method that returns a generated type sends what is declared; of others, errors may be all.
   */
  private static boolean isComplete(Operation operation, Set<Integer> statuses) {
    for (int status : statuses) {
      if (status < 400) {
        return true;
      }
    }
    for (Endpoint endpoint : operation.endpoints()) {
      if (endpoint.outcome().carrier() != Carrier.GENERATED) {
        return false;
      }
    }
    return true;
  }

  private void remove(String target) {
    json.object().value("target", target).value("remove", true).end();
  }
}
