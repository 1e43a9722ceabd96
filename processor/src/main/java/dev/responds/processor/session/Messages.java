package dev.responds.processor.session;

import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a compile has to say, in the order of its sources. What stands in types that it leaves as
 * they are was said when they were compiled.
 */
public final class Messages {

  private final Map<String, Integer> order = new HashMap<>();
  private final CompiledModule module;

  public Messages(RootTypes roots, CompiledModule module) {
    this.module = module;
    for (String name : roots.names()) {
      order.put(name, order.size());
    }
  }

  public List<Finding> ofFindings(List<Finding> findings) {
    return findings.stream()
        .filter(this::isNew)
        .sorted(Comparator.comparingInt(finding -> order(finding.source())))
        .toList();
  }

  public List<Verdict> ofVerdicts(List<Verdict> verdicts) {
    List<Verdict> fresh = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      if (isNew(verdict.finding())) {
        fresh.add(verdict);
      } else if (isInBundle(verdict) && isCompiled(verdict.endpoint())) {
        fresh.add(verdict.at(verdict.endpoint().handler().source()));
      }
    }
    fresh.sort((one, other) -> Integer.compare(order(one), order(other)));
    return fresh;
  }

  /**
   * Returns what was not so when the types were compiled that it is about: code that they call has
   * changed, and nobody compiles them for that.
   *
   * @param told what there is to tell
   * @param answering the endpoints of the module
   */
  public List<Verdict> ofOthers(
      List<Verdict> told, Collection<Endpoint> answering, FormerFindings former) {
    List<Verdict> ofOthers = new ArrayList<>();
    for (Verdict verdict : told) {
      if (verdict.stands() && !isNew(verdict.finding()) && !isCompiled(verdict.endpoint())) {
        ofOthers.add(verdict);
      }
    }
    // To read what was found before costs more than most edits do, so that it comes last.
    return ofOthers.isEmpty() || !former.areKnown()
        ? List.of()
        : unknown(ofOthers, FormerFindings.names(answering), former);
  }

  private static List<Verdict> unknown(
      List<Verdict> verdicts, IdentityHashMap<Endpoint, String> names, FormerFindings former) {
    List<Verdict> unknown = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      String name = names.get(verdict.endpoint());
      if (name != null && former.haveEndpoint(name) && !former.have(name, verdict)) {
        unknown.add(verdict);
      }
    }
    return unknown;
  }

  /** A bundle that this compile leaves as it is may be used by an endpoint for the first time. */
  private static boolean isInBundle(Verdict verdict) {
    for (DeclaredResponse response : verdict.endpoint().responses()) {
      if (response.bundle().isPresent()
          && response.bundle().get().holds(verdict.finding().source())) {
        return true;
      }
    }
    return false;
  }

  private boolean isCompiled(Endpoint endpoint) {
    return module.isCompiled(endpoint.handler().controller().canonicalName());
  }

  private boolean isNew(Finding finding) {
    Source source = finding.source();
    return source.kind() == Source.Kind.NOWHERE || !module.isReported(source.name());
  }

  /** What is around a type, or comes from elsewhere, is said where it is about the type. */
  private int order(Verdict verdict) {
    Source source = verdict.finding().source();
    return order.containsKey(source.name())
        ? order(source)
        : order(verdict.endpoint().handler().source());
  }

  private int order(Source source) {
    return order.getOrDefault(source.name(), -1);
  }
}
