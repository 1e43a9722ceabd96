package dev.responds.processor.flow.plain;

import dev.responds.processor.flow.code.Classes;
import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.Marks;
import dev.responds.processor.flow.code.Marks.Mark;
import dev.responds.processor.flow.handler.EndpointMethod;
import dev.responds.processor.flow.handler.EndpointSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the endpoints that nothing but {@code @Endpoint} routes. */
final class PlainMappings {

  private static final String ENDPOINT = "dev/responds/Endpoint";

  private final Classes classes;
  private final EndpointSearch search;
  private final Marks marks;

  PlainMappings(Classes classes, Hierarchy hierarchy, Marks marks) {
    this.classes = classes;
    this.search = new EndpointSearch(classes, hierarchy);
    this.marks = marks;
  }

  List<EndpointMethod> endpoints() {
    List<EndpointMethod> endpoints = new ArrayList<>();
    for (String type : search.concrete(classes.ofFrameworks())) {
      endpoints.addAll(search.of(type, (method, declaring) -> route(marks.of(method))));
    }
    return endpoints;
  }

  /** Beside the annotations of a framework, this one has a name alone. */
  private static Optional<String> route(List<Mark> all) {
    for (Mark mark : all) {
      List<String> methods = mark.texts("method");
      List<String> paths = mark.texts("path");
      if (mark.type().equals(ENDPOINT) && !(methods.isEmpty() && paths.isEmpty())) {
        String verb = methods.isEmpty() ? "ANY" : String.join(",", methods);
        return Optional.of(verb + " " + (paths.isEmpty() ? "" : paths.get(0)));
      }
    }
    return Optional.empty();
  }
}
