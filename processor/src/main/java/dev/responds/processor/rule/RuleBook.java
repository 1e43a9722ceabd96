package dev.responds.processor.rule;

import static java.util.stream.Collectors.toCollection;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import dev.responds.processor.model.Policy;
import dev.responds.processor.model.Policy.LevelEntry;
import dev.responds.processor.model.Source;
import dev.responds.processor.model.Waiver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All rules, by id. */
public final class RuleBook {

  /** One finding stands once, and is waived once, however many endpoints see its place. */
  private record Said(Finding finding, boolean stands) {}

  private final List<Rule> rules;
  private final UseOfRules use;

  private RuleBook(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    this.use = new UseOfRules(rules.stream().map(Rule::id).collect(toCollection(TreeSet::new)));
  }

  /** Returns the rules that Responds ships: a relation is a row of a table, the rest a class. */
  public static RuleBook standard(StatusRegistry registry) {
    return new RuleBook(
        List.of(
            new BodyOnBodylessStatus(registry),
            MethodTable.rule("created-on-noncreating-method", registry),
            MethodTable.rule("delete-success-status", registry),
            new DuplicateStatus(registry),
            new FrameworkStatusUndeclared(registry),
            new InformationalAsFinal(registry),
            new MethodRewritingRedirect(registry),
            new MissingLocation201(registry),
            HeaderTable.rule("missing-location-redirect", registry),
            HeaderTable.rule("missing-mandatory-header", registry),
            new MissingWwwAuthenticate(registry),
            new NoSuccessDeclared(registry),
            MethodTable.rule("not-modified-on-unsafe", registry),
            MethodTable.rule("partial-on-non-get", registry),
            new PrgUse303(registry),
            MethodTable.rule("put-success-status", registry),
            StatusTable.rule("status-deprecated", registry),
            new StatusOutOfRange(registry),
            StatusTable.rule("status-reserved", registry),
            new StatusUnassigned(registry),
            new TeamSubset(registry),
            new UnreachableStatus(registry)));
  }

  /** Returns all rules, sorted by id. */
  public List<Rule> rules() {
    return rules;
  }

  /** Returns the rule of that id. */
  public Optional<Rule> find(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** Checks the endpoints, in their order; each place is reported once. */
  public List<Verdict> check(List<Endpoint> endpoints) {
    Set<Said> said = new HashSet<>();
    return endpoints.stream()
        .flatMap(endpoint -> check(endpoint).stream())
        .filter(verdict -> said.add(new Said(verdict.finding(), verdict.stands())))
        .toList();
  }

  /** Mistakes in waivers and policies first, then the responses in their order. */
  private List<Verdict> check(Endpoint endpoint) {
    List<Verdict> verdicts = new ArrayList<>();
    use.check(endpoint, misuse -> verdicts.add(new Verdict(endpoint, misuse, Optional.empty())));
    findings(endpoint).stream()
        .map(finding -> new Verdict(endpoint, finding, waiver(endpoint, finding)))
        .forEach(verdicts::add);
    return verdicts;
  }

  private List<Finding> findings(Endpoint endpoint) {
    List<Finding> findings = new ArrayList<>();
    rules.forEach(rule -> rule.check(endpoint, findings::add));
    return findings.stream()
        .map(finding -> weighed(finding, endpoint.policy()))
        .filter(finding -> finding.level() != Level.OFF)
        .sorted(Comparator.comparingInt(finding -> position(finding, endpoint)))
        .toList();
  }

  private static Finding weighed(Finding finding, Policy policy) {
    Level lifted =
        policy.strict() && finding.level() == Level.ADVICE ? Level.WARNING : finding.level();
    Level level =
        Optional.ofNullable(policy.levels().get(finding.id()))
            .flatMap(LevelEntry::level)
            .orElse(lifted);
    return new Finding(
        finding.id(),
        finding.variant(),
        level,
        finding.arguments(),
        finding.citation(),
        finding.source());
  }

  /** The index of the response that it is about; -1 for the endpoint as a whole. */
  private static int position(Finding finding, Endpoint endpoint) {
    List<Source> sources = endpoint.responses().stream().map(DeclaredResponse::source).toList();
    return sources.indexOf(finding.source().at(""));
  }

  private static Optional<Waiver> waiver(Endpoint endpoint, Finding finding) {
    return endpoint.waivers().stream()
        .filter(waiver -> waiver.rule().equals(finding.id()))
        .findFirst();
  }
}
