package dev.responds.processor.flow.spring;

import dev.responds.processor.flow.code.Classes;
import dev.responds.processor.flow.code.Header;
import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.Marks;
import dev.responds.processor.flow.code.Marks.Found;
import dev.responds.processor.flow.code.Marks.Mark;
import dev.responds.processor.flow.code.MethodRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds methods that answer exceptions: those of a controller, and those of advices. */
final class SpringAdvice {

  private static final String HANDLER = SpringMappings.BIND + "ExceptionHandler";
  private static final String ADVICE = SpringMappings.BIND + "ControllerAdvice";
  private static final List<String> ORDERS =
      List.of(
          "org/springframework/core/annotation/Order",
          "jakarta/annotation/Priority",
          "javax/annotation/Priority");

  private final Classes classes;
  private final Hierarchy hierarchy;
  private final Marks marks;
  private final List<Advice> advices;
  private final Map<String, List<Handler>> handlers = new HashMap<>();
  private final Map<String, Map<String, Optional<Handler>>> nearest = new HashMap<>();
  private final Map<String, List<List<String>>> groups = new HashMap<>();

  SpringAdvice(Classes classes, Hierarchy hierarchy, Marks marks) {
    this.classes = classes;
    this.hierarchy = hierarchy;
    this.marks = marks;
    this.advices = find();
  }

  /**
   * A method that answers exceptions.
   *
   * @param type internal name of the class that is asked
   * @param method the method that runs
   * @param exceptions internal names of what it answers
   */
  record Handler(String type, MethodRef method, List<String> exceptions) {}

  /** A class of handlers for many controllers. */
  private record Advice(String type, int order, Found found) {}

  private List<Advice> find() {
    List<Advice> found = new ArrayList<>();
    for (String type : classes.ofFrameworks()) {
      Header header = classes.header(type);
      if (header != null && header.isConcrete()) {
        Optional<Found> advice = advice(type);
        if (advice.isPresent()) {
          found.add(new Advice(type, order(type), advice.get()));
        }
      }
    }
    found.sort(Comparator.comparingInt(Advice::order).thenComparing(Advice::type));
    return found;
  }

  private Optional<Found> advice(String type) {
    Optional<Found> advice = marks.inherited(type, ADVICE, hierarchy);
    return advice.isPresent()
        ? advice
        : marks.inherited(type, SpringMappings.BIND + "RestControllerAdvice", hierarchy);
  }

  private int order(String type) {
    ClassNode node = classes.find(type);
    if (node != null) {
      for (Mark mark : marks.of(node)) {
        if (ORDERS.contains(mark.type())) {
          return mark.number("value").orElse(Integer.MAX_VALUE);
        }
      }
    }
    return Integer.MAX_VALUE;
  }

  /**
   * Returns the handlers that are asked for a controller's exceptions, in groups: those of the
   * controller, then those of advices of one order.
   */
  List<List<String>> groups(String controller) {
    return groups.computeIfAbsent(controller, this::allGroups);
  }

  private List<List<String>> allGroups(String controller) {
    List<List<String>> groups = new ArrayList<>();
    groups.add(List.of(controller));
    int last = 0;
    for (Advice advice : advices) {
      if (isFor(advice, controller)) {
        if (groups.size() == 1 || advice.order() != last) {
          groups.add(new ArrayList<>());
        }
        groups.get(groups.size() - 1).add(advice.type());
        last = advice.order();
      }
    }
    return groups;
  }

  private boolean isFor(Advice advice, String controller) {
    Found found = advice.found();
    List<String> packages = new ArrayList<>(found.texts("basePackages", "value"));
    for (String type : types(found, "basePackageClasses")) {
      packages.add(type.substring(0, Math.max(0, type.lastIndexOf('/'))).replace('/', '.'));
    }
    List<String> assignable = types(found, "assignableTypes");
    List<String> annotations = types(found, "annotations");
    if (packages.isEmpty() && assignable.isEmpty() && annotations.isEmpty()) {
      return true;
    }
    String name = controller.replace('/', '.');
    return packages.stream().anyMatch(each -> name.startsWith(each + "."))
        || assignable.stream().anyMatch(each -> hierarchy.is(controller, each))
        || annotations.stream()
            .anyMatch(each -> marks.inherited(controller, each, hierarchy).isPresent());
  }

  private static List<String> types(Found found, String attribute) {
    List<String> types = new ArrayList<>(found.outer().types(attribute));
    if (types.isEmpty()) {
      types.addAll(found.found().types(attribute));
    }
    return types;
  }

  /** Returns the handler of a class that is nearest to an exception. */
  Optional<Handler> handler(String type, String exception) {
    return nearest
        .computeIfAbsent(type, none -> new HashMap<>())
        .computeIfAbsent(exception, asked -> nearest(type, asked));
  }

  private Optional<Handler> nearest(String type, String exception) {
    List<String> lineage = hierarchy.superclasses(exception);
    Handler best = null;
    int nearest = Integer.MAX_VALUE;
    for (Handler handler : handlers.computeIfAbsent(type, this::handlers)) {
      for (String taken : handler.exceptions()) {
        int distance = lineage.indexOf(taken);
        if (distance >= 0 && distance < nearest) {
          nearest = distance;
          best = handler;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private List<Handler> handlers(String type) {
    List<Handler> found = new ArrayList<>();
    for (String each : hierarchy.supertypes(type)) {
      ClassNode node = each.startsWith("java/") ? null : classes.find(each);
      if (node == null) {
        continue;
      }
      for (MethodNode method : node.methods) {
        Optional<Found> mark = marks.find(marks.of(method), HANDLER);
        if (mark.isPresent()) {
          MethodRef target = hierarchy.resolve(type, method.name, method.desc);
          List<String> exceptions = exceptions(mark.get(), method);
          if (target != null && !exceptions.isEmpty()) {
            found.add(new Handler(type, target, exceptions));
          }
        }
      }
    }
    return found;
  }

  private List<String> exceptions(Found mark, MethodNode method) {
    List<String> named = new ArrayList<>(types(mark, "value"));
    named.addAll(types(mark, "exception"));
    if (named.isEmpty()) {
      for (Type type : Type.getArgumentTypes(method.desc)) {
        if (type.getSort() == Type.OBJECT
            && hierarchy.is(type.getInternalName(), "java/lang/Throwable")) {
          named.add(type.getInternalName());
        }
      }
    }
    return named;
  }
}
