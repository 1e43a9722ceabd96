package dev.responds.contract.catalog;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.Body;
import java.util.Optional;
import java.util.OptionalInt;

/** The content of a response in the catalogue. */
final class BodyJson {

  private BodyJson() {}

  /** Writes the content as a member; nothing if nothing is known. */
  static void write(JsonWriter json, String key, Body body) {
    if (body.kind() == Body.Kind.UNKNOWN || body.assumed()) {
      return;
    }
    json.object(key).value("kind", Words.of(body.kind()));
    if (body.type().isPresent()) {
      TypeJson.write(json, "type", body.type().get());
    }
    if (body.problem() && body.kind() == Body.Kind.CONTENT) {
      json.value("problem", true);
    }
    if (body.problemStatus().isPresent()) {
      json.value("problemStatus", body.problemStatus().getAsInt());
    }
    json.end();
  }

  static Body read(JsonObject holder, String key) {
    return holder.has(key) ? read(Json.object(holder, key)) : Body.UNKNOWN;
  }

  private static Body read(JsonObject json) {
    Body.Kind kind = Words.read(Body.Kind.class, Json.text(json, "kind"));
    return switch (kind) {
      case NONE -> Body.NONE;
      case PROBLEM -> Body.PROBLEM;
      case UNKNOWN -> Body.UNKNOWN;
      case CONTENT ->
          new Body(
              kind,
              Optional.of(TypeJson.read(Json.object(json, "type"))),
              json.getBoolean("problem", false),
              json.has("problemStatus")
                  ? OptionalInt.of(Json.number(json, "problemStatus"))
                  : OptionalInt.empty(),
              false);
    };
  }
}
