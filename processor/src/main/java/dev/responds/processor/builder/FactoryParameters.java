package dev.responds.processor.builder;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.List;

/**
 * What a factory demands besides the declared header fields.
 *
 * @param arguments its parameters
 * @param lines the header fields made from them
 */
record FactoryParameters(List<Argument> arguments, List<HeaderLine> lines) {

  static final FactoryParameters NONE = new FactoryParameters(List.of(), List.of());

  FactoryParameters {
    arguments = List.copyOf(arguments);
    lines = List.copyOf(lines);
  }

  static FactoryParameters of(Argument argument, HeaderLine... lines) {
    return new FactoryParameters(List.of(argument), List.of(lines));
  }

  /** Returns whether some header field has a type that is named after it. */
  boolean hasTypes() {
    for (Argument argument : arguments) {
      if (argument.ofField().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the same parameters in types that are named after the header fields. Beside the types
   * of Java, they take more, and have the compiler name a field that was forgotten.
   */
  FactoryParameters typed() {
    List<Argument> typed = new ArrayList<>(arguments.size());
    for (Argument argument : arguments) {
      typed.add(argument.typed());
    }
    List<HeaderLine> ofFields = new ArrayList<>(lines.size());
    for (HeaderLine line : lines) {
      ofFields.add(new HeaderLine(line.name(), line.ofField()));
    }
    return new FactoryParameters(typed, ofFields);
  }

  boolean alike(FactoryParameters other) {
    if (arguments.size() != other.arguments.size() || lines.size() != other.lines.size()) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (!arguments.get(i).alike(other.arguments.get(i))) {
        return false;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).alike(other.lines.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the types that tell two methods apart. */
  List<TypeName> types() {
    List<TypeName> types = new ArrayList<>(arguments.size());
    for (Argument argument : arguments) {
      types.add(argument.erasure());
    }
    return types;
  }

  /** Returns the types that stand for others under the names of fields. */
  List<TypeVariableName> typeVariables() {
    List<TypeVariableName> variables = new ArrayList<>();
    for (Argument argument : arguments) {
      if (argument.type() instanceof TypeVariableName variable) {
        variables.add(variable);
      }
    }
    return variables;
  }

  boolean sets(String header) {
    for (HeaderLine line : lines) {
      if (line.name().equalsIgnoreCase(header)) {
        return true;
      }
    }
    return false;
  }
}
