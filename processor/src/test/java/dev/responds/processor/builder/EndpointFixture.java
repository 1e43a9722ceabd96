package dev.responds.processor.builder;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.Handler;
import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Level;
import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Outcome;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Policy.LevelEntry;
import dev.responds.contract.model.Policy.Ruleset;
import dev.responds.contract.model.ProblemType;
import dev.responds.contract.model.Role;
import dev.responds.contract.model.Routing;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Endpoints made by hand, without a compiler. */
final class EndpointFixture {

  static final JavaType CONTROLLER = JavaType.of("com.shop", "OrderController");
  static final JavaType ORDER = JavaType.of("com.shop", "Order");

  private final String name;
  private final List<HttpMethod> methods;
  private final List<DeclaredResponse> responses = new ArrayList<>();
  private final Map<LevelKey, LevelEntry> levels = new TreeMap<>();
  private final List<Ruleset> rulesets = new ArrayList<>();
  private JavaType controller = CONTROLLER;
  private String path = "/orders";
  private boolean open = true;
  private Framework framework = Framework.SPRING;
  private Carrier carrier = Carrier.GENERATED;
  private Body payload = Body.UNKNOWN;
  private Optional<String> challenge = Optional.empty();

  private EndpointFixture(String name, List<HttpMethod> methods) {
    this.name = name;
    this.methods = methods;
  }

  static EndpointFixture endpoint(String name, String... methods) {
    return new EndpointFixture(name, Stream.of(methods).map(HttpMethod::of).toList());
  }

  EndpointFixture in(JavaType newController) {
    controller = newController;
    return this;
  }

  EndpointFixture at(String newPath) {
    path = newPath;
    return this;
  }

  EndpointFixture hidden() {
    open = false;
    return this;
  }

  EndpointFixture on(Framework newFramework) {
    framework = newFramework;
    return this;
  }

  EndpointFixture withoutFramework() {
    return on(Framework.NONE);
  }

  EndpointFixture onJakartaRest() {
    return on(Framework.JAKARTA);
  }

  EndpointFixture returning(Carrier newCarrier, Body newPayload) {
    carrier = newCarrier;
    payload = newPayload;
    return this;
  }

  EndpointFixture challenge(String value) {
    challenge = Optional.of(value);
    return this;
  }

  EndpointFixture level(String rule, Level level) {
    return level(LevelKey.of(rule), level);
  }

  EndpointFixture level(LevelKey key, Level level) {
    levels.put(key, new LevelEntry(level, "", Source.NOWHERE));
    return this;
  }

  EndpointFixture ruleset(LevelKey key, Level level) {
    LevelEntry entry = new LevelEntry(level, "", Source.NOWHERE);
    rulesets.add(new Ruleset("com.shop.Guidelines", Map.of(key, entry)));
    return this;
  }

  EndpointFixture responds(int status, Body body, String... headers) {
    return responds(status, "", body, Sender.ENDPOINT, headers);
  }

  EndpointFixture responds(int status, String when, Body body, String... headers) {
    return responds(status, when, body, Sender.ENDPOINT, headers);
  }

  EndpointFixture responds(int status, String when, Body body, Sender sender, String... headers) {
    return add(status, when, body, Optional.empty(), Optional.empty(), sender, headers);
  }

  /** Adds a content that its media type tells apart. */
  EndpointFixture sends(int status, String when, Body body, String mediaType) {
    return add(status, when, body, Optional.of(mediaType), Optional.empty(), Sender.ENDPOINT);
  }

  /** Adds a problem that its type tells apart. */
  EndpointFixture fails(int status, String when, String problem) {
    Optional<ProblemType> type = Optional.of(new ProblemType(problem));
    return add(status, when, Body.PROBLEM, Optional.empty(), type, Sender.ENDPOINT);
  }

  private EndpointFixture add(
      int status,
      String when,
      Body body,
      Optional<String> mediaType,
      Optional<ProblemType> problem,
      Sender sender,
      String... headers) {
    responses.add(
        new DeclaredResponse(
            status,
            when,
            body,
            mediaType,
            problem,
            Stream.of(headers).map(HeaderField::parse).toList(),
            List.of(),
            sender,
            Scope.METHOD,
            Source.NOWHERE));
    return this;
  }

  Endpoint build() {
    return new Endpoint(
        new Handler("", controller, name, name, framework, open, false, false, Source.NOWHERE),
        new Routing(methods, List.of(path), List.of(), List.of()),
        List.of(),
        new Outcome(carrier, payload, OptionalInt.empty()),
        List.of(),
        Traits.NONE,
        responses,
        new Policy(
            new TreeSet<>(),
            new TreeSet<>(),
            Body.PROBLEM,
            Policy.PROBLEM_BASE,
            challenge,
            levels,
            rulesets,
            Level.ADVICE,
            Role.ORIGIN),
        List.of());
  }
}
