package dev.responds.processor.builder;

import com.palantir.javapoet.CodeBlock;
import dev.responds.contract.model.AnsweringException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way to begin a response, with header fields that an exception has.
 *
 * @param template the way
 * @param thrown the name of the exception in code
 * @param locals declares what the exception is asked for
 * @param missing what it does not have
 * @param bound how many fields it has
 */
record BoundFields(
    FactoryTemplate template,
    String thrown,
    List<CodeBlock> locals,
    List<MissingAccessor> missing,
    int bound) {

  static BoundFields of(AnsweringException exception, FactoryTemplate template) {
    List<Argument> arguments = template.parameters().arguments();
    String thrown = unused("thrown", arguments);
    List<CodeBlock> locals = new ArrayList<>();
    List<HeaderLine> lines = new ArrayList<>();
    List<MissingAccessor> missing = new ArrayList<>();
    int bound = 0;
    for (HeaderLine line : template.parameters().lines()) {
      Optional<Argument> argument = argument(line, arguments);
      if (argument.isEmpty()) {
        lines.add(line);
        continue;
      }
      Optional<BoundField> field = BoundField.of(exception, thrown, argument.get(), line);
      if (field.isPresent()) {
        bound++;
        field.get().local().ifPresent(locals::add);
        lines.add(field.get().line());
      } else {
        String wanted = BoundField.wanted(argument.get(), line.name());
        missing.add(new MissingAccessor(exception, line.name(), wanted));
      }
    }
    FactoryTemplate taken = template.taking(new FactoryParameters(List.of(), lines));
    return new BoundFields(taken, thrown, locals, missing, bound);
  }

  boolean isBetter(BoundFields other) {
    return missing.isEmpty() == other.missing.isEmpty() ? bound > other.bound : missing.isEmpty();
  }

  /**
   * Returns the first argument that a line is made from; a value that is always the same has none.
   */
  private static Optional<Argument> argument(HeaderLine line, List<Argument> arguments) {
    String code = line.value().toString();
    if (!code.startsWith("\"")) {
      String used = code.replaceFirst("\\.toString\\(\\)$", "").replaceFirst("^[^(]*\\(", "");
      for (Argument argument : arguments) {
        if (Pattern.compile("\\b" + argument.name() + "\\b").matcher(used).find()) {
          return Optional.of(argument);
        }
      }
    }
    return Optional.empty();
  }

  private static String unused(String name, List<Argument> arguments) {
    String unused = name;
    for (Argument argument : arguments) {
      unused = argument.name().equals(unused) ? unused + "Exception" : unused;
    }
    return unused;
  }
}
