package dev.responds.contract.catalog;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.Notation;
import dev.responds.contract.model.ProblemType;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Source;
import java.util.List;
import java.util.Optional;

/** A declared response in the catalogue. */
public final class ResponseJson {

  private ResponseJson() {}

  /** Writes what is declared, into an object that is open. */
  public static void write(JsonWriter json, DeclaredResponse response) {
    Json.put(json, "when", response.when(), "");
    BodyJson.write(json, "body", response.body());
    if (response.mediaType().isPresent()) {
      json.value("mediaType", response.mediaType().get());
    }
    if (response.problem().isPresent()) {
      ProblemType problem = response.problem().get();
      write(json, problem, problem.title());
    }
    writeFields(json, response.headers());
    Json.put(json, "sender", response.sender(), Sender.ENDPOINT);
    Json.put(json, "scope", response.scope(), Scope.METHOD);
    ExceptionJson.write(json, "on", response.on());
    Json.put(json, "notation", response.notation(), Notation.RESPONDS);
  }

  static void write(JsonWriter json, ProblemType problem, String title) {
    json.object("problem").value("type", problem.uri()).value("title", title).end();
  }

  private static void writeFields(JsonWriter json, List<HeaderField> fields) {
    if (fields.isEmpty()) {
      return;
    }
    json.array("declaredHeaders");
    for (HeaderField field : fields) {
      write(json, field);
    }
    json.end();
  }

  static void write(JsonWriter json, HeaderField field) {
    json.object().value("name", field.name());
    if (field.value().isPresent()) {
      json.value("value", field.value().get());
    }
    json.end();
  }

  static DeclaredResponse read(JsonObject json) {
    return new DeclaredResponse(
        Json.number(json, "status"),
        json.getString("when", ""),
        BodyJson.read(json, "body"),
        Optional.ofNullable(json.getString("mediaType")),
        json.has("problem")
            ? Optional.of(new ProblemType(Json.text(Json.object(json, "problem"), "type")))
            : Optional.empty(),
        Json.objects(json, "declaredHeaders", ResponseJson::field),
        ExceptionJson.read(json, "on"),
        Words.read(Sender.class, json, "sender", Sender.ENDPOINT),
        Words.read(Scope.class, json, "scope", Scope.METHOD),
        Source.NOWHERE,
        Optional.empty(),
        Words.read(Notation.class, json, "notation", Notation.RESPONDS));
  }

  static HeaderField field(JsonObject json) {
    return new HeaderField(Json.text(json, "name"), Optional.ofNullable(json.getString("value")));
  }
}
