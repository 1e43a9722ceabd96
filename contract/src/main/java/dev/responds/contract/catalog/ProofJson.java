package dev.responds.contract.catalog;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.FoundProblem;
import dev.responds.contract.model.FoundResponse;
import dev.responds.contract.model.FoundResponse.Content;
import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.Proof;
import dev.responds.contract.util.SourceLines;
import java.util.List;
import java.util.Optional;

/** What the code of an endpoint was found to send, in the catalogue. */
final class ProofJson {

  private static final String NAME = "code";

  private ProofJson() {}

  /** Writes it into an object that is open; nothing if nobody has looked. */
  static void write(JsonWriter json, Proof proof) {
    if (!proof.looked()) {
      return;
    }
    json.object(NAME).value("understood", Words.of(proof.extent()));
    json.array("responses");
    for (FoundResponse response : proof.responses()) {
      write(json, response);
    }
    json.end();
    Json.put(json, "gaps", SourceLines.removed(proof.gaps()));
    json.end();
  }

  private static void write(JsonWriter json, FoundResponse response) {
    json.object().value("status", response.status());
    json.value("certain", response.certain());
    if (!response.fields().isEmpty()) {
      json.array("fields");
      for (HeaderField field : response.fields()) {
        ResponseJson.write(json, field);
      }
      json.end();
    }
    Json.flag(json, "complete", response.complete());
    Json.put(json, "content", response.content(), Content.UNKNOWN);
    if (response.problem().isPresent()) {
      FoundProblem problem = response.problem().get();
      ResponseJson.write(json, problem.type(), problem.title());
    }
    Json.put(json, "type", response.type().orElse(""), "");
    Json.put(json, "exception", response.exception().orElse(""), "");
    Json.put(json, "way", SourceLines.removed(response.way()));
    json.value("depth", response.depth()).end();
  }

  static Proof read(JsonObject json) {
    if (!json.has(NAME)) {
      return Proof.NONE;
    }
    JsonObject code = Json.object(json, NAME);
    List<FoundResponse> responses = Json.objects(code, "responses", ProofJson::response);
    return new Proof(
        Words.read(Proof.Extent.class, Json.text(code, "understood")),
        responses,
        Json.texts(code, "gaps"));
  }

  private static FoundResponse response(JsonObject json) {
    return new FoundResponse(
        Json.number(json, "status"),
        json.getBoolean("certain", false),
        Json.objects(json, "fields", ResponseJson::field),
        json.getBoolean("complete", false),
        Words.read(Content.class, json, "content", Content.UNKNOWN),
        json.has("problem") ? problem(Json.object(json, "problem")) : Optional.empty(),
        Optional.ofNullable(json.getString("type")),
        Optional.ofNullable(json.getString("exception")),
        Json.texts(json, "way"),
        Json.number(json, "depth"));
  }

  private static Optional<FoundProblem> problem(JsonObject json) {
    return FoundProblem.of(Json.text(json, "type"), Json.text(json, "title"));
  }
}
