package dev.responds.processor.reference.catalog;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonStringWriter;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.HeaderField;
import dev.responds.processor.model.Scope;
import dev.responds.processor.model.Sender;
import dev.responds.processor.model.Source;
import java.util.Optional;

/** A declared response in the catalogue. */
public final class ResponseJson {

  private ResponseJson() {}

  /** Writes what is declared, into an object that is open. */
  public static void write(JsonStringWriter json, DeclaredResponse response) {
    json.value("when", response.when());
    BodyJson.write(json, "body", response.body());
    json.array("declaredHeaders");
    response.headers().forEach(field -> write(json, field));
    json.end().value("sender", Words.of(response.sender()));
    json.value("scope", Words.of(response.scope()));
    ExceptionJson.write(json, "on", response.on());
  }

  private static void write(JsonStringWriter json, HeaderField field) {
    json.object().value("name", field.name());
    field.value().ifPresent(value -> json.value("value", value));
    json.end();
  }

  static DeclaredResponse read(JsonObject json) {
    return new DeclaredResponse(
        Json.number(json, "status"),
        json.getString("when", ""),
        BodyJson.read(Json.object(json, "body")),
        Json.objects(json, "declaredHeaders", ResponseJson::field),
        ExceptionJson.read(json, "on"),
        Words.read(Sender.class, Json.text(json, "sender")),
        Words.read(Scope.class, Json.text(json, "scope")),
        Source.NOWHERE);
  }

  private static HeaderField field(JsonObject json) {
    return new HeaderField(Json.text(json, "name"), Optional.ofNullable(json.getString("value")));
  }
}
