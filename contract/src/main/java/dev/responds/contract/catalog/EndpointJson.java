package dev.responds.contract.catalog;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.Access;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Documentation;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.Handler;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Outcome;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Routing;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.Traits;
import dev.responds.contract.model.Waiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** An endpoint in the catalogue. Its responses and its policy are written beside it. */
public final class EndpointJson {

  private EndpointJson() {}

  /** Writes what an endpoint is called by and what it returns, into an object that is open. */
  public static void write(JsonWriter json, Endpoint endpoint) {
    Json.put(json, "module", endpoint.handler().module(), "");
    TypeJson.write(json, "controller", endpoint.handler().controller());
    json.value("method", endpoint.handler().method());
    if (endpoint.handler().source().ordinal() > 0) {
      json.value("overload", endpoint.handler().source().ordinal());
    }
    Json.put(json, "signature", endpoint.handler().signature(), "");
    Json.put(json, "name", endpoint.handler().name(), endpoint.handler().method());
    json.value("framework", Words.of(endpoint.handler().framework()));
    Json.put(json, "requestMethods", tokens(endpoint));
    json.array("paths", endpoint.routing().paths());
    Json.put(json, "consumes", endpoint.routing().consumes());
    Json.put(json, "produces", endpoint.routing().produces());
    Json.put(json, "summary", endpoint.documentation().summary(), "");
    Json.put(json, "description", endpoint.documentation().description(), "");
    Json.flag(json, "hidden", endpoint.documentation().hidden());
    Json.flag(json, "repeatable", ClientAdvice.repeatable(endpoint));
    Json.put(json, "conditions", endpoint.routing().conditions());
    writeParameters(json, endpoint.parameters());
    json.value("returns", Words.of(endpoint.outcome().carrier()));
    BodyJson.write(json, "payload", endpoint.outcome().payload());
    if (endpoint.outcome().status().isPresent()) {
      json.value("frameworkStatus", endpoint.outcome().status().getAsInt());
    }
    ExceptionJson.write(json, "throws", endpoint.exceptions());
    write(json, endpoint.traits());
    writeWaivers(json, endpoint.waivers());
    Json.flag(json, "open", endpoint.handler().open());
    Json.flag(json, "abstract", endpoint.handler().abstractMethod());
    Json.flag(json, "inherited", endpoint.handler().inherited());
  }

  private static List<String> tokens(Endpoint endpoint) {
    List<String> tokens = new ArrayList<>();
    for (HttpMethod method : endpoint.routing().methods()) {
      tokens.add(method.token());
    }
    return tokens;
  }

  private static void writeParameters(JsonWriter json, List<Parameter> parameters) {
    if (parameters.isEmpty()) {
      return;
    }
    json.array("parameters");
    for (Parameter parameter : parameters) {
      write(json, parameter);
    }
    json.end();
  }

  private static void write(JsonWriter json, Parameter parameter) {
    json.object().value("in", Words.of(parameter.kind())).value("name", parameter.name());
    if (parameter.type().isPresent()) {
      TypeJson.write(json, "type", parameter.type().get());
    }
    Json.flag(json, "validated", parameter.validated());
    json.end();
  }

  private static void write(JsonWriter json, Traits traits) {
    Json.put(json, "access", traits.access(), Access.UNKNOWN);
    Json.flag(json, "ranged", traits.ranged());
    Json.flag(json, "rateLimited", traits.rateLimited());
    Json.flag(json, "deprecated", traits.deprecated());
    Json.put(json, "advised", new TreeSet<>(traits.advised()));
  }

  private static void writeWaivers(JsonWriter json, List<Waiver> waivers) {
    if (waivers.isEmpty()) {
      return;
    }
    json.array("waivers");
    for (Waiver waiver : waivers) {
      json.object()
          .value("rule", waiver.rule())
          .value("because", waiver.because())
          .value("scope", Words.of(waiver.scope()))
          .end();
    }
    json.end();
  }

  /** An endpoint without a path would be nowhere. */
  private static List<String> paths(JsonObject json) {
    List<String> paths = Json.texts(json, "paths");
    if (paths.isEmpty()) {
      throw new MalformedCatalogException("'paths' is missing or empty");
    }
    return paths;
  }

  /** Reads an endpoint, which this policy holds for. */
  public static Endpoint read(JsonObject json, Policy policy) {
    JavaType controller = TypeJson.read(Json.object(json, "controller"));
    String method = Json.text(json, "method");
    return new Endpoint(
        new Handler(
            json.getString("module", ""),
            controller,
            method,
            json.getString("name", method),
            Words.read(Framework.class, Json.text(json, "framework")),
            json.getBoolean("open", false),
            json.getBoolean("abstract", false),
            json.getBoolean("inherited", false),
            Source.method(controller.canonicalName(), method, json.getInt("overload", 0)),
            json.getString("signature", "")),
        new Routing(
            Json.texts(json, "requestMethods").stream().map(HttpMethod::of).toList(),
            paths(json),
            Json.texts(json, "consumes"),
            Json.texts(json, "produces"),
            Json.texts(json, "conditions")),
        Json.objects(json, "parameters", EndpointJson::parameter),
        outcome(json),
        ExceptionJson.read(json, "throws"),
        traits(json),
        Json.objects(json, "responses", ResponseJson::read),
        policy,
        Json.objects(json, "waivers", EndpointJson::waiver),
        documentation(json),
        ProofJson.read(json));
  }

  /** What else is said of it stands in the OpenAPI document. */
  private static Documentation documentation(JsonObject json) {
    return new Documentation(
        "",
        json.getString("summary", ""),
        json.getString("description", ""),
        List.of(),
        "",
        json.getBoolean("hidden", false),
        false,
        false,
        Map.of(),
        Optional.empty());
  }

  private static Outcome outcome(JsonObject json) {
    return new Outcome(
        Words.read(Carrier.class, Json.text(json, "returns")),
        BodyJson.read(json, "payload"),
        json.has("frameworkStatus")
            ? OptionalInt.of(Json.number(json, "frameworkStatus"))
            : OptionalInt.empty());
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
        Words.read(Access.class, json, "access", Access.UNKNOWN),
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
