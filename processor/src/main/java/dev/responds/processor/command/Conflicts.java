package dev.responds.processor.command;

import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.PathTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds requests that more than one module answers. */
final class Conflicts {

  private Conflicts() {}

  /**
   * Returns a line for each, as in {@code GET /orders is answered by orders (...) and shop (...)}.
   */
  static List<String> find(List<Endpoint> endpoints) {
    Map<String, List<Endpoint>> byRequest = new TreeMap<>();
    for (Endpoint endpoint : endpoints) {
      for (String path : endpoint.routing().paths()) {
        endpoint
            .routing()
            .methods()
            .forEach(
                method ->
                    byRequest
                        .computeIfAbsent(
                            method + " " + PathTemplate.of(path).shape(), key -> new ArrayList<>())
                        .add(endpoint));
      }
    }
    List<String> conflicts = new ArrayList<>();
    byRequest.forEach(
        (request, answering) -> {
          if (answering.stream().map(endpoint -> endpoint.handler().module()).distinct().count()
              > 1) {
            conflicts.add(
                request
                    + " is answered by "
                    + String.join(
                        " and ", answering.stream().map(Conflicts::place).distinct().toList()));
          }
        });
    return conflicts;
  }

  private static String place(Endpoint endpoint) {
    return endpoint.handler().module()
        + " ("
        + endpoint.handler().controller().canonicalName()
        + "."
        + endpoint.handler().method()
        + ")";
  }
}
