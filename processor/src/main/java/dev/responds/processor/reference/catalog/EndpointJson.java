package dev.responds.processor.reference.catalog;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonStringWriter;
import dev.responds.processor.http.HttpMethod;
import dev.responds.processor.model.Access;
import dev.responds.processor.model.Carrier;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Framework;
import dev.responds.processor.model.JavaType;
import dev.responds.processor.model.Parameter;
import dev.responds.processor.model.Policy;
import dev.responds.processor.model.Scope;
import dev.responds.processor.model.Source;
import dev.responds.processor.model.Traits;
import dev.responds.processor.model.Waiver;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** An endpoint in the catalogue. Its responses and its policy are written beside it. */
public final class EndpointJson {

  private EndpointJson() {}

  /** Writes what an endpoint is called by and what it returns, into an object that is open. */
  public static void write(JsonStringWriter json, Endpoint endpoint) {
    if (!endpoint.module().isEmpty()) {
      json.value("module", endpoint.module());
    }
    TypeJson.write(json, "controller", endpoint.controller());
    json.value("method", endpoint.method());
    if (endpoint.source().ordinal() > 0) {
      json.value("overload", endpoint.source().ordinal());
    }
    json.value("name", endpoint.name())
        .value("framework", Words.of(endpoint.framework()))
        .array("requestMethods", endpoint.methods().stream().map(HttpMethod::token).toList())
        .array("paths", endpoint.paths())
        .array("consumes", endpoint.consumes())
        .array("produces", endpoint.produces());
    json.array("parameters");
    endpoint.parameters().forEach(parameter -> write(json, parameter));
    json.end().value("returns", Words.of(endpoint.carrier()));
    BodyJson.write(json, "payload", endpoint.payload());
    endpoint.frameworkStatus().ifPresent(status -> json.value("frameworkStatus", status));
    ExceptionJson.write(json, "throws", endpoint.exceptions());
    write(json, endpoint.traits());
    json.array("waivers");
    endpoint.waivers().forEach(waiver -> write(json, waiver));
    json.end();
    flag(json, "open", endpoint.open());
    flag(json, "abstract", endpoint.abstractMethod());
    flag(json, "inherited", endpoint.inherited());
  }

  private static void flag(JsonStringWriter json, String key, boolean value) {
    if (value) {
      json.value(key, true);
    }
  }

  private static void write(JsonStringWriter json, Parameter parameter) {
    json.object().value("in", Words.of(parameter.kind())).value("name", parameter.name());
    parameter.type().ifPresent(type -> TypeJson.write(json, "type", type));
    flag(json, "validated", parameter.validated());
    json.end();
  }

  private static void write(JsonStringWriter json, Traits traits) {
    json.value("access", Words.of(traits.access()));
    flag(json, "ranged", traits.ranged());
    flag(json, "rateLimited", traits.rateLimited());
    flag(json, "deprecated", traits.deprecated());
    if (!traits.advised().isEmpty()) {
      json.array("advised", new TreeSet<>(traits.advised()));
    }
  }

  private static void write(JsonStringWriter json, Waiver waiver) {
    json.object()
        .value("rule", waiver.rule())
        .value("because", waiver.because())
        .value("scope", Words.of(waiver.scope()))
        .end();
  }

  /** Reads an endpoint, which this policy holds for. */
  public static Endpoint read(JsonObject json, Policy policy) {
    JavaType controller = TypeJson.read(Json.object(json, "controller"));
    String method = Json.text(json, "method");
    return new Endpoint(
        json.getString("module", ""),
        controller,
        json.getBoolean("open", false),
        json.getBoolean("abstract", false),
        method,
        Json.text(json, "name"),
        Words.read(Framework.class, Json.text(json, "framework")),
        Json.texts(json, "requestMethods").stream().map(HttpMethod::of).toList(),
        Json.texts(json, "paths"),
        Json.texts(json, "consumes"),
        Json.texts(json, "produces"),
        Words.read(Carrier.class, Json.text(json, "returns")),
        BodyJson.read(Json.object(json, "payload")),
        json.has("frameworkStatus")
            ? OptionalInt.of(Json.number(json, "frameworkStatus"))
            : OptionalInt.empty(),
        Json.objects(json, "parameters", EndpointJson::parameter),
        ExceptionJson.read(json, "throws"),
        traits(json),
        Json.objects(json, "responses", ResponseJson::read),
        policy,
        Json.objects(json, "waivers", EndpointJson::waiver),
        json.getBoolean("inherited", false),
        Source.method(controller.canonicalName(), method, json.getInt("overload", 0)));
  }

  private static Parameter parameter(JsonObject json) {
    return new Parameter(
        Words.read(Parameter.Kind.class, Json.text(json, "in")),
        Json.text(json, "name"),
        json.has("type") ? Optional.of(TypeJson.read(Json.object(json, "type"))) : Optional.empty(),
        json.getBoolean("validated", false));
  }

  private static Traits traits(JsonObject json) {
    return new Traits(
        Words.read(Access.class, Json.text(json, "access")),
        json.getBoolean("ranged", false),
        json.getBoolean("rateLimited", false),
        json.getBoolean("deprecated", false),
        Optional.empty(),
        Set.copyOf(Json.numbers(json, "advised")));
  }

  private static Waiver waiver(JsonObject json) {
    return new Waiver(
        Json.text(json, "rule"),
        Json.text(json, "because"),
        Words.read(Scope.class, Json.text(json, "scope")),
        Source.NOWHERE);
  }
}
