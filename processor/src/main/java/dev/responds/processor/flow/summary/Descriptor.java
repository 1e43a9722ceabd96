package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.value.FlowValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Type;

/**
 * A descriptor of a method, taken apart once.
 *
 * @param parameters what it takes, without the object
 * @param returned type that is returned
 */
record Descriptor(List<Parameter> parameters, Type returned) {

  /**
   * A parameter.
   *
   * @param type its type
   * @param unknown an argument of which nothing but the type is known
   * @param there an argument of which nothing is known but the type, and that it is not null
   */
  record Parameter(Type type, FlowValue unknown, FlowValue there) {

    static Parameter of(Type type) {
      FlowValue unknown = FlowValue.other(type);
      boolean reference = type.getSort() == Type.OBJECT;
      return new Parameter(type, unknown, reference ? unknown.nonNull() : unknown);
    }

    /** Returns whether it is declared as this very class. */
    boolean is(String name) {
      return type.getSort() == Type.OBJECT && type.getInternalName().equals(name);
    }
  }

  private static Descriptor of(String descriptor) {
    List<Parameter> parameters = new ArrayList<>();
    for (Type type : Type.getArgumentTypes(descriptor)) {
      parameters.add(Parameter.of(type));
    }
    return new Descriptor(List.copyOf(parameters), Type.getReturnType(descriptor));
  }

  /** Returns how many arguments there are, without the object. */
  int count() {
    return parameters.size();
  }

  /** Descriptors that were asked for, and objects that methods are called on. */
  static final class Cache {

    private final Map<String, Descriptor> known = new HashMap<>();
    private final Map<String, Parameter> receivers = new HashMap<>();

    Descriptor get(String descriptor) {
      return known.computeIfAbsent(descriptor, Descriptor::of);
    }

    /** Returns what a method of a class is called on. */
    Parameter receiver(String owner) {
      return receivers.computeIfAbsent(owner, name -> Parameter.of(Type.getObjectType(name)));
    }
  }
}
