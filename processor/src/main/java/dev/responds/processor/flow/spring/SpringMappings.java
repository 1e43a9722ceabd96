package dev.responds.processor.flow.spring;

import dev.responds.processor.flow.code.Classes;
import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.Marks;
import dev.responds.processor.flow.code.Marks.Found;
import dev.responds.processor.flow.code.Marks.Mark;
import dev.responds.processor.flow.handler.EndpointMethod;
import dev.responds.processor.flow.handler.EndpointSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/** Finds the endpoints of controllers. */
final class SpringMappings {

  static final String BIND = "org/springframework/web/bind/annotation/";
  private static final String EXCHANGE = "org/springframework/web/service/annotation/";
  private static final String REQUEST_MAPPING = BIND + "RequestMapping";
  private static final String HTTP_EXCHANGE = EXCHANGE + "HttpExchange";
  private static final String CONTROLLER = "org/springframework/stereotype/Controller";

  /** What Spring composes itself, so that it is known where Spring is not on the class path. */
  private static final Map<String, String> COMPOSED =
      Map.of(
          BIND + "GetMapping", "GET",
          BIND + "PostMapping", "POST",
          BIND + "PutMapping", "PUT",
          BIND + "DeleteMapping", "DELETE",
          BIND + "PatchMapping", "PATCH");

  /** Those of a client and of the controller that implements it. */
  private static final Map<String, String> EXCHANGES =
      Map.of(
          EXCHANGE + "GetExchange", "GET",
          EXCHANGE + "PostExchange", "POST",
          EXCHANGE + "PutExchange", "PUT",
          EXCHANGE + "DeleteExchange", "DELETE",
          EXCHANGE + "PatchExchange", "PATCH");

  private final Classes classes;
  private final Hierarchy hierarchy;
  private final EndpointSearch search;
  private final Marks marks;

  SpringMappings(Classes classes, Hierarchy hierarchy, Marks marks) {
    this.classes = classes;
    this.hierarchy = hierarchy;
    this.search = new EndpointSearch(classes, hierarchy);
    this.marks = marks;
  }

  List<EndpointMethod> endpoints() {
    List<EndpointMethod> endpoints = new ArrayList<>();
    for (String type : search.concrete(classes.ofFrameworks())) {
      if (isController(type)) {
        boolean exchanges = isMarked(type);
        endpoints.addAll(search.of(type, (method, declaring) -> route(type, method, exchanges)));
      }
    }
    return endpoints;
  }

  boolean isController(String type) {
    return isMarked(type) || marks.inherited(type, REQUEST_MAPPING, hierarchy).isPresent();
  }

  /** What is exchanged is an endpoint here alone: other classes are clients, or stand for one. */
  private boolean isMarked(String type) {
    return marks.inherited(type, CONTROLLER, hierarchy).isPresent()
        || marks.inherited(type, BIND + "RestController", hierarchy).isPresent();
  }

  private Optional<String> route(String type, MethodNode method, boolean exchanges) {
    Optional<Mapping> mapping =
        (method.access & Opcodes.ACC_PRIVATE) == 0
            ? mapping(marks.of(method), exchanges)
            : Optional.empty();
    return mapping.map(found -> found.methods() + " " + path(type, found.path()));
  }

  /** Methods and path, as one annotation has them. */
  private record Mapping(String methods, String path) {}

  private Optional<Mapping> mapping(List<Mark> all, boolean exchanges) {
    Optional<Mapping> composed = composed(all, COMPOSED, "path");
    if (composed.isPresent()) {
      return composed;
    }
    Optional<Found> found = marks.find(all, REQUEST_MAPPING);
    if (found.isEmpty()) {
      return exchanges ? exchange(all) : Optional.empty();
    }
    List<String> methods = found.get().found().constants("method");
    return Optional.of(mapping(methods, found.get().texts("value", "path")));
  }

  private Optional<Mapping> exchange(List<Mark> all) {
    Optional<Mapping> composed = composed(all, EXCHANGES, "url");
    if (composed.isPresent()) {
      return composed;
    }
    Optional<Found> found = marks.find(all, HTTP_EXCHANGE);
    return found.isPresent()
        ? Optional.of(mapping(found.get().texts("method"), found.get().texts("value", "url")))
        : Optional.empty();
  }

  private static Optional<Mapping> composed(
      List<Mark> all, Map<String, String> methods, String path) {
    for (Mark mark : all) {
      String method = methods.get(mark.type());
      if (method != null) {
        return Optional.of(new Mapping(method, first(mark.texts("value"), mark.texts(path))));
      }
    }
    return Optional.empty();
  }

  private static Mapping mapping(List<String> methods, List<String> paths) {
    return new Mapping(
        methods.isEmpty() ? "ANY" : String.join(",", methods), first(paths, List.of()));
  }

  private static String first(List<String> some, List<String> others) {
    return !some.isEmpty() ? some.get(0) : others.isEmpty() ? "" : others.get(0);
  }

  private String path(String type, String own) {
    Optional<Found> mapping = marks.inherited(type, REQUEST_MAPPING, hierarchy);
    Optional<Found> around =
        mapping.isPresent() ? mapping : marks.inherited(type, HTTP_EXCHANGE, hierarchy);
    String prefix =
        around.isPresent() ? first(around.get().texts("value", "path", "url"), List.of()) : "";
    return dev.responds.contract.model.PathTemplate.join(prefix, own);
  }
}
