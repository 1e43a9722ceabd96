package dev.responds.processor.reference;

import dev.responds.processor.http.Status;
import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.json.JsonWriter;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.reference.catalog.EndpointJson;
import dev.responds.processor.reference.catalog.FindingJson;
import dev.responds.processor.reference.catalog.Json;
import dev.responds.processor.reference.catalog.PolicyJson;
import dev.responds.processor.reference.catalog.ResponseJson;
import dev.responds.processor.reference.catalog.Words;
import dev.responds.processor.reference.view.EndpointLink;
import dev.responds.processor.rule.Verdict;
import java.util.Optional;

/** Writes one catalogue. */
final class CatalogWriter {

  /** Grows when somebody who reads the last one would take something wrong. */
  static final int FORMAT = 3;

  private final Reference reference;
  private final StatusRegistry registry;
  private final Context context;
  private final HeaderFields headers;
  private final JsonWriter json = new JsonWriter();

  CatalogWriter(Reference reference) {
    this.reference = reference;
    this.registry = reference.registry();
    this.context = new Context(reference);
    this.headers = new HeaderFields(registry);
  }

  String write() {
    json.object().value("format", FORMAT);
    json.value("title", reference.title());
    json.array("policies").lines();
    context.policies().all().forEach(policy -> PolicyJson.write(json, policy));
    json.end().array("endpoints").lines();
    context.endpoints().forEach(this::addEndpoint);
    json.end().array("findings").lines();
    Verdicts verdicts = new Verdicts(reference.verdicts());
    context
        .endpoints()
        .forEach((endpoint, link) -> verdicts.at(endpoint).forEach(v -> addFinding(v, link)));
    json.end().array("statuses").lines();
    context.inUse().keySet().forEach(this::addStatus);
    return json.end().end().done();
  }

  private void addEndpoint(Endpoint endpoint, EndpointLink link) {
    json.object().value("id", link.id());
    EndpointJson.write(json, endpoint);
    json.value("policy", context.policies().number(endpoint.policy())).array("responses");
    endpoint.responses().stream()
        .sorted(new DecisionOrder(registry))
        .forEach(response -> addResponse(endpoint, response));
    json.end().end();
  }

  private void addResponse(Endpoint endpoint, DeclaredResponse response) {
    json.object().value("status", response.status());
    Json.put(json, "headers", headers.names(endpoint, response));
    ResponseJson.write(json, response);
    json.end();
  }

  private void addFinding(Verdict verdict, EndpointLink link) {
    json.object().value("endpoint", link.id());
    FindingJson.write(json, verdict);
    json.end();
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
        .value("specification", meant.citation().url())
        .end();
  }

  /** A code that is not registered has no reason phrase; instead it is taken for another one. */
  private void addReason(int code) {
    Optional<Status> known = registry.find(code);
    known.ifPresentOrElse(
        status -> json.value("reason", status.reason()),
        () -> json.value("takenFor", registry.interpret(code).code()));
  }
}
