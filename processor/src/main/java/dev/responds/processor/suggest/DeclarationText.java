package dev.responds.processor.suggest;

import dev.responds.contract.model.JavaType;
import dev.responds.contract.util.JavaLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Writes a declaration as Java. */
final class DeclarationText {

  /** Longer lines are hard to read beside others. */
  private static final int LINE = 120;

  private final Names names;

  DeclarationText(Names names) {
    this.names = names;
  }

  /** Returns it, as in {@code @Responds(value = 404, when = "no such order")}. */
  String of(Addition addition) {
    return name() + "(" + String.join(", ", attributes(addition)) + ")";
  }

  /** Returns it with lines of its own: one, or if that were too long, one for each attribute. */
  String lines(Addition addition, String indentation, String lineEnd) {
    String line = indentation + of(addition);
    List<String> attributes = attributes(addition);
    if (line.length() <= LINE || attributes.size() == 1) {
      return line + lineEnd;
    }
    String inner = indentation + (indentation.contains("\t") ? "\t" : "    ");
    return indentation
        + name()
        + "("
        + lineEnd
        + inner
        + String.join("," + lineEnd + inner, attributes)
        + ")"
        + lineEnd;
  }

  private String name() {
    return "@" + names.ours("Responds");
  }

  private List<String> attributes(Addition addition) {
    List<String> attributes = new ArrayList<>();
    if (!addition.when().isBlank()) {
      attributes.add("when = " + literal(addition.when()));
    }
    if (addition.body().isPresent()) {
      addBody(addition.body().get(), attributes);
    }
    if (!addition.mediaType().isEmpty()) {
      attributes.add("mediaType = " + literal(addition.mediaType()));
    }
    if (addition.origin() == Addition.Origin.AROUND) {
      attributes.add("sentBy = " + names.ours("SentBy") + ".INFRASTRUCTURE");
    }
    String status = Integer.toString(addition.status());
    attributes.add(0, attributes.isEmpty() ? status : "value = " + status);
    return attributes;
  }

  /** Type arguments stand in prefix order. */
  private void addBody(JavaType type, List<String> parts) {
    parts.add("body = " + names.of(type) + ".class");
    List<String> arguments = new ArrayList<>();
    addArguments(type, arguments);
    if (arguments.size() == 1) {
      parts.add("of = " + arguments.get(0));
    } else if (!arguments.isEmpty()) {
      parts.add("of = {" + String.join(", ", arguments) + "}");
    }
  }

  private void addArguments(JavaType type, List<String> arguments) {
    for (JavaType argument : type.arguments()) {
      arguments.add(names.of(argument) + ".class");
      addArguments(argument, arguments);
    }
  }

  private static String literal(String text) {
    StringJoiner words = new StringJoiner(" ", "\"", "\"");
    for (String word : text.strip().split("\\s+", -1)) {
      words.add(JavaLiteral.escaped(word));
    }
    return words.toString();
  }
}
