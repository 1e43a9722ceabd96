package dev.responds.contract.catalog;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.ExceptionType.Answer;
import java.util.List;
import java.util.Optional;

/** Exceptions in the catalogue, with how they are answered. */
final class ExceptionJson {

  private ExceptionJson() {}

  static void write(JsonWriter json, String key, List<ExceptionType> exceptions) {
    if (exceptions.isEmpty()) {
      return;
    }
    json.array(key);
    for (ExceptionType exception : exceptions) {
      write(json, exception);
    }
    json.end();
  }

  private static void write(JsonWriter json, ExceptionType exception) {
    json.object().value("kind", Words.of(exception.kind()));
    TypeJson.write(json, "type", exception.type());
    writeAnswers(json, exception.answers());
    json.end();
  }

  private static void writeAnswers(JsonWriter json, List<Answer> answers) {
    if (answers.isEmpty()) {
      return;
    }
    json.array("answers");
    for (Answer answer : answers) {
      json.object()
          .value("status", answer.status())
          .value("declared", answer.declared())
          .value("by", answer.by())
          .end();
    }
    json.end();
  }

  static List<ExceptionType> read(JsonObject json, String key) {
    return Json.objects(json, key, ExceptionJson::exception);
  }

  private static ExceptionType exception(JsonObject json) {
    return new ExceptionType(
        TypeJson.read(Json.object(json, "type")),
        Words.read(ExceptionType.Kind.class, Json.text(json, "kind")),
        Json.objects(json, "answers", ExceptionJson::answer),
        Optional.empty());
  }

  private static Answer answer(JsonObject json) {
    return new Answer(
        Json.number(json, "status"), json.getBoolean("declared", false), Json.text(json, "by"));
  }
}
