package dev.responds.contract.rule;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Access;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.Handler;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Level;
import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Outcome;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Policy.LevelEntry;
import dev.responds.contract.model.Policy.Ruleset;
import dev.responds.contract.model.Role;
import dev.responds.contract.model.Routing;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.Traits;
import dev.responds.contract.model.Waiver;
import dev.responds.contract.rule.check.StandardRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Builds endpoints by hand; by default they return a response object of the framework. */
final class Endpoints {

  static final JavaType CONTROLLER = JavaType.of("com.shop", "OrderController");
  static final JavaType ORDER = JavaType.of("com.shop", "Order");

  private final List<HttpMethod> methods;
  private final List<DeclaredResponse> responses = new ArrayList<>();
  private final List<Waiver> waivers = new ArrayList<>();
  private final Map<LevelKey, LevelEntry> levels = new LinkedHashMap<>();
  private final List<Ruleset> rulesets = new ArrayList<>();
  private final SortedSet<Integer> allow = new TreeSet<>();
  private final SortedSet<Integer> deny = new TreeSet<>();
  private String method = "answer";
  private boolean abstractMethod;
  private Carrier carrier = Carrier.RESPONSE;
  private Body payload = Body.UNKNOWN;
  private OptionalInt frameworkStatus = OptionalInt.empty();
  private List<String> consumes = List.of();
  private List<String> produces = List.of();
  private Optional<String> challenge = Optional.empty();
  private List<String> paths = List.of("/orders");
  private List<Parameter> parameters = new ArrayList<>();
  private List<ExceptionType> exceptions = new ArrayList<>();
  private Traits traits = Traits.NONE;
  private Framework framework = Framework.SPRING;
  private Level advice = Level.ADVICE;
  private Role role = Role.ORIGIN;

  private Endpoints(List<HttpMethod> methods) {
    this.methods = methods;
  }

  static Endpoints on(HttpMethod... methods) {
    return new Endpoints(List.of(methods));
  }

  static Endpoints get() {
    return on(HttpMethod.GET);
  }

  static Endpoints post() {
    return on(HttpMethod.POST);
  }

  Endpoints named(String name) {
    method = name;
    return this;
  }

  Endpoints responds(int... statuses) {
    for (int status : statuses) {
      responds(Declared.of(status));
    }
    return this;
  }

  Endpoints responds(Declared response) {
    responses.add(
        response.build(source(response.scope()).annotation(0).entry("value", responses.size())));
    return this;
  }

  private Source source(Scope scope) {
    return switch (scope) {
      case METHOD, BUNDLE -> Source.method(CONTROLLER.canonicalName(), method, 0);
      case TYPE -> Source.type(CONTROLLER.canonicalName());
      default -> Source.packageNamed(CONTROLLER.packageName());
    };
  }

  Endpoints returns(Carrier type) {
    carrier = type;
    return this;
  }

  /** The method returns a payload, and the framework sends this status. */
  Endpoints sends(int status, Body content) {
    frameworkStatus = OptionalInt.of(status);
    payload = content;
    return returns(Carrier.PAYLOAD);
  }

  Endpoints consumes(String... types) {
    consumes = List.of(types);
    return this;
  }

  Endpoints produces(String... types) {
    produces = List.of(types);
    return this;
  }

  Endpoints allow(Integer... statuses) {
    allow.addAll(List.of(statuses));
    return this;
  }

  Endpoints deny(Integer... statuses) {
    deny.addAll(List.of(statuses));
    return this;
  }

  Endpoints challenge(String value) {
    challenge = Optional.of(value);
    return this;
  }

  Endpoints strict() {
    return advice(Level.WARNING);
  }

  /** What is advice by default weighs as much as this. */
  Endpoints advice(Level level) {
    advice = level;
    return this;
  }

  Endpoints ruleset(Ruleset ruleset) {
    rulesets.add(ruleset);
    return this;
  }

  Endpoints zalando() {
    return ruleset(ZalandoLevels.RULESET);
  }

  Endpoints as(Role towardsClients) {
    role = towardsClients;
    return this;
  }

