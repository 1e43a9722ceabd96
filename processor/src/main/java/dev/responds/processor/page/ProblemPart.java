package dev.responds.processor.page;

import dev.responds.contract.catalog.ApiIndex;
import dev.responds.contract.catalog.ClientAdvice;
import dev.responds.contract.catalog.EndpointLink;
import dev.responds.contract.catalog.Problems;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.ProblemType;
import dev.responds.contract.model.Sender;
import dev.responds.contract.util.Grouping;
import dev.responds.processor.page.view.HeaderFieldLine;
import dev.responds.processor.page.view.ProblemSection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Arranges the problem types: what happened, when, who sends it, and what to do. */
final class ProblemPart {

  private final Context context;
  private final ResponsePart responses;
  private final StatusFacts facts;
  private final HeaderFieldPart headers;
  private final Problems problems;

  ProblemPart(Context context, ResponsePart responses, ApiIndex api) {
    this.context = context;
    this.responses = responses;
    this.facts = new StatusFacts(context.texts());
    this.headers = new HeaderFieldPart(context.registry());
    this.problems = Problems.of(api);
  }

  /** Returns those that have a type, and one for all that say nothing beyond their status. */
  List<ProblemSection> arrange() {
    List<ProblemSection> sections = new ArrayList<>();
    for (Problems.Type type : problems.types()) {
      ProblemType problem = type.problem();
      sections.add(
          section(type.id(), problem.uri(), type.title(), problem.registered(), type.sightings()));
    }
    List<ApiIndex.Sighting> plain = plain();
    if (!plain.isEmpty()) {
      String title = context.texts().get("problems.plain");
      sections.add(section("problem=about_blank", "about:blank", title, true, plain));
    }
    return sections;
  }

  /** Of these, the status is the whole problem (RFC 9457 §4.2.1). */
  private List<ApiIndex.Sighting> plain() {
    List<ApiIndex.Sighting> plain = new ArrayList<>();
    for (List<ApiIndex.Sighting> ofStatus : context.inUse().values()) {
      for (ApiIndex.Sighting sighting : ofStatus) {
        DeclaredResponse response = sighting.response();
        Body body = response.body();
        if (body.problem()
            && !body.assumed()
            && Problems.sent(sighting.endpoint(), response).isEmpty()) {
          plain.add(sighting);
        }
      }
    }
    return plain;
  }

  private ProblemSection section(
      String id, String uri, String title, boolean registered, List<ApiIndex.Sighting> sightings) {
    Map<Integer, List<ApiIndex.Sighting>> byStatus = new TreeMap<>(context.inUse().comparator());
    Set<EndpointLink> endpoints = new LinkedHashSet<>();
    for (ApiIndex.Sighting sighting : sightings) {
      Grouping.list(byStatus, sighting.response().status()).add(sighting);
      endpoints.add(sighting.link());
    }
    boolean plain = uri.equals("about:blank");
    List<ProblemSection.Case> cases = new ArrayList<>();
    for (Map.Entry<Integer, List<ApiIndex.Sighting>> status : byStatus.entrySet()) {
      cases.add(single(status.getKey(), status.getValue(), plain));
    }
    int first = byStatus.keySet().iterator().next();
    return new ProblemSection(
        id,
        uri,
        title,
        registered,
        cases,
        example(uri, plain ? context.registry().interpret(first).reason() : title, first),
        PlacesPart.arrange(context, endpoints));
  }

  private ProblemSection.Case single(int status, List<ApiIndex.Sighting> sightings, boolean plain) {
    Set<String> whens = new LinkedHashSet<>();
    Set<Sender> senders = new LinkedHashSet<>();
    Map<String, HeaderFieldLine> fields = new LinkedHashMap<>();
    for (ApiIndex.Sighting sighting : sightings) {
      DeclaredResponse response = sighting.response();
      whens.add(response.when());
      senders.add(response.sender());
      for (HeaderFieldLine field : headers.describe(sighting.endpoint(), response)) {
        fields.putIfAbsent(field.id(), field);
      }
    }
    whens.remove("");
    return new ProblemSection.Case(
        context.status(status),
        // What differs from endpoint to endpoint stands there.
        plain ? List.of() : List.copyOf(whens),
        senders.size() == 1 ? responses.sentBy(senders.iterator().next()) : "",
        List.copyOf(fields.values()),
        context.texts().of("advice", ClientAdvice.of(status, context.registry())),
        facts.next(context.registry().interpret(status)));
  }

  private static String example(String uri, String title, int status) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", uri);
    members.put("title", title);
    members.put("status", BigDecimal.valueOf(status));
    return JsonText.pretty(members);
  }

  /** Returns how many types have a name of their own. */
  static int named(Collection<ProblemSection> sections) {
    int named = 0;
    for (ProblemSection section : sections) {
      named += section.uri().equals("about:blank") ? 0 : 1;
    }
    return named;
  }
}
