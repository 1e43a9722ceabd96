package dev.responds.openapi.springdoc;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/**
 * The schemas that a document used before responses changed. What then is used no more told of a
 * generated type; what was not used before is there for another reason.
 */
final class UsedSchemas {

  private static final String SCHEMAS = "#/components/schemas/";

  private final OpenAPI document;
  private final SwaggerModels models;
  private final Set<String> before;

  private UsedSchemas(OpenAPI document, SwaggerModels models, Set<String> before) {
    this.document = document;
    this.models = models;
    this.before = before;
  }

  static UsedSchemas of(OpenAPI document, SwaggerModels models) {
    return new UsedSchemas(document, models, used(models.json(document)));
  }

  /** Removes those that are used no more, and ours that no response came to use. */
  void removeOthers() {
    if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
      return;
    }
    Set<String> now = used(models.json(document));
    Set<String> names = new HashSet<>(document.getComponents().getSchemas().keySet());
    for (String name : names) {
      if (!now.contains(name) && (before.contains(name) || name.startsWith("Responds."))) {
        document.getComponents().getSchemas().remove(name);
      }
    }
  }

  private static Set<String> used(JsonNode document) {
    Set<String> used = new HashSet<>();
    Queue<JsonNode> missing = new ArrayDeque<>();
    JsonNode components = document.path("components");
    for (Map.Entry<String, JsonNode> member : document.properties()) {
      if (!member.getKey().equals("components")) {
        missing.add(member.getValue());
      }
    }
    for (Map.Entry<String, JsonNode> member : components.properties()) {
      if (!member.getKey().equals("schemas")) {
        missing.add(member.getValue());
      }
    }
    while (!missing.isEmpty()) {
      JsonNode node = missing.remove();
      for (JsonNode inner : node) {
        missing.add(inner);
      }
      String text = node.asText();
      if (text.startsWith(SCHEMAS) && used.add(text.substring(SCHEMAS.length()))) {
        missing.add(components.path("schemas").path(text.substring(SCHEMAS.length())));
      }
    }
    return used;
  }
}
