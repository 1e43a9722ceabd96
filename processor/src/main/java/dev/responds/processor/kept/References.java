package dev.responds.processor.kept;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which classes the code of a class may reach: those that it names, and those that extend or
 * implement what it names.
 *
 * @param edges by internal names of top-level types
 */
record References(NavigableMap<String, NavigableSet<String>> edges) {

  /** Before the name of what a type extends or implements. */
  private static final String EXTENDS = "<";

  /** What all code names, and nobody calls through. */
  private static final Set<String> OF_EVERYBODY =
      Set.of(
          "java/lang/Enum",
          "java/lang/Error",
          "java/lang/Exception",
          "java/lang/Object",
          "java/lang/Record",
          "java/lang/RuntimeException",
          "java/lang/Throwable");

  static References empty() {
    return new References(new TreeMap<>());
  }

  /** Notes what types name, each with what it has to do with others. */
  void putAll(Map<String, ClassFacts> types, ModuleClasses module) {
    Set<String> above = new HashSet<>();
    for (NavigableSet<String> named : edges.values()) {
      for (String name : named) {
        if (name.startsWith(EXTENDS)) {
          above.add(name.substring(EXTENDS.length()));
        }
      }
    }
    for (ClassFacts facts : types.values()) {
      above.addAll(facts.supertypes());
    }
    above.removeAll(OF_EVERYBODY);
    types.forEach((type, facts) -> edges.put(type, named(type, facts, above, module)));
  }

  private static NavigableSet<String> named(
      String type, ClassFacts facts, Set<String> above, ModuleClasses module) {
    NavigableSet<String> named = new TreeSet<>();
    for (String mention : facts.mentions()) {
      module.outermost(mention).ifPresent(named::add);
      if (above.contains(mention)) {
        named.add(mention);
      }
    }
    named.remove(type);
    for (String supertype : facts.supertypes()) {
      String outermost = module.outermost(supertype).orElse(supertype);
      if (above.contains(supertype) && !outermost.equals(type)) {
        named.add(EXTENDS + outermost);
      }
    }
    return named;
  }

  /** Returns the types whose code may reach one of these, and these. */
  Set<String> reaching(Collection<String> changed) {
    Map<String, Set<String>> reverse = new HashMap<>();
    for (Map.Entry<String, NavigableSet<String>> entry : edges.entrySet()) {
      for (String to : entry.getValue()) {
        if (to.startsWith(EXTENDS)) {
          // A call of the one may be one of the other, and what extends another has its code.
          String above = to.substring(EXTENDS.length());
          reverse.computeIfAbsent(entry.getKey(), none -> new HashSet<>()).add(above);
          reverse.computeIfAbsent(above, none -> new HashSet<>()).add(entry.getKey());
        } else {
          reverse.computeIfAbsent(to, none -> new HashSet<>()).add(entry.getKey());
        }
      }
    }
    Set<String> reaching = new HashSet<>(changed);
    Deque<String> waiting = new ArrayDeque<>(changed);
    while (!waiting.isEmpty()) {
      for (String user : reverse.getOrDefault(waiting.remove(), Set.of())) {
        if (reaching.add(user)) {
          waiting.add(user);
        }
      }
    }
    return reaching;
  }
}
