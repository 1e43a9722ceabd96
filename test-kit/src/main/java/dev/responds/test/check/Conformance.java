package dev.responds.test.check;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Waiver;
import dev.responds.contract.rule.OwnDeclarations;
import dev.responds.test.api.DeclaredApi;
import dev.responds.test.api.DeclaredEndpoint;
import dev.responds.test.api.ResponseKey;
import dev.responds.test.exchange.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Holds responses against what is declared. */
public final class Conformance {

  private static final String UNDECLARED = "undeclared-response";

  private final DeclaredApi api;
  private final StatusRegistry registry;
  private final ResponseMatch match;
  private final WireRules wire;
  private final Texts texts;

  /** Knows these declarations, what that registry says of each status, and what to say in words. */
  public Conformance(DeclaredApi api, StatusRegistry registry, Locale language) {
    this.api = api;
    this.registry = registry;
    this.texts = new Texts(registry, language);
    this.match = new ResponseMatch(registry, texts);
    this.wire = new WireRules(registry, texts);
  }

  /**
   * Returns what a response is worth. Where it can be of several endpoints, the one speaks that has
   * the least against it.
   */
  public Verdict check(Exchange exchange) {
    List<DeclaredEndpoint> candidates = api.endpointsOf(exchange);
    if (candidates.isEmpty()) {
      return exchange.status() == 405 && !api.atPathOf(exchange).isEmpty()
          ? new Verdict(wire.check(exchange), List.of())
          : Verdict.NONE;
    }
    List<Violation> least = List.of();
    List<ResponseKey> proved = new ArrayList<>();
    boolean first = true;
    for (DeclaredEndpoint candidate : candidates) {
      List<ResponseKey> keys = new ArrayList<>();
      List<Violation> violations = check(exchange, candidate, keys);
      proved.addAll(keys);
      if (first || violations.size() < least.size()) {
        least = violations;
        first = false;
      }
    }
    return new Verdict(least, proved);
  }

  private List<Violation> check(
      Exchange exchange, DeclaredEndpoint declared, List<ResponseKey> proved) {
    Endpoint endpoint = declared.endpoint();
    List<Violation> violations = new ArrayList<>();
    List<DeclaredResponse> same = new ArrayList<>();
    for (DeclaredResponse response : endpoint.responses()) {
      if (response.status() == exchange.status()) {
        same.add(response);
      }
    }
    if (!same.isEmpty()) {
      violations.addAll(nearest(exchange, declared, same, proved));
    } else if (isComplete(endpoint, exchange.status())) {
      violations.add(undeclared(exchange, declared));
    }
    for (Violation broken : wire.check(exchange)) {
      if (violations.stream().noneMatch(known -> known.rule().equals(broken.rule()))) {
        violations.add(broken);
      }
    }
    violations.removeIf(violation -> isLifted(violation, endpoint, exchange.status()));
    return violations;
  }

  /** The declarations that are as exact as any that the response keeps; if it keeps none, one. */
  private List<Violation> nearest(
      Exchange exchange,
      DeclaredEndpoint declared,
      List<DeclaredResponse> same,
      List<ResponseKey> proved) {
    List<Violation> least = List.of();
    int best = -1;
    boolean first = true;
    for (DeclaredResponse response : same) {
      List<Violation> violations = match.differences(exchange, declared, response, same);
      if (violations.isEmpty()) {
        int exact = ResponseMatch.exactness(response);
        if (exact > best) {
          proved.clear();
          best = exact;
        }
        if (exact == best) {
          proved.add(declared.key(response));
        }
      }
      if (first || violations.size() < least.size()) {
        least = violations;
        first = false;
      }
    }
    return least;
  }

  /** What a handler answers for the whole application, the compiler does not ask for either. */
  private boolean isComplete(Endpoint endpoint, int status) {
    return status >= 200
        && !endpoint.traits().advised().contains(status)
        && new OwnDeclarations(endpoint, registry).meantAsWhole();
  }

  private Violation undeclared(Exchange exchange, DeclaredEndpoint declared) {
    List<String> came = new ArrayList<>(List.of(declared.place()));
    exchange.mediaType().ifPresent(came::add);
    return texts.violation(
        UNDECLARED,
        came.size() == 1 ? UNDECLARED : UNDECLARED + ".typed",
        exchange,
        came,
        List.of(Texts.statuses(declared.endpoint())),
        List.of(Integer.toString(exchange.status()), declared.place()));
  }

  private static boolean isLifted(Violation violation, Endpoint endpoint, int status) {
    for (Waiver waiver : endpoint.waivers()) {
      if (waiver.rule().equals(violation.rule()) && !waiver.because().isBlank()) {
        return true;
      }
    }
    return endpoint
            .policy()
            .level(violation.rule(), status)
            .or(() -> endpoint.policy().levelOfRulesets(violation.rule(), status))
            .orElse(Severity.ERROR)
        == Severity.OFF;
  }
}
