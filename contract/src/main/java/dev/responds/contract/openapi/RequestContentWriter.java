package dev.responds.contract.openapi;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.Capability;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Input.Place;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Remark;
import dev.responds.contract.model.Schema;
import dev.responds.contract.util.Grouping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Writes the content of a request: as a whole, or the fields of a form. */
final class RequestContentWriter {

  private static final String URL_ENCODED = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data";

  private static final Set<HttpMethod> WITHOUT_CONTENT =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE);

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
    addDescription(operation);
    if (required) {
      json.value("required", true);
    }
    json.object("content");
    for (Map.Entry<String, List<List<Parameter>>> type : byType.entrySet()) {
      json.object(type.getKey());
      addSchema(type.getKey(), type.getValue(), operation);
      json.end();
    }
    json.end().end();
  }

  /** What is said of fields of a form stands at each of them. */
  private void addDescription(Operation operation) {
    for (Endpoint endpoint : operation.endpoints()) {
      List<Parameter> contents = contents(endpoint);
      if (contents.size() == 1 && field(contents.get(0)).isEmpty()) {
        String description = endpoint.documentation().of(contents.get(0)).description();
        if (!description.isEmpty()) {
          json.value("description", description);
          return;
        }
      }
    }
  }

  private static void addNew(List<Parameter> contents, List<List<Parameter>> known) {
    if (!known.contains(contents)) {
      known.add(contents);
    }
  }

  private void addSchema(
      String mediaType, List<List<Parameter>> alternatives, Operation operation) {
    json.object("schema");
    if (alternatives.size() == 1) {
      addMembers(mediaType, alternatives.get(0), operation);
    } else {
      json.array("anyOf");
      for (List<Parameter> contents : alternatives) {
        json.object();
        addMembers(mediaType, contents, operation);
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

  /**
   * Returns whether the members of an object are parameters of the query: where content in the
   * request means nothing (RFC 9110 §9.3.1, §9.3.2, §9.3.5), those of a form are.
   */
  static boolean isInQuery(Endpoint endpoint, Parameter parameter) {
    if (!parameter.isFormObject()) {
      return false;
    }
    return parameter.kind() == Parameter.Kind.QUERY
        || (!endpoint.routing().methods().isEmpty()
            && WITHOUT_CONTENT.containsAll(endpoint.routing().methods()));
  }

  private static List<Parameter> contents(Endpoint endpoint) {
    boolean form = isForm(endpoint);
    List<Parameter> contents = new ArrayList<>();
    for (Parameter parameter : endpoint.parameters()) {
      if ((parameter.kind() == Parameter.Kind.CONTENT && !isInQuery(endpoint, parameter))
          || (form && parameter.kind() == Parameter.Kind.QUERY && !parameter.isFormObject())) {
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
    return content.type().isPresent()
        ? schemas.usualInput(content.type().get())
        : ResponseWriter.JSON;
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

  private void addMembers(String mediaType, List<Parameter> contents, Operation operation) {
    if (contents.size() == 1 && field(contents.get(0)).isEmpty()) {
      addWhole(mediaType, contents.get(0));
      return;
    }
    Map<String, Field> fields = new LinkedHashMap<>();
    boolean known = true;
    for (Parameter parameter : contents) {
      String name = field(parameter);
      if (!name.isEmpty()) {
        Remark remark = remark(parameter, operation);
        fields.putIfAbsent(
            name,
            new Field(parameter.input().required(), key -> schemas.add(key, parameter, remark)));
      } else if (parameter.isFormObject()
          && schemas.form(parameter) instanceof Schema.Structure structure) {
        for (Schema.Member member : structure.members()) {
          fields.putIfAbsent(
              member.name(), new Field(member.required(), key -> schemas.addMember(member)));
        }
      } else {
        known = false;
      }
    }
    if (known) {
      addFields(fields);
    } else {
      schemas.addMembersOf(new Schema.Dictionary(new Schema.Any()));
    }
  }

  private void addWhole(String mediaType, Parameter content) {
    if (content.isFormObject()) {
      schemas.addMembersOf(schemas.form(content));
    } else {
      schemas.addMembersOf(mediaType, content);
    }
  }

  /**
   * A field of a form.
   *
   * @param writer writes its schema under the name that it is given
   */
  private record Field(boolean required, Consumer<String> writer) {}

  /** A parameter of the query has the name of its own. */
  private static String field(Parameter parameter) {
    return parameter.kind() == Parameter.Kind.QUERY ? parameter.name() : parameter.input().name();
  }

  private void addFields(Map<String, Field> fields) {
    List<String> required = new ArrayList<>();
    for (Map.Entry<String, Field> field : fields.entrySet()) {
      if (field.getValue().required()) {
        required.add(field.getKey());
      }
    }
    json.value("type", "object");
    if (!required.isEmpty()) {
      json.array("required", required);
    }
    json.object("properties");
    for (Map.Entry<String, Field> field : fields.entrySet()) {
      field.getValue().writer().accept(field.getKey());
    }
    json.end();
  }

  /** Returns what is said of a field by the first endpoint that says anything. */
  private static Remark remark(Parameter field, Operation operation) {
    for (Endpoint endpoint : operation.endpoints()) {
      Remark remark = endpoint.documentation().of(field);
      if (!remark.equals(Remark.NONE)) {
        return remark;
      }
    }
    return Remark.NONE;
  }
}
