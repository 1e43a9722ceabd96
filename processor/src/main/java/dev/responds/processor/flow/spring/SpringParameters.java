package dev.responds.processor.flow.spring;

import dev.responds.processor.flow.code.Classes;
import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.handler.EndpointMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.MethodNode;

/** Which parameters are there whenever a method runs, because Spring refuses requests without. */
final class SpringParameters {

  private static final Set<String> BINDING =
      Set.of("PathVariable", "RequestParam", "RequestBody", "RequestHeader", "RequestPart");

  private static final String OPTIONAL = "Nullable;";

  private final Classes classes;
  private final Hierarchy hierarchy;

  SpringParameters(Classes classes, Hierarchy hierarchy) {
    this.classes = classes;
    this.hierarchy = hierarchy;
  }

  /** Returns of each parameter whether it is there for certain. */
  List<Boolean> required(EndpointMethod endpoint) {
    String name = endpoint.method().name();
    String descriptor = endpoint.method().descriptor();
    int count = Type.getArgumentTypes(descriptor).length;
    List<Boolean> required = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean found = false;
      for (String type : hierarchy.supertypes(endpoint.type())) {
        MethodNode method =
            classes.isApplication(type)
                ? classes.method(new MethodRef(type, name, descriptor))
                : null;
        found |= method != null && isRequired(of(method, i));
      }
      required.add(found);
    }
    return required;
  }

  private static List<AnnotationNode> of(MethodNode method, int parameter) {
    List<AnnotationNode>[] all = method.visibleParameterAnnotations;
    List<AnnotationNode> found = all == null || parameter >= all.length ? null : all[parameter];
    return found == null ? List.of() : found;
  }

  private static boolean isRequired(List<AnnotationNode> annotations) {
    boolean required = false;
    for (AnnotationNode annotation : annotations) {
      String name = annotation.desc.substring(annotation.desc.lastIndexOf('/') + 1);
      if (name.equals(OPTIONAL)) {
        return false;
      }
      String simple = name.substring(0, name.length() - 1);
      required |=
          annotation.desc.equals("L" + SpringMappings.BIND + simple + ";")
              && BINDING.contains(simple)
              && !isOptional(annotation.values);
    }
    return required;
  }

  private static boolean isOptional(@Nullable List<Object> values) {
    for (int i = 0; values != null && i + 1 < values.size(); i += 2) {
      if (values.get(i).equals("required") && values.get(i + 1).equals(false)) {
        return true;
      }
    }
    return false;
  }
}
