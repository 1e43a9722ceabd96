package dev.responds.contract.openapi;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.Capability;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Input.Place;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Schema;
import dev.responds.contract.util.Grouping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the content of a request: as a whole, or the fields of a form. */
final class RequestContentWriter {

  private static final String URL_ENCODED = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data";

  private final JsonWriter json;
  private final SchemaWriter schemas;

  RequestContentWriter(JsonWriter json, SchemaWriter schemas) {
    this.json = json;
    this.schemas = schemas;
  }

  /** What one of several endpoints needs, a request for another one may leave out. */
  void add(Operation operation) {
    Map<String, List<List<Parameter>>> byType = new LinkedHashMap<>();
    boolean required = true;
    for (Endpoint endpoint : operation.endpoints()) {
      List<Parameter> contents = contents(endpoint);
      required &= isRequired(contents);
      if (!contents.isEmpty()) {
        for (String type : mediaTypes(endpoint, contents)) {
          addNew(contents, Grouping.list(byType, type));
        }
      }
    }
    if (byType.isEmpty()) {
      return;
    }
    json.object("requestBody");
    if (required) {
      json.value("required", true);
    }
    json.object("content");
    for (Map.Entry<String, List<List<Parameter>>> type : byType.entrySet()) {
      json.object(type.getKey());
      addSchema(type.getValue());
      json.end();
    }
    json.end().end();
  }

  private static void addNew(List<Parameter> contents, List<List<Parameter>> known) {
    if (!known.contains(contents)) {
      known.add(contents);
    }
  }

  private void addSchema(List<List<Parameter>> alternatives) {
    json.object("schema");
    if (alternatives.size() == 1) {
      addMembers(alternatives.get(0));
    } else {
      json.array("anyOf");
      for (List<Parameter> contents : alternatives) {
        json.object();
        addMembers(contents);
        json.end();
      }
      json.end();
    }
    json.end();
  }

  /** Returns whether the parameters of the query arrive in a form. */
  static boolean isForm(Endpoint endpoint) {
    if (!endpoint.handler().framework().has(Capability.READS_FORM_AS_QUERY)
        || endpoint.routing().consumes().isEmpty()) {
      return false;
    }
    for (String type : endpoint.routing().consumes()) {
      if (!type.startsWith(URL_ENCODED) && !type.startsWith(MULTIPART)) {
        return false;
      }
    }
    for (Parameter parameter : endpoint.parameters()) {
      if (parameter.kind() == Parameter.Kind.CONTENT && parameter.input().name().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Without content in the request, the members of a form are parameters of the query. */
  static boolean isInQuery(Endpoint endpoint, Parameter parameter) {
    if (parameter.kind() != Parameter.Kind.CONTENT
        || parameter.input().place() != Place.FORM
        || !parameter.input().name().isEmpty()
        || endpoint.routing().methods().isEmpty()) {
      return false;
    }
    for (HttpMethod method : endpoint.routing().methods()) {
      if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
        return false;
      }
    }
    return true;
  }

  private static List<Parameter> contents(Endpoint endpoint) {
    boolean form = isForm(endpoint);
    List<Parameter> contents = new ArrayList<>();
    for (Parameter parameter : endpoint.parameters()) {
      if ((parameter.kind() == Parameter.Kind.CONTENT && !isInQuery(endpoint, parameter))
          || (form && parameter.kind() == Parameter.Kind.QUERY)) {
        contents.add(parameter);
      }
    }
    return contents;
  }

  private static boolean isRequired(List<Parameter> contents) {
    for (Parameter parameter : contents) {
      if (parameter.input().required()) {
        return true;
      }
    }
    return false;
  }

  private List<String> mediaTypes(Endpoint endpoint, List<Parameter> contents) {
    if (!endpoint.routing().consumes().isEmpty()) {
      return accepted(endpoint.routing().consumes());
    }
    boolean form = false;
    for (Parameter parameter : contents) {
      if (parameter.input().place() == Place.PART) {
        return List.of(MULTIPART);
      }
      form |= parameter.input().place() == Place.FORM;
    }
    if (form) {
      return List.of(URL_ENCODED);
    }
    return List.of(contents.size() == 1 ? usual(contents.get(0)) : MULTIPART);
  }

  /** What clients send where the mapping does not say. */
  private String usual(Parameter content) {
    Optional<RawContent> raw =
        content.type().isPresent() ? schemas.rawInput(content.type().get()) : Optional.empty();
    return raw.isPresent() ? raw.get().mediaType() : ResponseWriter.JSON;
  }

  /** A mapping may also say what it does not take. */
  static List<String> accepted(List<String> types) {
    List<String> accepted = new ArrayList<>();
    for (String type : types) {
      if (!type.startsWith("!")) {
        accepted.add(type);
      }
    }
    return accepted;
  }

  private void addMembers(List<Parameter> contents) {
    Map<String, Parameter> fields = new LinkedHashMap<>();
    for (Parameter parameter : contents) {
      fields.putIfAbsent(field(parameter), parameter);
    }
    if (!fields.containsKey("")) {
      addFields(fields);
    } else if (contents.size() == 1) {
      schemas.addMembersOf(contents.get(0));
    } else {
      schemas.addMembersOf(new Schema.Dictionary(new Schema.Any()));
    }
  }

  /** A parameter of the query has the name of its own. */
  private static String field(Parameter parameter) {
    return parameter.kind() == Parameter.Kind.QUERY ? parameter.name() : parameter.input().name();
  }

  private void addFields(Map<String, Parameter> fields) {
    List<String> required = new ArrayList<>();
    for (Map.Entry<String, Parameter> field : fields.entrySet()) {
      if (field.getValue().input().required()) {
        required.add(field.getKey());
      }
    }
    json.value("type", "object");
    if (!required.isEmpty()) {
      json.array("required", required);
    }
    json.object("properties");
    for (Map.Entry<String, Parameter> field : fields.entrySet()) {
      schemas.add(field.getKey(), field.getValue());
    }
    json.end();
  }
}
