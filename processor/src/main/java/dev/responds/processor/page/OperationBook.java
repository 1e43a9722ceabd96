package dev.responds.processor.page;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.json.JsonObject;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.PathTemplate;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The operations of an OpenAPI document, and its schemas, as the page looks them up. Templates that
 * differ by the names of their variables alone are one path there.
 */
final class OperationBook {

  private static final String APART = "x-responds-operations";
  private static final String COMPONENTS = "#/components/schemas/";

  private final Map<String, Operation> operations = new HashMap<>();
  private final JsonObject schemas;
  private final boolean known;

  /**
   * An operation.
   *
   * @param pointer where it stands in the document, as a fragment of its address
   * @param json what the document says of it
   */
  record Operation(String pointer, JsonObject json) {}

  OperationBook(Optional<JsonObject> document) {
    JsonObject root = document.orElse(JsonObject.of(Map.of()));
    known = document.isPresent();
    schemas = member(member(root, "components"), "schemas");
    JsonObject paths = member(root, "paths");
    for (String path : paths.names()) {
      addAll(path, "#/paths/" + token(path) + "/", member(paths, path));
    }
  }

  private void addAll(String path, String pointer, JsonObject item) {
    for (String method : item.names()) {
      if (method.equals(APART)) {
        addAll(path, pointer + APART + "/", member(item, method));
      } else {
        Operation operation = new Operation(pointer + token(method), member(item, method));
        operations.put(key(method, PathTemplate.of(path).shape()), operation);
      }
    }
  }

  /** Returns whether there is a document at all. */
  boolean isKnown() {
    return known;
  }

  /** Returns the operation of the first request that an endpoint answers. */
  Optional<Operation> find(Endpoint endpoint) {
    List<HttpMethod> methods = endpoint.routing().methods();
    String method = methods.isEmpty() ? "*" : methods.get(0).token();
    String path = PathTemplate.of(endpoint.routing().paths().get(0)).openApi();
    return Optional.ofNullable(operations.get(key(method, PathTemplate.of(path).shape())));
  }

  /** Returns where the first path and method of an endpoint stand, if nothing is special there. */
  static String pointer(Endpoint endpoint) {
    List<HttpMethod> methods = endpoint.routing().methods();
    String method = methods.isEmpty() ? "*" : methods.get(0).token();
    return "#/paths/"
        + token(endpoint.routing().paths().get(0))
        + "/"
        + token(method.toLowerCase(Locale.ROOT));
  }

  /** Returns all schemas that have names. */
  JsonObject schemas() {
    return schemas;
  }

  /** Returns the name that a schema refers to; null if it is none. */
  static @Nullable String reference(JsonObject schema) {
    String reference = schema.getString("$ref");
    return reference != null && reference.startsWith(COMPONENTS)
        ? reference.substring(COMPONENTS.length()).replace("~1", "/").replace("~0", "~")
        : null;
  }

  /** Returns a schema, or what it refers to. */
  JsonObject resolved(JsonObject schema) {
    String name = reference(schema);
    return name == null ? schema : member(schemas, name);
  }

  /** Returns a member that is an object; an empty one if there is none. */
  static JsonObject member(JsonObject object, String key) {
    JsonObject member = object.getObject(key);
    return member == null ? JsonObject.of(Map.of()) : member;
  }

  private static String key(String method, String shape) {
    return method.toLowerCase(Locale.ROOT) + " " + shape;
  }

  /** A token of a JSON pointer that stands in a fragment (RFC 6901 §6). */
  private static String token(String name) {
    HexFormat hex = HexFormat.of().withUpperCase();
    StringBuilder token = new StringBuilder();
    byte[] bytes = name.replace("~", "~0").replace("/", "~1").getBytes(StandardCharsets.UTF_8);
    for (byte b : bytes) {
      char c = (char) (b & 0xFF);
      boolean plain =
          c < 0x80 && (Character.isLetterOrDigit(c) || "-._~!$&'()*+,;=:@".indexOf(c) >= 0);
      token.append(plain ? String.valueOf(c) : "%" + hex.toHexDigits(b));
    }
    return token.toString();
  }
}
