package dev.responds.contract.openapi;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.http.StatusTexts;
import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.CarriedFields;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.ProblemType;
import dev.responds.contract.util.Grouping;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Writes the responses of an operation. */
final class ResponseWriter {

  static final String PROBLEM_JSON = "application/problem+json";
  static final String JSON = "application/json";

  /** Fields that are references to another resource (RFC 9110 §8.7, §10.2.2). */
  private static final Set<String> LOCATIONS = Set.of("Location", "Content-Location");

  private final JsonWriter json;
  private final SchemaWriter schemas;
  private final StatusRegistry registry;
  private final StatusTexts texts;
  private final BiPredicate<Endpoint, Body> stated;
  private final CarriedFields carried;

  /** A response of one of the endpoints that share an operation. */
  private record Sent(Endpoint endpoint, DeclaredResponse response) {}

  /**
   * Writes responses.
   *
   * @param stated of which endpoints which content is ours to state
   */
  ResponseWriter(
      JsonWriter json,
      SchemaWriter schemas,
      StatusRegistry registry,
      StatusTexts texts,
      BiPredicate<Endpoint, Body> stated) {
    this.json = json;
    this.schemas = schemas;
    this.registry = registry;
    this.texts = texts;
    this.stated = stated;
    this.carried = new CarriedFields(registry);
  }

  /** Writes all responses. */
  void addResponses(Operation operation) {
    Map<Integer, List<Sent>> byStatus = byStatus(operation);
    json.object("responses");
    for (Map.Entry<Integer, List<Sent>> status : byStatus.entrySet()) {
      addResponse(status.getKey(), status.getValue());
    }
    if (byStatus.isEmpty()) {
      json.object("default").value("description", "").end();
    }
    json.end();
  }

  /** Returns the statuses that are declared, and of which the content is ours to state. */
  Map<Integer, Boolean> statuses(Operation operation) {
    Map<Integer, Boolean> statuses = new TreeMap<>();
    for (Map.Entry<Integer, List<Sent>> status : byStatus(operation).entrySet()) {
      boolean stated = false;
      for (Sent sent : status.getValue()) {
        stated |= isOurs(sent);
      }
      statuses.put(status.getKey(), stated);
    }
    return statuses;
  }

  private boolean states(Sent sent) {
    return sent.response().body().hasContent() && isOurs(sent);
  }

  private boolean isOurs(Sent sent) {
    Body body = sent.response().body();
    return !body.assumed() && stated.test(sent.endpoint(), body);
  }

  private static Map<Integer, List<Sent>> byStatus(Operation operation) {
    Map<Integer, List<Sent>> byStatus = new TreeMap<>();
    for (Endpoint endpoint : operation.endpoints()) {
      for (DeclaredResponse response : endpoint.responses()) {
        if (response.status() >= 100 && response.status() <= 599) {
          add(new Sent(endpoint, response), byStatus);
        }
      }
    }
    return byStatus;
  }

  private static void add(Sent sent, Map<Integer, List<Sent>> byStatus) {
    Grouping.list(byStatus, sent.response().status()).add(sent);
  }

  private void addResponse(int status, List<Sent> responses) {
    json.object(Integer.toString(status)).value("description", description(status, responses));
    addHeaders(responses);
    addContent(responses);
    json.end();
  }

  /** What the code says of it, or else what HTTP does. */
  private String description(int status, List<Sent> responses) {
    Set<String> when = new LinkedHashSet<>();
    for (Sent sent : responses) {
      when.add(sent.response().when());
    }
    when.remove("");
    String meant = registry.interpret(status).reason();
    return when.isEmpty()
        ? texts.sentence(registry.interpret(status).code())
        : meant + ": " + String.join("; ", when);
  }

