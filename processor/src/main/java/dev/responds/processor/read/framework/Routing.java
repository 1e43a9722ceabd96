package dev.responds.processor.read.framework;

import dev.responds.contract.http.HttpMethod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The requests that reach a method.
 *
 * @param methods empty for any
 * @param paths at least one
 * @param consumes media types, empty for any
 * @param produces media types, empty for any
 */
public record Routing(
    List<HttpMethod> methods, List<String> paths, List<String> consumes, List<String> produces) {

  public static List<HttpMethod> methods(Collection<String> tokens) {
    List<HttpMethod> methods = new ArrayList<>();
    for (String token : tokens) {
      methods.add(HttpMethod.of(token));
    }
    return methods;
  }
}
