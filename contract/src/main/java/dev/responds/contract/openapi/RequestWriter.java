package dev.responds.contract.openapi;

import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Input.Place;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Remark;
import dev.responds.contract.model.Schema;
import dev.responds.contract.model.Schema.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes the parameters of a request, as far as the signature tells. */
final class RequestWriter {

  /** What these fields say has another place (OpenAPI 3.1 §4.8.12). */
  private static final Set<String> ELSEWHERE = ignoringCase();

  private final JsonWriter json;
  private final SchemaWriter schemas;

  /** A parameter, and what is said of it. */
  private record Told(Parameter parameter, Remark remark) {}

  RequestWriter(JsonWriter json, SchemaWriter schemas) {
    this.json = json;
    this.schemas = schemas;
  }

  private static Set<String> ignoringCase() {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(List.of("Accept", "Authorization", "Content-Type", "Cookie"));
    return names;
  }

  void addParameters(Operation operation) {
    List<Told> parameters = new ArrayList<>();
    List<String> variables = operation.variables();
    for (int i = 0; i < variables.size(); i++) {
      parameters.add(variable(i, variables.get(i), operation));
    }
    Map<String, Member> members = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Endpoint endpoint : operation.endpoints()) {
      boolean form = RequestContentWriter.isForm(endpoint);
      for (Parameter parameter : endpoint.parameters()) {
        if (RequestContentWriter.isInQuery(endpoint, parameter)) {
          addMembers(parameter, operation, members);
          continue;
        }
        boolean inForm = form && parameter.kind() == Parameter.Kind.QUERY;
        Optional<String> place = inForm ? Optional.empty() : place(parameter);
        Remark remark = endpoint.documentation().of(parameter);
        if (place.isPresent() && !remark.hidden() && seen.add(place.get() + name(parameter))) {
          parameters.add(new Told(shared(parameter, operation), remark));
        }
      }
    }
    members.keySet().removeIf(name -> seen.contains("query" + name));
    if (!parameters.isEmpty() || !members.isEmpty()) {
      json.array("parameters");
      for (Told parameter : parameters) {
        addParameter(parameter.parameter(), parameter.remark());
      }
      for (Member member : members.values()) {
        addParameter(member);
      }
      json.end();
    }
  }

  /** Each member of the object is a parameter; the name of the object does not count. */
  private void addMembers(Parameter object, Operation operation, Map<String, Member> members) {
    boolean always = shared(object, operation).equals(object);
    if (schemas.form(object) instanceof Schema.Structure structure) {
      for (Member member : structure.members()) {
        members.putIfAbsent(
            member.name(), member.with(always && member.required(), member.access()));
      }
    }
  }

  private void addParameter(Member member) {
    json.object().value("name", member.name()).value("in", "query");
    if (member.required()) {
      json.value("required", true);
    }
    schemas.addMember("schema", member);
    json.end();
  }

  /**
   * Each variable of the path has to be described, whether the method reads it or not. Another
   * endpoint of the same path may call it by another name.
   */
  private static Told variable(int index, String name, Operation operation) {
    for (Answer answer : operation.answers()) {
      List<String> variables = answer.path().variables();
      String own = index < variables.size() ? variables.get(index) : name;
      for (Parameter parameter : answer.endpoint().parameters()) {
        if (parameter.kind() == Parameter.Kind.PATH && parameter.name().equals(own)) {
          Remark remark = answer.endpoint().documentation().of(parameter);
          return new Told(shared(parameter, operation).named(name), remark);
        }
      }
    }
    return new Told(Parameter.of(Parameter.Kind.PATH, name), Remark.NONE);
  }

  /** What one of several endpoints asks for holds for the operation if all of them do. */
  private static Parameter shared(Parameter parameter, Operation operation) {
    for (Endpoint endpoint : operation.endpoints()) {
      if (!endpoint.parameters().contains(parameter)) {
        return parameter.with(parameter.input().loosened());
      }
    }
    return parameter;
  }

  private static Optional<String> place(Parameter parameter) {
    if (parameter.input().place() == Place.COOKIE) {
      return Optional.of("cookie");
    }
    return switch (parameter.kind()) {
      case QUERY ->
          parameter.input().place() == Place.MATRIX ? Optional.empty() : Optional.of("query");
      case HEADER ->
          ELSEWHERE.contains(parameter.name()) ? Optional.empty() : Optional.of("header");
      case PATH, CONTENT, RAW_REQUEST -> Optional.empty();
    };
  }

  private static String name(Parameter parameter) {
    return parameter.input().place() == Place.COOKIE ? parameter.input().name() : parameter.name();
  }

  private void addParameter(Parameter parameter, Remark remark) {
    boolean inPath = parameter.kind() == Parameter.Kind.PATH;
    json.object()
        .value("name", name(parameter))
        .value("in", inPath ? "path" : place(parameter).orElse("query"));
    if (!remark.description().isEmpty()) {
      json.value("description", remark.description());
    }
    if (inPath || parameter.input().required()) {
      json.value("required", true);
    }
    if (remark.deprecated()) {
      json.value("deprecated", true);
    }
    schemas.add("schema", parameter);
    if (!remark.example().isEmpty()) {
      schemas.addExample(parameter, remark.example());
    }
    json.end();
  }
}
