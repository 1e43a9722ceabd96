package dev.responds.processor.rule;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import dev.responds.processor.model.Policy;
import dev.responds.processor.model.Source;
import dev.responds.processor.model.Waiver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** All rules, by id. */
public final class RuleBook {

  private final List<Rule> rules;
  private final UseOfRules use;

  private RuleBook(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    this.use = new UseOfRules(ids(rules));
  }

  private static SortedSet<String> ids(List<Rule> rules) {
    SortedSet<String> ids = new TreeSet<>();
    for (Rule rule : rules) {
      ids.add(rule.id());
    }
    return ids;
  }

  /** Returns the rules that Responds ships: a relation is a row of a table, the rest a class. */
  public static RuleBook standard(StatusRegistry registry) {
    return new RuleBook(
        List.of(
            new AuthenticatedPublic(registry),
            new BodyErrorWithoutBody(registry),
            new BodyOnBodylessStatus(registry),
            new BodyOnHead(registry),
            new BusinessOutcome5xx(registry),
            new ChallengeStatusSwapped(registry),
            new ConditionalMetadataMismatch(registry),
            new ConditionalParamWithoutStatus(registry),
            RoleTable.rule("container-owned-status", registry),
            new ContentExpected(registry),
            new ContentRangeContract(registry),
            MethodTable.rule("created-on-noncreating-method", registry),
            MethodTable.rule("delete-success-status", registry),
            new DuplicateStatus(registry),
            new ErrorWithoutExplanation(registry),
            new ExceptionStatusMismatch(registry),
            new ExistenceOracle(registry),
            new FeatureStatusIncomplete(registry),
            new FrameworkStatusUndeclared(registry),
            RoleTable.rule("gateway-status-from-origin", registry),
            new GetNoContent(registry),
            new HeaderOnBodyless(registry),
            new HeuristicCacheTrap(registry),
            new InformationalAsFinal(registry),
            new InputWithout400(registry),
            new LegacyConstant(registry),
            new LocationWithoutMeaning(registry),
            new MethodRewritingRedirect(registry),
            new MethodStatusOnMapped(registry),
            new MissingLocation201(registry),
            HeaderTable.rule("missing-location-redirect", registry),
            HeaderTable.rule("missing-mandatory-header", registry),
            new MissingRecommendedHeader(registry),
            new MissingStatusMonitor(registry),
            new MissingWwwAuthenticate(registry),
            new NegotiatedWithoutVary(registry),
            new NoSuccessDeclared(registry),
            MethodTable.rule("not-modified-on-unsafe", registry),
            new NotModifiedWithoutValidator(registry),
            MethodTable.rule("partial-on-non-get", registry),
            new PartialWithoutFull(registry),
            new PathVariableWithout404(registry),
            new PolicyContradictsHttp(registry),
            new PostCreateOk(registry),
            new PreconditionWithoutHeader(registry),
            new PrgUse303(registry),
            new ProblemStatusMismatch(registry),
            RoleTable.rule("proxy-only-status", registry),
            new PutCreateWithoutReplace(registry),
            MethodTable.rule("put-success-status", registry),
            new PutValidatorAfterTransform(registry),
            new QueryContract(registry),
            new RangeStatusWithoutRange(registry),
            new ReasonPhraseCarriesMeaning(registry),
            new RetiredEndpointHeaders(registry),
            new SecurityStatusIncomplete(registry),
            new SeeOtherOnGet(registry),
            StatusTable.rule("status-deprecated", registry),
            new StatusOutOfRange(registry),
            new StatusOutsideItsProtocol(registry),
            StatusTable.rule("status-reserved", registry),
            new StatusUnassigned(registry),
            new SuccessWithProblemBody(registry),
            new TeamSubset(registry),
            new ThrownStatusUndeclared(registry),
            new TraceConnectEndpoint(registry),
            new UncacheableStatusWithFreshness(registry),
            new UnreachableStatus(registry),
            new UnsecuredWithChallenge(registry),
            new UnsupportedMediaHints(registry),
            new ValidationStatusSplit(registry),
            MethodTable.rule("write-status-on-safe", registry)));
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
    List<List<Finding>> found = new ArrayList<>();
    for (Endpoint endpoint : endpoints) {
      found.add(findings(endpoint));
    }
    IdleWaivers idle = new IdleWaivers(endpoints, found);
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < endpoints.size(); i++) {
      addVerdicts(endpoints.get(i), found.get(i), idle, verdicts);
    }
    return eachOnce(verdicts);
  }

  /** One finding stands once, and is waived once, however many endpoints see its place. */
  private static List<Verdict> eachOnce(List<Verdict> verdicts) {
    Set<Finding> standing = new HashSet<>();
    Set<Finding> waived = new HashSet<>();
    List<Verdict> once = new ArrayList<>(verdicts.size());
    for (Verdict verdict : verdicts) {
      if ((verdict.stands() ? standing : waived).add(verdict.finding())) {
        once.add(verdict);
      }
    }
    return List.copyOf(once);
  }

  /** Mistakes in waivers and policies first, then the responses in their order. */
  private void addVerdicts(
      Endpoint endpoint, List<Finding> findings, IdleWaivers idle, List<Verdict> verdicts) {
    for (Finding misuse : use.check(endpoint, idle)) {
      verdicts.add(new Verdict(endpoint, misuse, Optional.empty()));
    }
    for (Finding finding : findings) {
      if (finding.level() != Level.OFF) {
        verdicts.add(new Verdict(endpoint, finding, waiver(endpoint, finding)));
      }
    }
  }

  private List<Finding> findings(Endpoint endpoint) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules) {
      int before = findings.size();
      rule.check(endpoint, findings::add);
      for (int i = before; i < findings.size(); i++) {
        findings.set(i, weighed(findings.get(i), rule, endpoint.policy()));
      }
    }
    if (findings.size() > 1) {
      findings.sort(Comparator.comparingInt(finding -> position(finding, endpoint)));
    }
    return findings;
  }

  /** The team's own level comes before the one of its pack, and that before the rule's. */
  private static Finding weighed(Finding finding, Rule rule, Policy policy) {
    int status = status(finding);
    Optional<Level> own = policy.level(finding.id(), status);
    Level level =
        own.isPresent()
            ? own.get()
            : PackLevels.level(policy.pack(), rule, status, finding.level());
    return level == finding.level() ? finding : finding.weighing(level);
  }

  /** The status that it is about, the first argument of its message; 0 if it is about none. */
  private static int status(Finding finding) {
    String first = finding.arguments().get(0);
    return first.isEmpty() ? 0 : Integer.parseInt(first);
  }

  /** The index of the response that it is about; -1 for the endpoint as a whole. */
  private static int position(Finding finding, Endpoint endpoint) {
    Source annotation = finding.source().at("");
    int index = 0;
    for (DeclaredResponse response : endpoint.responses()) {
      if (response.source().equals(annotation)) {
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
