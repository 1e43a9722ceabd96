package dev.responds.contract.rule;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Notation;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Waiver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** All rules, by id. */
public final class RuleBook {

  private final List<Rule> rules;
  private final StatusRegistry registry;
  private final UseOfRules use;

  /** Binds rules that are sorted by id. */
  public RuleBook(List<Rule> rules, StatusRegistry registry) {
    this.rules = List.copyOf(rules);
    this.registry = registry;
    this.use = new UseOfRules(ids(rules));
  }

  private static SortedSet<String> ids(List<Rule> rules) {
    SortedSet<String> ids = new TreeSet<>();
    for (Rule rule : rules) {
      ids.add(rule.id());
    }
    return ids;
  }

  /** Returns all rules, sorted by id. */
  public List<Rule> rules() {
    return rules;
  }

  /** Returns the rule of that id. */
  public Optional<Rule> find(String id) {
    for (Rule rule : rules) {
      if (rule.id().equals(id)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** Checks the endpoints, in their order; each place is reported once. */
  public List<Verdict> check(List<Endpoint> endpoints) {
    return Repetition.removed(judge(endpoints));
  }

  /** Checks the endpoints, in their order, and says of each all that is found at it. */
  public List<Verdict> judge(List<Endpoint> endpoints) {
    return judge(endpoints, declaresAny(endpoints));
  }

  /**
   * Checks some endpoints of an API, in their order, and says of each all that is found at it.
   *
   * @param declared whether any endpoint of the API declares something
   */
  public List<Verdict> judge(List<Endpoint> endpoints, boolean declared) {
    List<List<Finding>> found = new ArrayList<>();
    for (Endpoint endpoint : endpoints) {
      found.add(findings(new Subject(endpoint, registry, declared)));
    }
    IdleWaivers idle = new IdleWaivers(endpoints, found, this::needsCode);
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < endpoints.size(); i++) {
      addVerdicts(endpoints.get(i), found.get(i), idle, verdicts);
    }
    return verdicts;
  }

  private boolean needsCode(String id) {
    Optional<Rule> rule = find(id);
    return rule.isPresent() && rule.get().needsCode();
  }

  /** Mistakes in waivers and policies first, then the responses in their order. */
  private void addVerdicts(
      Endpoint endpoint, List<Finding> findings, IdleWaivers idle, List<Verdict> verdicts) {
    for (Finding misuse : use.check(endpoint, idle)) {
      verdicts.add(new Verdict(endpoint, misuse, Optional.empty()));
    }
    for (Finding finding : findings) {
      if (finding.level() != Severity.OFF
          && !ForeignDeclarations.isToldOtherwise(finding, findings)) {
        verdicts.add(new Verdict(endpoint, finding, waiver(endpoint, finding)));
      }
    }
  }

  /** Returns whether any of the endpoints declares something. */
  public static boolean declaresAny(List<Endpoint> endpoints) {
    for (Endpoint endpoint : endpoints) {
      if (endpoint.isDeclared()) {
        return true;
      }
    }
    return false;
  }

  private List<Finding> findings(Subject subject) {
    Endpoint endpoint = subject.endpoint();
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules) {
      int before = findings.size();
      rule.check(subject, findings::add);
      for (int i = before; i < findings.size(); i++) {
        findings.set(i, weighed(findings.get(i), rule, endpoint));
      }
    }
    if (findings.size() > 1) {
      findings.sort(Comparator.comparingInt(finding -> position(finding, endpoint)));
    }
    return findings;
  }

  private static Finding weighed(Finding finding, Rule rule, Endpoint endpoint) {
    int status = finding.status().orElse(LevelKey.ALL);
    Policy policy = endpoint.policy();
    Severity given = finding.level();
    Notation notation = ForeignDeclarations.notation(finding, endpoint);
    Severity level =
        notation.foreign()
            ? ForeignDeclarations.level(policy, rule, status, given)
            : Weighing.level(policy, rule, status, given);
    Finding weighed = level == finding.level() ? finding : finding.weighing(level);
    return level == Severity.OFF ? weighed : weighed.in(notation);
  }

  /** The index of the response that it is about; -1 for the endpoint as a whole. */
  private static int position(Finding finding, Endpoint endpoint) {
    int index = 0;
    for (DeclaredResponse response : endpoint.responses()) {
      if (response.place().holds(finding.source())) {
        return index;
      }
      index++;
    }
    return -1;
  }

  private static Optional<Waiver> waiver(Endpoint endpoint, Finding finding) {
    for (Waiver waiver : endpoint.waivers()) {
      if (waiver.rule().equals(finding.id())) {
        return Optional.of(waiver);
      }
    }
    return Optional.empty();
  }
}
