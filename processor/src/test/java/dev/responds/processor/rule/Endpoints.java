package dev.responds.processor.rule;

import dev.responds.processor.http.HttpMethod;
import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Body;
import dev.responds.processor.model.Carrier;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Framework;
import dev.responds.processor.model.JavaType;
import dev.responds.processor.model.Level;
import dev.responds.processor.model.Policy;
import dev.responds.processor.model.Policy.LevelEntry;
import dev.responds.processor.model.Scope;
import dev.responds.processor.model.Source;
import dev.responds.processor.model.Waiver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
  private final Map<String, LevelEntry> levels = new LinkedHashMap<>();
  private final SortedSet<Integer> allow = new TreeSet<>();
  private final SortedSet<Integer> deny = new TreeSet<>();
  private String method = "answer";
  private Carrier carrier = Carrier.RESPONSE;
  private Body payload = Body.UNKNOWN;
  private OptionalInt frameworkStatus = OptionalInt.empty();
  private List<String> consumes = List.of();
  private List<String> produces = List.of();
  private Optional<String> challenge = Optional.empty();
  private boolean strict;

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
    responses.add(response.build(source(response.scope()).annotation(0, responses.size())));
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
    strict = true;
    return this;
  }

  Endpoints level(String rule, Level level) {
    return level(rule, Optional.of(level), rule + "=" + level);
  }

  Endpoints level(String rule, Optional<Level> level, String written) {
    Source policy = Source.packageNamed("com.shop").annotation(0, -1);
    levels.put(rule, new LevelEntry(level, written, policy.entry("levels", levels.size())));
    return this;
  }

  Endpoints waive(String rule, String because) {
    Source source = Source.method(CONTROLLER.canonicalName(), method, 0);
    waivers.add(new Waiver(rule, because, Scope.METHOD, source.annotation(1, waivers.size())));
    return this;
  }

  Endpoint build() {
    return new Endpoint(
        CONTROLLER,
        true,
        false,
        method,
        method,
        Framework.SPRING,
        methods,
        List.of("/orders"),
        consumes,
        produces,
        carrier,
        payload,
        frameworkStatus,
        List.of(),
        List.of(),
        responses,
        new Policy(allow, deny, Body.PROBLEM, challenge, levels, strict),
        waivers,
        false,
        Source.method(CONTROLLER.canonicalName(), method, 0));
  }

  /** Checks these endpoints with all rules. */
  static List<Verdict> check(Endpoints... endpoints) {
    RuleBook book = RuleBook.standard(StatusRegistry.load());
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
}
