package dev.responds.processor.flow.jakarta;

import dev.responds.contract.model.PathTemplate;
import dev.responds.processor.flow.code.Classes;
import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.Marks;
import dev.responds.processor.flow.code.Marks.Found;
import dev.responds.processor.flow.code.Marks.Mark;
import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.handler.EndpointMethod;
import dev.responds.processor.flow.handler.EndpointSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/** Finds the endpoints of resource classes, those of sub-resources too. */
final class RestMappings {

  private static final Set<String> METHODS =
      Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

  private static final String HTTP_METHOD = RestNames.REST + "HttpMethod";
  private static final String PATH = RestNames.REST + "Path";

  private final Classes classes;
  private final Hierarchy hierarchy;
  private final EndpointSearch search;
  private final Marks marks;

  RestMappings(Classes classes, Hierarchy hierarchy, Marks marks) {
    this.classes = classes;
    this.hierarchy = hierarchy;
    this.search = new EndpointSearch(classes, hierarchy);
    this.marks = marks;
  }

  List<EndpointMethod> endpoints() {
    List<EndpointMethod> endpoints = new ArrayList<>();
    List<String> mentioning = classes.ofFrameworks();
    Set<String> types = new java.util.TreeSet<>(mentioning);
    // A class that says nothing itself may implement an interface that does.
    for (String type : mentioning) {
      types.addAll(hierarchy.implementations(type));
    }
    for (String type : search.concrete(types)) {
      endpoints.addAll(search.of(type, (method, declaring) -> route(type, method, declaring)));
    }
    return endpoints;
  }

  private Optional<String> route(String type, MethodNode method, String declaring) {
    List<Mark> all = (method.access & Opcodes.ACC_PRIVATE) == 0 ? marks.of(method) : List.of();
    Optional<String> verb = verb(all);
    return verb.isEmpty() || isHidden(type, method, declaring)
        ? Optional.empty()
        : Optional.of(verb.get() + " " + PathTemplate.join(classPath(type), path(all)));
  }

  /** Annotations of a supertype do not count where the method has its own. */
  private boolean isHidden(String type, MethodNode method, String declaring) {
    for (String each : hierarchy.superclasses(type)) {
      if (each.equals(declaring)) {
        return false;
      }
      MethodNode nearer = classes.method(new MethodRef(each, method.name, method.desc));
      if (nearer != null) {
        for (Mark mark : marks.of(nearer)) {
          if (RestNames.now(mark.type()).startsWith(RestNames.REST)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private Optional<String> verb(List<Mark> all) {
    for (Mark mark : all) {
      String type = RestNames.now(mark.type());
      String name = type.substring(type.lastIndexOf('/') + 1);
      if (type.equals(RestNames.REST + name) && METHODS.contains(name)) {
        return Optional.of(name);
      }
      for (String annotation : List.of(HTTP_METHOD, RestNames.before(HTTP_METHOD))) {
        Optional<Found> found = marks.find(List.of(mark), annotation);
        if (found.isPresent()) {
          return found.get().found().texts("value").stream().findFirst();
        }
      }
    }
    return Optional.empty();
  }

  private static String path(List<Mark> all) {
    for (Mark mark : all) {
      if (RestNames.now(mark.type()).equals(PATH)) {
        return mark.texts("value").stream().findFirst().orElse("");
      }
    }
    return "";
  }

  private String classPath(String type) {
    for (String annotation : List.of(PATH, RestNames.before(PATH))) {
      Optional<Found> found = marks.inherited(type, annotation, hierarchy);
      if (found.isPresent()) {
        return found.get().texts("value").stream().findFirst().orElse("");
      }
    }
    return "";
  }
}
