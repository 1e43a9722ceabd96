package dev.responds.contract.catalog;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.JavaType;
import java.util.List;

/** A Java type in the catalogue. */
final class TypeJson {

  private TypeJson() {}

  /** Writes the type as a member. */
  static void write(JsonWriter json, String key, JavaType type) {
    json.object(key);
    members(json, type);
  }

  /** Writes the type as an entry of an array. */
  static void write(JsonWriter json, JavaType type) {
    json.object();
    members(json, type);
  }

  private static void members(JsonWriter json, JavaType type) {
    if (!type.packageName().isEmpty()) {
      json.value("package", type.packageName());
    }
    json.value("name", String.join(".", type.names()));
    if (!type.arguments().isEmpty()) {
      json.array("arguments");
      for (JavaType argument : type.arguments()) {
        write(json, argument);
      }
      json.end();
    }
    if (type.dimensions() > 0) {
      json.value("dimensions", type.dimensions());
    }
    json.end();
  }

  static JavaType read(JsonObject json) {
    return new JavaType(
        json.getString("package", ""),
        List.of(Json.text(json, "name").split("\\.", -1)),
        Json.objects(json, "arguments", TypeJson::read),
        json.getInt("dimensions", 0),
        true);
  }
}
