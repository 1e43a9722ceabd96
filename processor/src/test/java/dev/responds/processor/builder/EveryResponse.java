package dev.responds.processor.builder;

import static dev.responds.processor.builder.GeneratedCode.endpoint;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.JavaType;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Endpoints that declare every registered status, with every kind of content. */
final class EveryResponse {

  static final Map<String, Body> BODIES =
      new TreeMap<>(
          Map.of(
              "Content", Body.of(JavaType.of("java.lang", "String")),
              "Problem", Body.PROBLEM,
              "None", Body.NONE,
              "Unknown", Body.UNKNOWN));

  private static final StatusRegistry REGISTRY = StatusRegistry.load();

  private EveryResponse() {}

  /** Returns one for each method and content, named after both, as in {@code getProblem}. */
  static EndpointFixture[] on(Framework framework) {
    return Stream.of("GET", "POST", "PUT", "PATCH", "HEAD")
        .flatMap(method -> BODIES.keySet().stream().map(body -> all(framework, method, body)))
        .toArray(EndpointFixture[]::new);
  }

  private static EndpointFixture all(Framework framework, String method, String body) {
    EndpointFixture endpoint =
        endpoint(method.toLowerCase(Locale.ROOT) + body, method).calledBy(framework);
    Body content = BODIES.getOrDefault(body, Body.NONE);
    REGISTRY.all().forEach(status -> endpoint.responds(status.code(), content));
    return endpoint;
  }
}
