package dev.responds.processor.reference;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import dev.responds.processor.http.HttpMethod;
import dev.responds.processor.http.Status;
import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Body;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.JavaType;
import dev.responds.processor.reference.view.EndpointLink;
import dev.responds.processor.rule.Verdict;
import java.util.Locale;
import java.util.Optional;

/** Writes one catalogue. */
final class CatalogWriter {

  /** Grows when somebody who reads the last one would take something wrong. */
  private static final int FORMAT = 1;

  private final Reference reference;
  private final StatusRegistry registry;
  private final Context context;
  private final HeaderFields headers;
  private final JsonStringWriter json = JsonWriter.indent("  ").string();

  CatalogWriter(Reference reference) {
    this.reference = reference;
    this.registry = reference.registry();
    this.context = new Context(reference);
    this.headers = new HeaderFields(registry);
  }

  String write() {
    json.object().value("format", FORMAT);
    json.array("endpoints");
    context.endpoints().forEach(this::addEndpoint);
    json.end().array("findings");
    Verdicts verdicts = new Verdicts(reference.verdicts());
    context
        .endpoints()
        .forEach((endpoint, link) -> verdicts.at(endpoint).forEach(v -> addFinding(v, link)));
    json.end().array("statuses");
    context.inUse().keySet().forEach(this::addStatus);
    return json.end().end().done() + "\n";
  }

  private void addEndpoint(Endpoint endpoint, EndpointLink link) {
    json.object()
        .value("id", link.id())
        .value("controller", endpoint.controller().canonicalName())
        .value("method", endpoint.method())
        .value("name", endpoint.name())
        .array("requestMethods", endpoint.methods().stream().map(HttpMethod::token).toList())
        .array("paths", endpoint.paths())
        .array("responses");
    endpoint.responses().stream().sorted(new DecisionOrder(registry)).forEach(this::addResponse);
    json.end().end();
  }

  private void addResponse(DeclaredResponse response) {
    json.object().value("status", response.status());
    addReason(response.status());
    json.value("when", response.when());
    addBody(response.body());
    json.array("headers", headers.names(response))
        .value("sender", word(response.sender()))
        .value("scope", word(response.scope()))
        .array("on", response.on().stream().map(JavaType::canonicalName).toList())
        .end();
  }

  private void addBody(Body body) {
    json.object("body").value("kind", word(body.kind()));
    body.type().ifPresent(type -> json.value("type", type.display()));
    json.end();
  }

  private void addFinding(Verdict verdict, EndpointLink link) {
    json.object()
        .value("rule", verdict.finding().id())
        .value("level", word(verdict.finding().level()))
        .value("endpoint", link.id())
        .array("arguments", verdict.finding().arguments());
    verdict.waiver().ifPresent(waiver -> json.value("waivedBecause", waiver.because()));
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
        .value("caching", word(meant.caching()))
        .value("redirect", word(meant.redirect()))
        .value("next", word(meant.retry()))
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

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