  /**
   * What the content is has a place of its own (OpenAPI 3.1 §4.8.17). A field is required if each
   * response of the status carries it, and constant if each has the same value.
   */
  private void addHeaders(List<Sent> responses) {
    Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Map<String, Integer> certain = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Sent sent : responses) {
      for (String name : carried.names(sent.endpoint(), sent.response())) {
        Grouping.list(fields, name).add(sent.response().value(name).orElse(""));
        if (CarriedFields.isCertain(name, sent.endpoint(), sent.response())) {
          certain.merge(name, 1, Integer::sum);
        }
      }
    }
    fields.remove("Content-Type");
    if (fields.isEmpty()) {
      return;
    }
    json.object("headers");
    for (Map.Entry<String, List<String>> field : fields.entrySet()) {
      List<String> values = field.getValue();
      boolean same = Set.copyOf(values).size() == 1;
      boolean required = certain.getOrDefault(field.getKey(), 0) == responses.size();
      addHeader(field.getKey(), same ? values.get(0) : "", required);
    }
    json.end();
  }

  private void addHeader(String name, String value, boolean required) {
    json.object(name);
    if (required) {
      json.value("required", true);
    }
    json.object("schema").value("type", "string");
    if (LOCATIONS.contains(name)) {
      json.value("format", "uri-reference");
    }
    if (!value.isEmpty()) {
      json.array("enum", List.of(value));
    }
    json.end().end();
  }

  private void addContent(List<Sent> responses) {
    Map<String, List<Body>> byType = new LinkedHashMap<>();
    for (Sent sent : responses) {
      Body body = sent.response().body();
      if (states(sent)) {
        for (String type : mediaTypes(sent)) {
          add(type, body, byType);
        }
      }
    }
    if (byType.isEmpty()) {
      return;
    }
    json.object("content");
    for (Map.Entry<String, List<Body>> type : byType.entrySet()) {
      json.object(type.getKey());
      schemas.addSchema(type.getKey(), type.getValue());
      addProblems(problems(responses, type.getKey()));
      json.end();
    }
    json.end();
  }

  private Set<Sent> problems(List<Sent> responses, String mediaType) {
    Set<Sent> problems = new LinkedHashSet<>();
    for (Sent sent : responses) {
      if (sent.response().problem().isPresent() && mediaTypes(sent).contains(mediaType)) {
        problems.add(sent);
      }
    }
    return problems;
  }

  /** A schema would say of all problems what holds for one: an example a problem type does not. */
  private void addProblems(Set<Sent> problems) {
    if (problems.isEmpty()) {
      return;
    }
    json.object("examples");
    Set<String> written = new LinkedHashSet<>();
    for (Sent sent : problems) {
      ProblemType problem = sent.response().problem().orElseThrow();
      if (written.add(problem.uri())) {
        String name = written.add(problem.name()) ? problem.name() : problem.uri();
        addProblem(name, problem, sent.response());
      }
    }
    json.end();
  }

  private void addProblem(String name, ProblemType problem, DeclaredResponse response) {
    json.object(name);
    if (!response.when().isEmpty()) {
      json.value("summary", response.when());
    }
    json.object("value")
        .value("type", problem.uri())
        .value("title", problem.title())
        .value("status", response.status())
        .end()
        .end();
  }

  private static void add(String type, Body body, Map<String, List<Body>> byType) {
    List<Body> bodies = Grouping.list(byType, type);
    if (!bodies.contains(body)) {
      bodies.add(body);
    }
  }

  private List<String> mediaTypes(Sent sent) {
    Optional<String> declared = sent.response().value("Content-Type");
    if (declared.isPresent()) {
      return List.of(declared.get());
    }
    Body body = sent.response().body();
    if (body.problem()) {
      return List.of(PROBLEM_JSON);
    }
    List<String> produced = RequestContentWriter.accepted(sent.endpoint().routing().produces());
    return produced.isEmpty() ? List.of(usual(body)) : produced;
  }

  /** What frameworks write where the mapping does not say. */
  private String usual(Body body) {
    return body.type().isPresent() ? schemas.usualOutput(body.type().get()) : JSON;
  }
}
