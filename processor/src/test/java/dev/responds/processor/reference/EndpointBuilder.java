package dev.responds.processor.reference;

import dev.responds.processor.http.HttpMethod;
import dev.responds.processor.model.Body;
import dev.responds.processor.model.Carrier;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.ExceptionType;
import dev.responds.processor.model.Framework;
import dev.responds.processor.model.HeaderField;
import dev.responds.processor.model.JavaType;
import dev.responds.processor.model.Pack;
import dev.responds.processor.model.Policy;
import dev.responds.processor.model.Role;
import dev.responds.processor.model.Scope;
import dev.responds.processor.model.Sender;
import dev.responds.processor.model.Source;
import dev.responds.processor.model.Traits;
import dev.responds.processor.model.Waiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Builds endpoints by hand. */
final class EndpointBuilder {

  static final Policy NO_POLICY =
      new Policy(
          new TreeSet<>(),
          new TreeSet<>(),
          Body.PROBLEM,
          Optional.empty(),
          Map.of(),
          Pack.RFC,
          Role.ORIGIN);

  private final JavaType controller;
  private final String name;
  private final List<HttpMethod> methods;
  private final List<String> paths;
  private final List<DeclaredResponse> responses = new ArrayList<>();
  private final List<Waiver> waivers = new ArrayList<>();
  private Policy policy = NO_POLICY;
  private Carrier carrier = Carrier.RESPONSE;
  private boolean inherited;

  private EndpointBuilder(
      JavaType controller, String name, List<HttpMethod> methods, List<String> paths) {
    this.controller = controller;
    this.name = name;
    this.methods = methods;
    this.paths = paths;
  }

  /** An endpoint of a controller: {@code endpoint("com.shop", "Orders", "find", "GET /orders")}. */
  static EndpointBuilder endpoint(
      String packageName, String controller, String name, String request, String... morePaths) {
    int space = request.indexOf(' ');
    return new EndpointBuilder(
        JavaType.of(packageName, controller.split("\\.")),
        name,
        Stream.of(request.substring(0, space).split("\\|")).map(HttpMethod::of).toList(),
        Stream.concat(Stream.of(request.substring(space + 1)), Stream.of(morePaths)).toList());
  }

  EndpointBuilder sends(int status, String when, Body body, String... headers) {
    return add(status, when, body, List.of(headers), List.of(), Sender.ENDPOINT, Scope.METHOD);
  }

  EndpointBuilder fails(int status, String when, String exception) {
    List<ExceptionType> on = List.of(ExceptionType.of(JavaType.of("com.shop", exception)));
    return add(status, when, Body.PROBLEM, List.of(), on, Sender.EXCEPTION, Scope.METHOD);
  }

  EndpointBuilder surrounded(int status, String when, Scope scope) {
    return add(status, when, Body.PROBLEM, List.of(), List.of(), Sender.INFRASTRUCTURE, scope);
  }

  EndpointBuilder waive(String rule, String because) {
    waivers.add(new Waiver(rule, because, Scope.METHOD, source()));
    return this;
  }

  EndpointBuilder under(Policy newPolicy) {
    policy = newPolicy;
    return this;
  }

  EndpointBuilder returns(Carrier newCarrier) {
    carrier = newCarrier;
    return this;
  }

  EndpointBuilder inherits() {
    inherited = true;
    return this;
  }

  Endpoint build() {
    return new Endpoint(
        "",
        controller,
        true,
        false,
        name,
        name,
        Framework.SPRING,
        methods,
        paths,
        List.of(),
        List.of(),
        carrier,
        Body.UNKNOWN,
        OptionalInt.empty(),
        List.of(),
        List.of(),
        Traits.NONE,
        responses,
        policy,
        waivers,
        inherited,
        source());
  }

  private EndpointBuilder add(
      int status,
      String when,
      Body body,
      List<String> headers,
      List<ExceptionType> on,
      Sender sender,
      Scope scope) {
    Source source = source().annotation(responses.size(), -1);
    responses.add(
        new DeclaredResponse(
            status,
            when,
            body,
            headers.stream().map(HeaderField::parse).toList(),
            on,
            sender,
            scope,
            source));
    return this;
  }

  private Source source() {
    return Source.method(controller.canonicalName(), name, 0);
  }
}
