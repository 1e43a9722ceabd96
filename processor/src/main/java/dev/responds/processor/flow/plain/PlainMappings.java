package dev.responds.processor.flow.plain;

import dev.responds.processor.flow.code.Classes;
import dev.responds.processor.flow.code.Header;
import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.Marks;
import dev.responds.processor.flow.code.Marks.Mark;
import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.handler.EndpointMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds the endpoints that nothing but {@code @Endpoint} routes. */
final class PlainMappings {

  private static final String ENDPOINT = "dev/responds/Endpoint";

  private final Classes classes;
  private final Hierarchy hierarchy;
  private final Marks marks;

  PlainMappings(Classes classes, Hierarchy hierarchy, Marks marks) {
    this.classes = classes;
    this.hierarchy = hierarchy;
    this.marks = marks;
  }

  List<EndpointMethod> endpoints() {
    List<EndpointMethod> endpoints = new ArrayList<>();
    for (String type : classes.ofFrameworks()) {
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
        String route = (method.access & Opcodes.ACC_BRIDGE) == 0 ? route(marks.of(method)) : "";
        MethodRef target =
            route.isEmpty() ? null : hierarchy.resolve(type, method.name, method.desc);
        if (target != null) {
          found.putIfAbsent(method.name + method.desc, new EndpointMethod(type, target, route));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** Beside the annotations of a framework, this one has a name alone. */
  private static String route(List<Mark> all) {
    for (Mark mark : all) {
      List<String> methods = mark.texts("method");
      List<String> paths = mark.texts("path");
      if (mark.type().equals(ENDPOINT) && !(methods.isEmpty() && paths.isEmpty())) {
        return (methods.isEmpty() ? "ANY" : String.join(",", methods))
            + " "
            + (paths.isEmpty() ? "" : paths.get(0));
      }
    }
    return "";
  }
}
