package dev.responds.processor.read.schema;

import dev.responds.processor.read.element.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The strategies of Jackson that make other names of those of properties. */
enum Naming {
  NONE,
  SNAKE,
  UPPER_SNAKE,
  UPPER_CAMEL,
  LOWER,
  KEBAB,
  DOT,
  /** A class of somebody's own decides. */
  UNKNOWN;

  /** Returns what the annotations of a class choose. */
  static Naming of(List<Annotation> annotations) {
    Optional<Annotation> naming = JsonAnnotations.ofMapper(annotations, "JsonNaming");
    if (naming.isEmpty()) {
      return NONE;
    }
    Optional<TypeMirror> strategy = naming.get().type("value");
    if (strategy.isEmpty()) {
      return naming.get().has("value") ? UNKNOWN : NONE;
    }
    return strategy.get() instanceof DeclaredType type
        ? named(((TypeElement) type.asElement()).getQualifiedName().toString())
        : UNKNOWN;
  }

  private static Naming named(String type) {
    if (!type.startsWith("com.fasterxml.jackson.databind.PropertyNaming")
        && !type.startsWith("tools.jackson.databind.PropertyNaming")) {
      return UNKNOWN;
    }
    return switch (type.substring(type.lastIndexOf('.') + 1)) {
      case "PropertyNamingStrategy", "LowerCamelCaseStrategy" -> NONE;
      case "SnakeCaseStrategy" -> SNAKE;
      case "UpperSnakeCaseStrategy" -> UPPER_SNAKE;
      case "UpperCamelCaseStrategy", "PascalCaseStrategy" -> UPPER_CAMEL;
      case "LowerCaseStrategy" -> LOWER;
      case "KebabCaseStrategy" -> KEBAB;
      case "LowerDotCaseStrategy" -> DOT;
      default -> UNKNOWN;
    };
  }

  String translate(String name) {
    return switch (this) {
      case NONE, UNKNOWN -> name;
      case SNAKE -> snake(name);
      case UPPER_SNAKE -> snake(name).toUpperCase(Locale.ROOT);
      case UPPER_CAMEL -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
      case LOWER -> name.toLowerCase(Locale.ROOT);
      case KEBAB -> separated(name, '-');
      case DOT -> separated(name, '.');
    };
  }

  /** A run of capitals is one word. */
  private static String snake(String name) {
    StringBuilder snake = new StringBuilder();
    boolean capital = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (i == 0 && c == '_') {
        continue;
      }
      boolean upper = Character.isUpperCase(c);
      if (upper && !capital && !snake.isEmpty() && snake.charAt(snake.length() - 1) != '_') {
        snake.append('_');
      }
      capital = upper;
      snake.append(upper ? Character.toLowerCase(c) : c);
    }
    return snake.isEmpty() ? name : snake.toString();
  }

  /** The last of a run of capitals begins the next word. */
  private static String separated(String name, char separator) {
    StringBuilder separated = new StringBuilder();
    int capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      char small = Character.toLowerCase(c);
      if (small == c) {
        if (capitals > 1) {
          separated.insert(separated.length() - 1, separator);
        }
        capitals = 0;
      } else {
        if (capitals == 0 && i > 0) {
          separated.append(separator);
        }
        capitals++;
      }
      separated.append(small);
    }
    return separated.toString();
  }
}
