package dev.responds.test.check;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import java.util.Set;
import java.util.TreeSet;

/** Words that messages share. */
final class Texts {

  private Texts() {}

  /** Returns code and reason, as in {@code 404 Not Found}. */
  static String status(StatusRegistry registry, int code) {
    return registry.find(code).map(Object::toString).orElse(Integer.toString(code));
  }

  /** Returns all statuses of an endpoint, as in {@code 201, 400, 409}. */
  static String statuses(Endpoint endpoint) {
    Set<Integer> statuses = new TreeSet<>();
    for (DeclaredResponse response : endpoint.responses()) {
      statuses.add(response.status());
    }
    String all = statuses.toString();
    return all.substring(1, all.length() - 1);
  }

  /** Returns a declaration as it is recognised in the source. */
  static String declaration(DeclaredResponse response) {
    StringBuilder text = new StringBuilder("@Responds(").append(response.status());
    response
        .mediaType()
        .ifPresent(type -> text.append(", mediaType = \"").append(type).append('"'));
    response
        .problem()
        .ifPresent(type -> text.append(", problem = \"").append(type.uri()).append('"'));
    if (!response.headers().isEmpty()) {
      text.append(", headers = ").append(response.headers());
    }
    return text.append(')').toString();
  }
}
