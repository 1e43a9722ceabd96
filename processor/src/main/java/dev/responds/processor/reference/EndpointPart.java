package dev.responds.processor.reference;

import dev.responds.processor.model.Body;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.JavaType;
import dev.responds.processor.reference.view.Controller;
import dev.responds.processor.reference.view.EndpointLink;
import dev.responds.processor.reference.view.EndpointSection;
import dev.responds.processor.reference.view.Prose;
import dev.responds.processor.reference.view.Response;
import dev.responds.processor.reference.view.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Arranges the sections of the endpoints. */
final class EndpointPart {

  private final Context context;
  private final Texts texts;
  private final FindingPart findings;
  private final HeaderFields headers;
  private final DecisionOrder order;

  EndpointPart(Context context, FindingPart findings) {
    this.context = context;
    this.texts = context.texts();
    this.findings = findings;
    this.headers = new HeaderFields(context.registry());
    this.order = new DecisionOrder(context.registry());
  }

  List<Controller> arrange() {
    Map<JavaType, List<EndpointSection>> sections = new LinkedHashMap<>();
    context
        .endpoints()
        .forEach(
            (endpoint, link) ->
                sections
                    .computeIfAbsent(endpoint.controller(), type -> new ArrayList<>())
                    .add(section(endpoint, link)));
    List<Controller> controllers = new ArrayList<>();
    sections.forEach(
        (type, ofType) ->
            controllers.add(
                new Controller(String.join(".", type.names()), type.packageName(), ofType)));
    return controllers;
  }

  private EndpointSection section(Endpoint endpoint, EndpointLink link) {
    Set<Integer> seen = new HashSet<>();
    List<Response> responses =
        endpoint.responses().stream()
            .sorted(order)
            .map(declared -> response(endpoint, link, declared, seen.add(declared.status())))
            .toList();
    String java = String.join(".", endpoint.controller().names()) + "." + endpoint.method();
    return new EndpointSection(
        link, java, remark(endpoint), responses, findings.at(endpoint, link));
  }

  private String remark(Endpoint endpoint) {
    if (endpoint.responses().isEmpty()) {
      return texts.get("endpoint.nothing");
    }
    if (!endpoint.declaresItself()) {
      return texts.get("endpoint.surroundings");
    }
    return endpoint.inherited() ? texts.get("endpoint.inherited") : "";
  }

  private Response response(
      Endpoint endpoint, EndpointLink link, DeclaredResponse declared, boolean first) {
    return new Response(
        first ? EndpointIndex.anchor(link, declared.status()) : "",
        context.status(declared.status()),
        declared.when(),
        content(declared.body()),
        headers.describe(declared, endpoint.policy(), texts),
        declared.sender().name().toLowerCase(Locale.ROOT),
        texts.of("mark", declared.sender()),
        texts.of("sender", declared.sender()),
        declared.on().stream().map(JavaType::display).toList(),
        texts.of("scope", declared.scope()));
  }

  private Prose content(Body body) {
    return body.type()
        .map(type -> Prose.code(type.display()))
        .orElseGet(() -> Prose.of(texts.of("body", body.kind())));
  }
}
