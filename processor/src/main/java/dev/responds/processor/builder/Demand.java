package dev.responds.processor.builder;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;

/**
 * What a factory demands besides the declared header fields.
 *
 * @param arguments its parameters
 * @param lines the header fields made from them
 */
record Demand(List<Argument> arguments, List<HeaderLine> lines) {

  static final Demand NOTHING = new Demand(List.of(), List.of());

  Demand {
    arguments = List.copyOf(arguments);
    lines = List.copyOf(lines);
  }

  static Demand of(Argument argument, HeaderLine... lines) {
    return new Demand(List.of(argument), List.of(lines));
  }

  /**
   * Returns the same demand in types that are named after the header fields. Beside the types of
   * Java, they take more, and have the compiler name a field that was forgotten.
   */
  Optional<Demand> typed() {
    if (arguments.stream().noneMatch(argument -> argument.ofField().isPresent())) {
      return Optional.empty();
    }
    return Optional.of(
        new Demand(
            arguments.stream().map(Argument::typed).toList(),
            lines.stream().map(line -> new HeaderLine(line.name(), line.ofField())).toList()));
  }

  /** Returns the types that tell two methods apart. */
  List<TypeName> types() {
    return arguments.stream().map(Argument::erasure).toList();
  }

  /** Returns the types that stand for others under the names of fields. */
  List<TypeVariableName> typeVariables() {
    return arguments.stream()
        .map(Argument::type)
        .filter(TypeVariableName.class::isInstance)
        .map(TypeVariableName.class::cast)
        .toList();
  }

  boolean sets(String header) {
    return lines.stream().anyMatch(line -> line.name().equalsIgnoreCase(header));
  }
}
