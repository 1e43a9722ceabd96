package dev.responds.processor.page;

import dev.responds.contract.catalog.Anchors;
import dev.responds.contract.catalog.ControllerLink;
import dev.responds.contract.catalog.DecisionOrder;
import dev.responds.contract.catalog.EndpointIndex;
import dev.responds.contract.catalog.EndpointLink;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Documentation;
import dev.responds.contract.model.Endpoint;
import dev.responds.processor.page.view.AroundLink;
import dev.responds.processor.page.view.Controller;
import dev.responds.processor.page.view.Description;
import dev.responds.processor.page.view.EndpointSection;
import dev.responds.processor.page.view.RequestSection;
import dev.responds.processor.page.view.Response;
import dev.responds.processor.page.view.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** Arranges the sections of the endpoints. */
final class EndpointPart {

  /**
   * What comes of a request that is in order: it is done, or goes on elsewhere, or is under way.
   * All other classes are what can go wrong.
   */
  private static final List<Integer> IN_ORDER = List.of(2, 3, 1);

  private final Context context;
  private final Texts texts;
  private final ResponsePart responses;
  private final AroundPart around;
  private final FindingPart findings;
  private final ProofPart proofs;
  private final DecisionOrder order;
  private final About about;
  private final OperationBook book;
  private final RequestPart requests;

  EndpointPart(
      Context context,
      ResponsePart responses,
      AroundPart around,
      FindingPart findings,
      ProofPart proofs,
      About about,
      OperationBook book) {
    this.context = context;
    this.texts = context.texts();
    this.responses = responses;
    this.around = around;
    this.findings = findings;
    this.proofs = proofs;
    this.about = about;
    this.book = book;
    this.requests = new RequestPart(context.texts(), book);
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
        endpoint.routing().otherConditions(),
        context.audience().team() ? endpoint.handler().method() : "",
        remark(endpoint),
        description(endpoint),
        request(endpoint),
        own(endpoint, link),
        shared(endpoint),
        unseen(endpoint),
        proofs.found(endpoint),
        findings.at(endpoint));
  }

  private List<Response> own(Endpoint endpoint, EndpointLink link) {
    Set<Integer> seen = new HashSet<>();
    List<Response> own = new ArrayList<>();
    for (DeclaredResponse declared : order.sorted(endpoint.responses())) {
      if (!AroundPart.tells(declared)) {
        own.add(response(endpoint, link, declared, seen.add(declared.status())));
      }
    }
    own.sort(Comparator.comparingInt(response -> place(response.status().look())));
    return own;
  }

  private static int place(int look) {
    return IN_ORDER.contains(look) ? IN_ORDER.indexOf(look) : IN_ORDER.size();
  }

  private List<AroundLink> shared(Endpoint endpoint) {
    List<AroundLink> shared = new ArrayList<>();
    for (DeclaredResponse declared : order.sorted(endpoint.responses())) {
      if (AroundPart.tells(declared)) {
        shared.add(around.link(endpoint, declared));
      }
    }
    return shared;
  }

  /** What endpoints share stands elsewhere, and each has tests of its own. */
  private String unseen(Endpoint endpoint) {
    StringJoiner unseen = new StringJoiner(", ");
    for (DeclaredResponse declared : order.sorted(endpoint.responses())) {
      if (AroundPart.tells(declared) && responses.seen(endpoint, declared).missing()) {
        unseen.add(Integer.toString(declared.status()));
      }
    }
    return unseen.length() == 0 ? "" : texts.get("seen.around", unseen.toString());
  }

  private Description description(Endpoint endpoint) {
    Optional<OperationBook.Operation> operation = book.find(endpoint);
    Documentation said = endpoint.documentation();
    boolean silent = said.summary().isEmpty() && said.description().isEmpty();
    boolean document = silent && operation.isPresent();
    boolean linked = operation.isPresent() && !about.address().isEmpty();
    boolean described = linked && operation.get().pointer().equals(OperationBook.pointer(endpoint));
    return new Description(
        document ? operation.get().json().getString("summary", "") : said.summary(),
        Marked.paragraphs(
            document ? operation.get().json().getString("description", "") : said.description()),
        endpoint.traits().deprecated() || said.deprecated(),
        linked && !described ? about.address() + operation.get().pointer() : "",
        described);
  }

  private RequestSection request(Endpoint endpoint) {
    Optional<OperationBook.Operation> operation = book.find(endpoint);
    return operation.isPresent() ? requests.arrange(operation.get().json()) : RequestSection.NONE;
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
