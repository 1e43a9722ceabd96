package dev.responds.processor.suggest;

import dev.responds.contract.model.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Writes a declaration as Java. */
final class DeclarationText {

  private final Names names;

  DeclarationText(Names names) {
    this.names = names;
  }

  /** Returns it, as in {@code @Responds(value = 404, when = "no such order")}. */
  String of(Addition addition) {
    List<String> parts = new ArrayList<>();
    if (!addition.when().isBlank()) {
      parts.add("when = " + literal(addition.when()));
    }
    if (addition.body().isPresent()) {
      addBody(addition.body().get(), parts);
    }
    if (!addition.mediaType().isEmpty()) {
      parts.add("mediaType = " + literal(addition.mediaType()));
    }
    if (addition.around()) {
      parts.add("sentBy = " + names.ours("SentBy") + ".INFRASTRUCTURE");
    }
    String status = Integer.toString(addition.status());
    String arguments =
        parts.isEmpty() ? status : "value = " + status + ", " + String.join(", ", parts);
    return "@" + names.ours("Responds") + "(" + arguments + ")";
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
      words.add(word.replace("\\", "\\\\").replace("\"", "\\\""));
    }
    return words.toString();
  }
}
