package dev.responds.contract.model;

import dev.responds.contract.http.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The requests that reach an endpoint.
 *
 * @param methods request methods; empty when any method is mapped
 * @param paths path templates with the prefix of the class, at least one
 * @param consumes media types of the request's content, as far as the mapping says; empty for any
 * @param produces media types of the response's content, as far as the mapping says; empty for any
 * @param conditions what else the mapping asks of requests, each as the attribute and what it says:
 *     {@code headers: X-Version=2}
 */
public record Routing(
    List<HttpMethod> methods,
    List<String> paths,
    List<String> consumes,
    List<String> produces,
    List<String> conditions) {

  private static final String VERSION = "version: ";

  /** Makes the lists immutable. */
  public Routing {
    methods = List.copyOf(methods);
    paths = writable(paths);
    consumes = List.copyOf(consumes);
    produces = List.copyOf(produces);
    conditions = List.copyOf(conditions);
  }

  /** Makes a routing without further conditions. */
  public Routing(
      List<HttpMethod> methods, List<String> paths, List<String> consumes, List<String> produces) {
    this(methods, paths, consumes, produces, List.of());
  }

  /**
   * Half a surrogate pair has no UTF-8, so that no request has it, and no document; what a compiler
   * hands over of one is replaced as Unicode has it.
   */
  private static List<String> writable(List<String> paths) {
    List<String> writable = new ArrayList<>(paths.size());
    for (String path : paths) {
      writable.add(HalfPairs.replaced(path));
    }
    return List.copyOf(writable);
  }

  /** Returns whether requests of this method may reach the endpoint. */
  public boolean takes(HttpMethod method) {
    return methods.isEmpty() || methods.contains(method);
  }

  /**
   * Returns the version of the API that requests have to ask for, as the mapping writes it: {@code
   * 1.1} is that one, {@code 1.2+} any from there on.
   */
  public Optional<String> version() {
    for (String condition : conditions) {
      if (condition.startsWith(VERSION)) {
        return Optional.of(condition.substring(VERSION.length()));
      }
    }
    return Optional.empty();
  }

  /** Returns what else the mapping asks of requests, beside the version. */
  public List<String> otherConditions() {
    List<String> others = new ArrayList<>();
    for (String condition : conditions) {
      if (!condition.startsWith(VERSION)) {
        others.add(condition);
      }
    }
    return others;
  }
}
