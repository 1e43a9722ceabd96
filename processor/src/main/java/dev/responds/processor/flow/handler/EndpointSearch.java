package dev.responds.processor.flow.handler;

import dev.responds.processor.flow.code.Classes;
import dev.responds.processor.flow.code.Header;
import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.MethodRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Looks through the classes of a module for methods that a framework routes requests to. */
public final class EndpointSearch {

  private static final int NEVER = Opcodes.ACC_STATIC | Opcodes.ACC_BRIDGE;

  private final Classes classes;
  private final Hierarchy hierarchy;

  public EndpointSearch(Classes classes, Hierarchy hierarchy) {
    this.classes = classes;
    this.hierarchy = hierarchy;
  }

  /** Tells which requests a method answers. */
  public interface Routes {

    /**
     * Returns methods and path; empty if it is no endpoint.
     *
     * @param declaring internal name of the class or interface that has the method
     */
    Optional<String> of(MethodNode method, String declaring);
  }

  /** Returns those of some types that the module has objects of. */
  public List<String> concrete(Collection<String> types) {
    List<String> concrete = new ArrayList<>();
    for (String type : types) {
      Header header = classes.module().contains(type) ? classes.header(type) : null;
      if (header != null && header.isConcrete()) {
        concrete.add(type);
      }
    }
    return concrete;
  }

  /** Returns the endpoints of a type, inherited ones too; the nearest route of a method counts. */
  public List<EndpointMethod> of(String type, Routes routes) {
    Map<String, EndpointMethod> found = new LinkedHashMap<>();
    for (String each : hierarchy.supertypes(type)) {
      ClassNode node = classes.isApplication(each) ? classes.find(each) : null;
      for (MethodNode method : node == null ? List.<MethodNode>of() : node.methods) {
        Optional<String> route =
            (method.access & NEVER) == 0 ? routes.of(method, each) : Optional.empty();
        MethodRef target =
            route.isPresent() ? hierarchy.resolve(type, method.name, method.desc) : null;
        if (target != null) {
          found.putIfAbsent(
              method.name + method.desc, new EndpointMethod(type, target, route.get()));
        }
      }
    }
    return List.copyOf(found.values());
  }
}
