package dev.responds.test.api;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Handler;
import dev.responds.contract.model.PathTemplate;
import java.util.ArrayList;
import java.util.List;

/**
 * An endpoint of a catalogue, under the name that it has in every virtual machine.
 *
 * @param endpoint what the catalogue says of it
 * @param templates its paths
 */
public record DeclaredEndpoint(Endpoint endpoint, List<PathTemplate> templates) {

  /** Makes the list immutable. */
  public DeclaredEndpoint {
    templates = List.copyOf(templates);
  }

  static DeclaredEndpoint of(Endpoint endpoint) {
    List<PathTemplate> templates = new ArrayList<>();
    for (String path : endpoint.routing().paths()) {
      templates.add(PathTemplate.of(path));
    }
    return new DeclaredEndpoint(endpoint, templates);
  }

  /** Returns the method as people and stack traces call it: {@code com.acme.Orders.create}. */
  public String place() {
    return endpoint.handler().controller().canonicalName() + "." + endpoint.handler().method();
  }

  /** Returns what tells it from all others: its method, and the request that it answers. */
  public String id() {
    Handler handler = endpoint.handler();
    String signature = handler.qualifiedSignature();
    return (signature.isEmpty() ? place() : signature) + " " + endpoint.request();
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
    for (PathTemplate template : templates) {
      if (template.matches(path)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a path of it is exactly this one, without variables. */
  boolean isExactly(String path) {
    return endpoint.routing().paths().contains(path);
  }
}
