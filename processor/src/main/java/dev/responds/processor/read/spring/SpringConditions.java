package dev.responds.processor.read.spring;

import dev.responds.processor.read.element.AnnotationGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What mappings ask of requests beyond method, path and content types: parameters, header fields
 * and the version of the API. Header fields of content types are content types.
 */
final class SpringConditions {

  private static final String VERSION = "version";

  private final SpringAttribute attributes;

  SpringConditions(SpringAttribute attributes) {
    this.attributes = attributes;
  }

  /** Returns the conditions of one mapping, each as the attribute and what it says. */
  List<String> read(AnnotationGraph.Found mapping) {
    List<String> conditions = new ArrayList<>();
    for (String expression : attributes.read(mapping, String.class, List.of("params"))) {
      add("params", expression, conditions);
    }
    for (String expression : attributes.read(mapping, String.class, List.of("headers"))) {
      if (!isOf(expression, "accept=") && !isOf(expression, "content-type=")) {
        add("headers", expression, conditions);
      }
    }
    for (String version : attributes.read(mapping, String.class, List.of(VERSION))) {
      add(VERSION, version, conditions);
    }
    return conditions;
  }

  private static void add(String attribute, String expression, List<String> conditions) {
    String condition = attribute + ": " + expression.strip();
    if (!expression.isBlank() && !conditions.contains(condition)) {
      conditions.add(condition);
    }
  }

  /** Returns the content types that a header field asks for, as in {@code Accept=text/csv}. */
  List<String> contentTypes(AnnotationGraph.Found mapping, String field) {
    List<String> types = new ArrayList<>();
    for (String expression : attributes.read(mapping, String.class, List.of("headers"))) {
      if (isOf(expression, field + "=")) {
        for (String type : List.of(expression.strip().substring(field.length() + 1).split(","))) {
          types.add(type.strip());
        }
      }
    }
    return types;
  }

  private static boolean isOf(String expression, String start) {
    return expression.strip().toLowerCase(Locale.ROOT).startsWith(start);
  }

  /**
   * Returns those of a class and of its method: all have to hold, but the nearer version counts.
   */
  static List<String> combine(List<String> type, List<String> method) {
    if (type.isEmpty()) {
      return method;
    }
    boolean versioned = hasVersion(method);
    List<String> combined = new ArrayList<>();
    for (String condition : type) {
      if (!method.contains(condition) && !(versioned && isVersion(condition))) {
        combined.add(condition);
      }
    }
    combined.addAll(method);
    return combined;
  }

  private static boolean hasVersion(List<String> conditions) {
    for (String condition : conditions) {
      if (isVersion(condition)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVersion(String condition) {
    return condition.startsWith(VERSION + ":");
  }
}
