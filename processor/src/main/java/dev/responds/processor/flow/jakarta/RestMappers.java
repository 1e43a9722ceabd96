package dev.responds.processor.flow.jakarta;

import dev.responds.processor.flow.code.Classes;
import dev.responds.processor.flow.code.Header;
import dev.responds.processor.flow.code.Hierarchy;
import dev.responds.processor.flow.code.Marks;
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

/** Finds the mapper of an exception: the one for its nearest superclass. */
final class RestMappers {

  private static final String MAPPER = RestNames.REST + "ext/ExceptionMapper";
  private static final String PROVIDER = RestNames.REST + "ext/Provider";
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
   */
  record Mapper(String type, MethodRef method, String exception, boolean provider) {}

  private List<Mapper> find() {
    List<Mapper> found = new ArrayList<>();
    for (String type : classes.ofFrameworks()) {
      Header header = classes.header(type);
      if (header != null && header.isConcrete() && isMapper(type)) {
        String exception = exception(type);
        MethodRef method = method(type);
        if (exception != null && method != null) {
          found.add(new Mapper(type, method, exception, isProvider(type)));
        }
      }
    }
    return found;
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
        if (hierarchy.is(argument.group(1), "java/lang/Throwable")) {
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

  Optional<Mapper> of(String exception) {
    List<String> lineage = hierarchy.superclasses(exception);
    Mapper best = null;
    int nearest = Integer.MAX_VALUE;
    for (Mapper mapper : mappers) {
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
