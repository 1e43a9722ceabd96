package dev.responds.processor.page;

import dev.responds.contract.catalog.Anchors;
import dev.responds.contract.catalog.ControllerLink;
import dev.responds.contract.catalog.DecisionOrder;
import dev.responds.contract.catalog.EndpointIndex;
import dev.responds.contract.catalog.EndpointLink;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.processor.page.view.Controller;
import dev.responds.processor.page.view.EndpointSection;
import dev.responds.processor.page.view.Response;
import dev.responds.processor.page.view.Step;
import dev.responds.processor.page.view.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Arranges the sections of the endpoints. */
final class EndpointPart {

  private final Context context;
  private final Texts texts;
  private final ResponsePart responses;
  private final AroundPart around;
  private final FindingPart findings;
  private final ProofPart proofs;
  private final DecisionOrder order;

  EndpointPart(
      Context context,
      ResponsePart responses,
      AroundPart around,
      FindingPart findings,
      ProofPart proofs) {
    this.context = context;
    this.texts = context.texts();
    this.responses = responses;
    this.around = around;
    this.findings = findings;
    this.proofs = proofs;
    this.order = new DecisionOrder(context.registry());
  }

  List<Controller> arrange() {
    Map<ControllerLink, Controller> controllers = new LinkedHashMap<>();
    for (EndpointIndex.Entry entry : context.endpoints()) {
      EndpointSection section = section(entry.endpoint(), entry.link());
      controller(entry.endpoint(), entry.link().controller(), controllers).endpoints().add(section);
    }
    return List.copyOf(controllers.values());
  }

  private Controller controller(
      Endpoint endpoint, ControllerLink link, Map<ControllerLink, Controller> controllers) {
    Controller controller = controllers.get(link);
    if (controller == null) {
      String packageName = endpoint.handler().controller().packageName();
      controller =
          new Controller(
              context.group(link), endpoint.handler().module(), packageName, new ArrayList<>());
      controllers.put(link, controller);
    }
    return controller;
  }

  private EndpointSection section(Endpoint endpoint, EndpointLink link) {
    return new EndpointSection(
        link,
        endpoint.documentation().hidden(),
        endpoint.routing().conditions(),
        context.audience().team() ? endpoint.handler().method() : "",
        remark(endpoint),
        steps(endpoint, link),
        proofs.found(endpoint),
        findings.at(endpoint));
  }

  private List<Step> steps(Endpoint endpoint, EndpointLink link) {
    Set<Integer> seen = new HashSet<>();
    List<Step> steps = new ArrayList<>();
    @Nullable Step step = null;
    for (DeclaredResponse declared : order.sorted(endpoint.responses())) {
      boolean shared = AroundPart.tells(declared);
      if (step == null || (shared && !step.own().isEmpty())) {
        step = new Step(new ArrayList<>(), new ArrayList<>());
        steps.add(step);
      }
      if (shared) {
        step.shared().add(around.link(endpoint, declared));
      } else {
        step.own().add(response(endpoint, link, declared, seen.add(declared.status())));
      }
    }
    return steps;
  }

  private Response response(
      Endpoint endpoint, EndpointLink link, DeclaredResponse declared, boolean first) {
    String id = first ? Anchors.ofResponse(link.id(), declared.status()) : "";
    return responses.arrange(id, endpoint, declared);
  }

  private String remark(Endpoint endpoint) {
    if (!context.audience().team()) {
      return endpoint.responses().isEmpty() ? texts.get("endpoint.unknown") : "";
    }
    if (endpoint.responses().isEmpty()) {
      return texts.get("endpoint.nothing");
    }
    if (!endpoint.hasOwnResponses()) {
      return texts.get("endpoint.surroundings");
    }
    return endpoint.handler().inherited() ? texts.get("endpoint.inherited") : "";
  }
}
