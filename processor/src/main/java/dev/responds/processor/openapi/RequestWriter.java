package dev.responds.processor.openapi;

import dev.responds.processor.json.JsonWriter;
import dev.responds.processor.model.Body;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Parameter;
import dev.responds.processor.model.Schema;
import dev.responds.processor.model.Schemas;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes the parameters and the content of a request, as far as the signature tells. */
final class RequestWriter {

  /** What these fields say has another place (OpenAPI 3.1 §4.8.12). */
  private static final Set<String> ELSEWHERE = ignoringCase();

  private final JsonWriter json;
  private final SchemaWriter writer;
  private final Schemas schemas;

  RequestWriter(JsonWriter json, SchemaWriter writer, Schemas schemas) {
    this.json = json;
    this.writer = writer;
    this.schemas = schemas;
  }

  private static Set<String> ignoringCase() {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(List.of("Accept", "Authorization", "Content-Type", "Cookie"));
    return names;
  }

  void addParameters(String path, Operation operation) {
    List<Parameter> parameters = new ArrayList<>();
    for (String variable : PathTemplates.variables(path)) {
      parameters.add(variable(variable, operation));
    }
    Set<String> seen = new HashSet<>();
    for (Endpoint endpoint : operation.endpoints()) {
      for (Parameter parameter : endpoint.parameters()) {
        if (place(parameter).isPresent() && seen.add(place(parameter).get() + parameter.name())) {
          parameters.add(parameter);
        }
      }
    }
    if (!parameters.isEmpty()) {
      json.array("parameters");
      parameters.forEach(this::addParameter);
      json.end();
    }
  }

  /** Each variable of the path has to be described, whether the method reads it or not. */
  private static Parameter variable(String name, Operation operation) {
    return operation.endpoints().stream()
        .flatMap(endpoint -> endpoint.parameters().stream())
        .filter(parameter -> parameter.kind() == Parameter.Kind.PATH)
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElseGet(() -> Parameter.of(Parameter.Kind.PATH, name));
  }

  private static Optional<String> place(Parameter parameter) {
    return switch (parameter.kind()) {
      case QUERY -> Optional.of("query");
      case HEADER ->
          ELSEWHERE.contains(parameter.name()) ? Optional.empty() : Optional.of("header");
      case PATH, CONTENT, RAW_REQUEST -> Optional.empty();
    };
  }

  private void addParameter(Parameter parameter) {
    boolean inPath = parameter.kind() == Parameter.Kind.PATH;
    json.object()
        .value("name", parameter.name())
        .value("in", inPath ? "path" : place(parameter).orElse("query"));
    if (inPath) {
      json.value("required", true);
    }
    writer.addSchema(parameter.type().map(schemas::of).orElse(new Schema.Value("string", "")));
    json.end();
  }

  void addContent(Operation operation) {
    Endpoint endpoint = operation.first();
    List<Parameter> contents =
        endpoint.parameters().stream()
            .filter(parameter -> parameter.kind() == Parameter.Kind.CONTENT)
            .toList();
    if (contents.isEmpty()) {
      return;
    }
    json.object("requestBody").object("content");
    for (String type : mediaTypes(endpoint, contents)) {
      json.object(type);
      if (contents.size() == 1) {
        writer.addSchema(contents.get(0).type().map(Body::of).orElse(Body.UNKNOWN));
      } else {
        writer.addSchema(new Schema.Dictionary(new Schema.Any()));
      }
      json.end();
    }
    json.end().end();
  }

  private static List<String> mediaTypes(Endpoint endpoint, List<Parameter> contents) {
    if (!endpoint.consumes().isEmpty()) {
      return endpoint.consumes().stream().filter(type -> !type.startsWith("!")).toList();
    }
    return List.of(contents.size() == 1 ? ResponseWriter.JSON : "multipart/form-data");
  }
}
