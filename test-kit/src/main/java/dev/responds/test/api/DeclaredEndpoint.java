package dev.responds.test.api;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.PathTemplate;
import java.util.ArrayList;
import java.util.List;

/**
 * An endpoint of a catalogue, under the name that it has in every virtual machine.
 *
 * @param endpoint what the catalogue says of it
 * @param templates its paths
 * @param prefixes what each of them begins with for sure
 */
public record DeclaredEndpoint(
    Endpoint endpoint, List<PathTemplate> templates, List<String> prefixes) {

  /** Makes the lists immutable. */
  public DeclaredEndpoint {
    templates = List.copyOf(templates);
    prefixes = List.copyOf(prefixes);
  }

  static DeclaredEndpoint of(Endpoint endpoint) {
    List<PathTemplate> templates = new ArrayList<>();
    List<String> prefixes = new ArrayList<>();
    for (String path : endpoint.routing().paths()) {
      templates.add(PathTemplate.of(path));
      prefixes.add(prefix(path));
    }
    return new DeclaredEndpoint(endpoint, templates, prefixes);
  }

  /** Returns the method as people and stack traces call it: {@code com.acme.Orders.create}. */
  public String place() {
    return endpoint.handler().controller().canonicalName() + "." + endpoint.handler().method();
  }

  /** Returns what tells it from all others: its method, and the request that it answers. */
  public String id() {
    return endpoint.identity();
  }

  /** Returns what tells one of its responses from all others. */
  public ResponseKey key(DeclaredResponse response) {
    return new ResponseKey(
        id(),
        response.status(),
        response.mediaType().orElse(""),
        response.problem().isPresent() ? response.problem().get().uri() : "");
  }

  /** Returns whether it answers this method; a GET answers HEAD as well (RFC 9110 §9.3.2). */
  boolean takes(String method) {
    return endpoint.routing().takes(HttpMethod.of(method))
        || (method.equals("HEAD") && endpoint.routing().takes(HttpMethod.GET));
  }

  /** Returns whether it is mapped to this path. */
  boolean matches(String path) {
    for (int i = 0; i < templates.size(); i++) {
      if (path.startsWith(prefixes.get(i)) && templates.get(i).matches(path)) {
        return true;
      }
    }
    return false;
  }

  /** Most templates can be told from a path by how they begin, which takes no time. */
  private static String prefix(String template) {
    String whole = template.startsWith("/") ? template : "/" + template;
    int end = 0;
    while (end < whole.length() && "{*?$#".indexOf(whole.charAt(end)) < 0) {
      end++;
    }
    String literal = whole.substring(0, end);
    return literal.endsWith("/") ? literal.substring(0, literal.length() - 1) : literal;
  }

  /** Returns whether a path of it is exactly this one, without variables. */
  boolean isExactly(String path) {
    return endpoint.routing().paths().contains(path);
  }
}
