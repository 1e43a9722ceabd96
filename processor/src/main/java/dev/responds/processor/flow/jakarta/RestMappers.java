package dev.responds.processor.flow.jakarta;

import dev.responds.processor.flow.code.Classes;
import dev.responds.processor.flow.code.Header;
import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.Marks;
import dev.responds.processor.flow.code.Marks.Mark;
import dev.responds.processor.flow.code.MethodRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Finds the mapper of an exception: the resource's own, then the one for its nearest superclass.
 */
final class RestMappers {

  private static final String MAPPER = RestNames.REST + "ext/ExceptionMapper";
  private static final String PROVIDER = RestNames.REST + "ext/Provider";
  private static final String PATH = RestNames.REST + "Path";
  private static final String SERVER_MAPPER =
      "org/jboss/resteasy/reactive/server/ServerExceptionMapper";
  private static final String THROWABLE = "java/lang/Throwable";
  private static final Pattern ARGUMENT = Pattern.compile("<L([^;<]+)[;<]");

  private final Classes classes;
  private final Hierarchy hierarchy;
  private final Marks marks;
  private final List<Mapper> mappers;

  RestMappers(Classes classes, Hierarchy hierarchy, Marks marks) {
    this.classes = classes;
    this.hierarchy = hierarchy;
    this.marks = marks;
    this.mappers = find();
  }

  /**
   * A mapper.
   *
   * @param type internal name of its class
   * @param method the method that answers
   * @param exception internal name of what it answers
   * @param provider whether it is registered by an annotation
   * @param resource the resource whose exceptions it answers; empty for all
   */
  record Mapper(
      String type, MethodRef method, String exception, boolean provider, String resource) {}

  private List<Mapper> find() {
    List<Mapper> found = new ArrayList<>();
    for (String type : classes.ofFrameworks()) {
      Header header = classes.header(type);
      if (header != null && header.isConcrete() && isMapper(type)) {
        String exception = exception(type);
        MethodRef method = method(type);
        if (exception != null && method != null) {
          found.add(new Mapper(type, method, exception, isProvider(type), ""));
        }
      }
      if (header != null) {
        found.addAll(methods(type));
      }
    }
    return found;
  }

  /** Returns the methods of a class that Quarkus takes for mappers. */
  private List<Mapper> methods(String type) {
    ClassNode node = classes.isApplication(type) ? classes.find(type) : null;
    if (node == null) {
      return List.of();
    }
    List<Mapper> found = new ArrayList<>();
    String resource = isResource(type) ? type : "";
    for (MethodNode method : node.methods) {
      for (Mark mark : marks.of(method)) {
        if (mark.type().equals(SERVER_MAPPER)) {
          MethodRef ref = new MethodRef(type, method.name, method.desc);
          for (String exception : exceptions(mark, method)) {
            found.add(new Mapper(type, ref, exception, true, resource));
          }
        }
      }
    }
    return found;
  }

  private boolean isResource(String type) {
    return marks.inherited(type, PATH, hierarchy).isPresent()
        || marks.inherited(type, RestNames.before(PATH), hierarchy).isPresent();
  }

  /** Returns what the annotation names, or else what the method takes. */
  private List<String> exceptions(Mark mark, MethodNode method) {
    List<String> named = mark.types("value");
    if (!named.isEmpty()) {
      return named;
    }
    List<String> taken = new ArrayList<>();
    for (Type type : Type.getArgumentTypes(method.desc)) {
      if (type.getSort() == Type.OBJECT && hierarchy.is(type.getInternalName(), THROWABLE)) {
        taken.add(type.getInternalName());
      }
    }
    return taken;
  }

  private boolean isMapper(String type) {
    return hierarchy.is(type, MAPPER) || hierarchy.is(type, RestNames.before(MAPPER));
  }

  private boolean isProvider(String type) {
    return marks.inherited(type, PROVIDER, hierarchy).isPresent()
        || marks.inherited(type, RestNames.before(PROVIDER), hierarchy).isPresent();
  }

  /** Returns what the class names as the argument of the mapper or of its superclass. */
  private @Nullable String exception(String type) {
    for (String each : hierarchy.superclasses(type)) {
      ClassNode node = classes.find(each);
      if (node == null || node.signature == null) {
        continue;
      }
      Matcher argument = ARGUMENT.matcher(node.signature);
      while (argument.find()) {
        if (hierarchy.is(argument.group(1), THROWABLE)) {
          return argument.group(1);
        }
      }
    }
    return null;
  }

  private @Nullable MethodRef method(String type) {
    for (String each : hierarchy.superclasses(type)) {
      ClassNode node = classes.isApplication(each) ? classes.find(each) : null;
      if (node == null) {
        continue;
      }
      for (MethodNode method : node.methods) {
        boolean made = (method.access & (Opcodes.ACC_BRIDGE | Opcodes.ACC_ABSTRACT)) != 0;
        Type[] types = Type.getArgumentTypes(method.desc);
        if (method.name.equals("toResponse") && !made && types.length == 1) {
          return new MethodRef(each, method.name, method.desc);
        }
      }
    }
    return null;
  }

  /**
   * Returns who answers an exception of a resource.
   *
   * @param resource internal name of the class that is asked
   */
  Optional<Mapper> of(String exception, String resource) {
    Optional<Mapper> own = nearest(exception, resource);
    return own.isPresent() ? own : nearest(exception, "");
  }

  private Optional<Mapper> nearest(String exception, String resource) {
    List<String> lineage = hierarchy.superclasses(exception);
    Mapper best = null;
    int nearest = Integer.MAX_VALUE;
    for (Mapper mapper : mappers) {
      if (!mapper.resource().equals(resource)) {
        continue;
      }
      int distance = lineage.indexOf(mapper.exception());
      boolean nearer = distance >= 0 && distance < nearest;
      boolean surer =
          distance >= 0
              && distance == nearest
              && best != null
              && !best.provider()
              && mapper.provider();
      if (nearer || surer) {
        nearest = distance;
        best = mapper;
      }
    }
    return Optional.ofNullable(best);
  }
}
