package dev.responds.processor.flow.jakarta;

import dev.responds.contract.model.PathTemplate;
import dev.responds.processor.flow.code.Classes;
import dev.responds.processor.flow.code.Header;
import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.Marks;
import dev.responds.processor.flow.code.Marks.Found;
import dev.responds.processor.flow.code.Marks.Mark;
import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.handler.EndpointMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds the endpoints of resource classes, those of sub-resources too. */
final class RestMappings {

  private static final Set<String> METHODS =
      Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

  private static final String HTTP_METHOD = RestNames.REST + "HttpMethod";
  private static final String PATH = RestNames.REST + "Path";

  private final Classes classes;
  private final Hierarchy hierarchy;
  private final Marks marks;

  RestMappings(Classes classes, Hierarchy hierarchy, Marks marks) {
    this.classes = classes;
    this.hierarchy = hierarchy;
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
    for (String type : types) {
      Header header = classes.module().contains(type) ? classes.header(type) : null;
      if (header != null && header.isConcrete()) {
        endpoints.addAll(of(type));
      }
    }
    return endpoints;
  }

  private List<EndpointMethod> of(String type) {
    Map<String, EndpointMethod> found = new LinkedHashMap<>();
    for (String each : hierarchy.supertypes(type)) {
      ClassNode node = classes.isApplication(each) ? classes.find(each) : null;
      if (node == null) {
        continue;
      }
      for (MethodNode method : node.methods) {
        int not = Opcodes.ACC_STATIC | Opcodes.ACC_BRIDGE | Opcodes.ACC_PRIVATE;
        List<Mark> all = (method.access & not) == 0 ? marks.of(method) : List.of();
        Optional<String> verb = verb(all);
        MethodRef target =
            verb.isPresent() ? hierarchy.resolve(type, method.name, method.desc) : null;
        if (target != null && !isHidden(type, method, each)) {
          String path = PathTemplate.join(classPath(type), path(all));
          found.putIfAbsent(
              method.name + method.desc, new EndpointMethod(type, target, verb.get() + " " + path));
        }
      }
    }
    return List.copyOf(found.values());
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
