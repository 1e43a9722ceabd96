package dev.responds.contract.catalog;

import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.CarriedFields;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Policy;
import dev.responds.contract.rule.Verdict;
import java.io.Writer;
import java.util.Optional;

/** Writes one catalogue. */
final class CatalogWriter {

  /** Grows when somebody who reads the last one would take something wrong. */
  static final int FORMAT = 5;

  private final ApiIndex api;
  private final StatusRegistry registry;
  private final CarriedFields headers;
  private final DecisionOrder order;
  private final JsonWriter json;

  CatalogWriter(ApiIndex api, Writer out) {
    this.api = api;
    this.registry = api.registry();
    this.json = new JsonWriter(out);
    this.headers = new CarriedFields(registry);
    this.order = new DecisionOrder(registry);
  }

  void write() {
    json.object().value("format", FORMAT);
    json.value("title", api.title());
    json.array("policies").lines();
    for (Policy policy : api.policies().all()) {
      PolicyJson.write(json, policy);
    }
    json.end().array("endpoints").lines();
    for (EndpointIndex.Entry entry : api.endpoints()) {
      addEndpoint(entry.endpoint(), entry.link());
    }
    json.end().array("findings").lines();
    for (EndpointIndex.Entry entry : api.endpoints()) {
      addFindings(entry);
    }
    json.end().array("statuses").lines();
    for (int code : api.inUse().keySet()) {
      addStatus(code);
    }
    json.end().array("problems").lines();
    for (Problems.Type type : Problems.of(api).types()) {
      addProblem(type);
    }
    json.end().end().done();
  }

  private void addProblem(Problems.Type type) {
    json.object()
        .value("type", type.problem().uri())
        .value("title", type.title())
        .value("anchor", type.id());
    Json.flag(json, "registered", type.problem().registered());
    json.array("responses");
    for (ApiIndex.Sighting sighting : type.sightings()) {
      json.object()
          .value("endpoint", sighting.link().id())
          .value("status", sighting.response().status())
          .value("retry", retry(sighting.response().status()))
          .end();
    }
    json.end().end();
  }

  private String retry(int status) {
    return Words.of(ClientAdvice.of(status, registry));
  }

  private void addEndpoint(Endpoint endpoint, EndpointLink link) {
    json.object().value("id", link.id());
    EndpointJson.write(json, endpoint);
    json.value("policy", api.policies().number(endpoint.policy())).array("responses");
    for (DeclaredResponse response : order.sorted(endpoint.responses())) {
      addResponse(endpoint, response);
    }
    json.end();
    ProofJson.write(json, endpoint.proof());
    json.end();
  }

  private void addResponse(Endpoint endpoint, DeclaredResponse response) {
    json.object().value("status", response.status());
    Json.put(json, "headers", headers.names(endpoint, response));
    ResponseJson.write(json, response);
    json.end();
  }

  private void addFindings(EndpointIndex.Entry entry) {
    for (Verdict verdict : api.verdicts().at(entry.endpoint())) {
      json.object().value("endpoint", entry.link().id());
      FindingJson.write(json, verdict);
      json.end();
    }
  }

  private void addStatus(int code) {
    Status meant = registry.interpret(code);
    json.object().value("status", code);
    addReason(code);
    json.value("class", meant.statusClass())
        .value("content", meant.content())
        .array("mandatoryHeaders", meant.mandatory())
        .array("recommendedHeaders", meant.recommended())
        .array("forbiddenHeaders", meant.forbidden())
        .value("caching", Words.of(meant.caching()))
        .value("redirect", Words.of(meant.redirect()))
        .value("next", Words.of(meant.retry()))
        .value("retry", retry(code))
        .value("specification", meant.citation().url())
        .end();
  }

  /** A code that is not registered has no reason phrase; instead it is taken for another one. */
  private void addReason(int code) {
    Optional<Status> known = registry.find(code);
    if (known.isPresent()) {
      json.value("reason", known.get().reason());
    } else {
      json.value("takenFor", registry.interpret(code).code());
    }
  }
}