  Endpoints at(String... templates) {
    paths = List.of(templates);
    return this;
  }

  Endpoints reads(Parameter.Kind kind, String name) {
    return reads(Parameter.of(kind, name));
  }

  Endpoints reads(Parameter parameter) {
    parameters.add(parameter);
    return this;
  }

  Endpoints throwing(ExceptionType... types) {
    exceptions.addAll(List.of(types));
    return this;
  }

  Endpoints calledBy(Framework caller) {
    framework = caller;
    return this;
  }

  Endpoints ranged() {
    return with(new Traits(Access.UNKNOWN, true, false, false, Optional.empty(), Set.of()));
  }

  Endpoints accessible(Access to) {
    return with(new Traits(to, false, false, false, Optional.empty(), Set.of()));
  }

  Endpoints retired() {
    return with(new Traits(Access.UNKNOWN, false, false, true, Optional.empty(), Set.of()));
  }

  Endpoints with(Traits known) {
    traits = known;
    return this;
  }

  Endpoints level(String rule, Level level) {
    return level(rule, LevelKey.ALL, level);
  }

  Endpoints level(String rule, int status, Level level) {
    Source policy = Source.packageNamed("com.shop").annotation(0);
    Source entry = policy.entry("levels", levels.size());
    levels.put(new LevelKey(rule, status), new LevelEntry(level, "", entry));
    return this;
  }

  Endpoints waive(String rule, String because) {
    Source source = Source.method(CONTROLLER.canonicalName(), method, 0);
    waivers.add(
        new Waiver(
            rule, because, Scope.METHOD, source.annotation(1).entry("value", waivers.size())));
    return this;
  }

  Endpoints waive(Waiver waiver) {
    waivers.add(waiver);
    return this;
  }

  /** Another class answers in its place. */
  Endpoints notImplemented() {
    abstractMethod = true;
    return this;
  }

  Endpoint build() {
    return new Endpoint(
        new Handler(
            "",
            CONTROLLER,
            method,
            method,
            framework,
            true,
            abstractMethod,
            false,
            Source.method(CONTROLLER.canonicalName(), method, 0)),
        new Routing(methods, paths, consumes, produces),
        parameters,
        new Outcome(carrier, payload, frameworkStatus),
        exceptions,
        traits,
        responses,
        new Policy(
            allow,
            deny,
            Body.PROBLEM,
            Policy.PROBLEM_BASE,
            challenge,
            levels,
            rulesets,
            advice,
            role),
        waivers);
  }

  /** Checks these endpoints with all rules. */
  static List<Verdict> check(Endpoints... endpoints) {
    RuleBook book = StandardRules.book(StatusRegistry.load());
    return book.check(Stream.of(endpoints).map(Endpoints::build).toList());
  }

  /** Returns what all rules find, as in {@code ERROR status-unassigned}. */
  static List<String> found(Endpoints... endpoints) {
    return check(endpoints).stream()
        .filter(Verdict::stands)
        .map(Verdict::finding)
        .map(finding -> finding.level() + " " + finding.id())
        .toList();
  }

  /** Returns what these rules find, as in {@code ERROR status-unassigned}. */
  static List<String> found(Set<String> rules, Endpoints... endpoints) {
    return found(endpoints).stream()
        .filter(finding -> rules.contains(finding.substring(finding.indexOf(' ') + 1)))
        .toList();
  }

  /** Returns what one rule finds, as in {@code ERROR}, or {@code WARNING payload} for a variant. */
  static List<String> found(String rule, Endpoints... endpoints) {
    return check(endpoints).stream()
        .filter(Verdict::stands)
        .map(Verdict::finding)
        .filter(finding -> finding.id().equals(rule))
        .map(finding -> (finding.level() + " " + finding.variant()).strip())
        .toList();
  }

  /** Returns the one finding of a rule. */
  static Finding only(String rule, Endpoints endpoint) {
    return check(endpoint).stream()
        .map(Verdict::finding)
        .filter(finding -> finding.id().equals(rule))
        .reduce(
            (one, other) -> {
              throw new AssertionError(one + " and " + other);
            })
        .orElseThrow();
  }
}
