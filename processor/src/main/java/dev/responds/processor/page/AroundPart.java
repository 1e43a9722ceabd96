package dev.responds.processor.page;

import dev.responds.contract.catalog.EndpointIndex;
import dev.responds.contract.catalog.EndpointLink;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.util.Grouping;
import dev.responds.processor.page.view.AroundLink;
import dev.responds.processor.page.view.AroundSection;
import dev.responds.processor.page.view.HeaderFieldLine;
import dev.responds.processor.page.view.Prose;
import dev.responds.processor.page.view.Response;
import dev.responds.processor.page.view.Sent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * Arranges what is declared around endpoints, once for all that share it, so that the responses of
 * an endpoint's own stand out.
 */
final class AroundPart {

  private final Context context;
  private final ResponsePart responses;

  /** By what a reader sees of them. */
  private final Map<String, Shared> shared = new LinkedHashMap<>();

  private final IdentityHashMap<Endpoint, IdentityHashMap<DeclaredResponse, AroundLink>> links =
      new IdentityHashMap<>();
  private final Map<String, Integer> taken = new HashMap<>();

  /** A response, where it is told, and who shares it. */
  private record Shared(Response response, AroundLink link, List<EndpointLink> endpoints) {}

  AroundPart(Context context, ResponsePart responses) {
    this.context = context;
    this.responses = responses;
    for (EndpointIndex.Entry entry : context.endpoints()) {
      collect(entry.endpoint(), entry.link());
    }
  }

  /** Returns whether a response is told here, and not in the section of its endpoint. */
  static boolean tells(DeclaredResponse response) {
    return !response.onMethod();
  }

  /** Returns where a response that an endpoint shares is told. */
  AroundLink link(Endpoint endpoint, DeclaredResponse declared) {
    return Objects.requireNonNull(Objects.requireNonNull(links.get(endpoint)).get(declared));
  }

  /** Returns them by class and code. */
  List<AroundSection> arrange() {
    Map<Integer, List<AroundSection>> byStatus = new TreeMap<>(context.inUse().comparator());
    for (Shared told : shared.values()) {
      Grouping.list(byStatus, told.response().status().code()).add(section(told));
    }
    List<AroundSection> sections = new ArrayList<>();
    for (List<AroundSection> ofStatus : byStatus.values()) {
      sections.addAll(ofStatus);
    }
    return sections;
  }

  private AroundSection section(Shared by) {
    Response response = by.response();
    Response anchored =
        new Response(
            by.link().id(),
            response.status(),
            response.when(),
            response.meaning(),
            response.content(),
            response.forms(),
            response.problem(),
            response.problemName(),
            response.headers(),
            response.mark(),
            response.sentBy(),
            response.exceptions(),
            response.declared(),
            response.proof(),
            response.seen());
    return new AroundSection(
        anchored,
        by.endpoints().size() == context.endpoints().size(),
        PlacesPart.arrange(context, by.endpoints()));
  }

  private void collect(Endpoint endpoint, EndpointLink link) {
    IdentityHashMap<DeclaredResponse, AroundLink> ofIt = new IdentityHashMap<>();
    for (DeclaredResponse declared : endpoint.responses()) {
      if (tells(declared)) {
        Shared by = shared(endpoint, declared);
        by.endpoints().add(link);
        ofIt.put(declared, by.link());
      }
    }
    links.put(endpoint, ofIt);
  }

  private Shared shared(Endpoint endpoint, DeclaredResponse declared) {
    Response response = responses.arrange("", endpoint, declared);
    String seen = seen(response);
    Shared by = shared.get(seen);
    if (by == null) {
      AroundLink link = new AroundLink(anchor(response), response.status());
      by = new Shared(response, link, new ArrayList<>());
      shared.put(seen, by);
    }
    return by;
  }

  /** Returns all that is shown of a response; two with the same are one. */
  private static String seen(Response response) {
    StringJoiner seen = new StringJoiner("\0");
    seen.add(Integer.toString(response.status().code())).add(response.when());
    for (Prose.Span span : response.content().spans()) {
      seen.add(span.text()).add(span.code() ? "code" : "text");
    }
    for (Sent form : response.forms()) {
      seen.add(form.mediaType()).add(form.type().text());
    }
    for (HeaderFieldLine header : response.headers()) {
      seen.add(header.name()).add(header.value());
    }
    seen.add(response.problem())
        .add(response.mark())
        .add(response.sentBy())
        .add(response.declared());
    for (String exception : response.exceptions()) {
      seen.add(exception);
    }
    return seen.toString();
  }

  /** One that says something else about the same status is told apart by what it says. */
  private String anchor(Response response) {
    String anchor = "around-" + response.status().code();
    if (times(anchor) > 1) {
      anchor += "-" + Integer.toHexString(response.when().hashCode());
      int times = times(anchor);
      anchor += times > 1 ? "-" + times : "";
    }
    return anchor;
  }

  private int times(String anchor) {
    int times = taken.getOrDefault(anchor, 0) + 1;
    taken.put(anchor, times);
    return times;
  }
}
