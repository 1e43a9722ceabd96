package dev.responds.processor.builder;

import com.palantir.javapoet.TypeName;
import java.util.List;

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

  List<TypeName> types() {
    return arguments.stream().map(Argument::type).toList();
  }

  boolean sets(String header) {
    return lines.stream().anyMatch(line -> line.name().equalsIgnoreCase(header));
  }
}
