package org.gradle.internal.compiler.java;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which classes came of each source, by its path below the folder of sources. */
final class ClassOrigins {

  private final Map<String, Set<String>> classes = new TreeMap<>();

  void add(String source, String type) {
    classes.computeIfAbsent(source, key -> new TreeSet<>()).add(type);
  }

  Map<String, Set<String>> asMap() {
    return classes;
  }

  /** Returns the class that a source is named after. */
  static String named(String source) {
    return source.substring(0, source.lastIndexOf('.')).replace('/', '.').replace('\\', '.');
  }
}
