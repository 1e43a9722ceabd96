package dev.responds.processor;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.read.ApiReader;
import dev.responds.processor.read.TypeReading;
import dev.responds.processor.rule.RuleBook;
import dev.responds.processor.rule.Verdict;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What one compile has read: each type once in its round, and again in the last one where more has
 * come to be known since; there too, from class files, the types that this compile leaves as they
 * are.
 */
final class Readings {

  /**
   * The only static state there is. The compiler makes both processors and tells neither of the
   * other; what they have in common is its {@link Elements}, and with it they find what the other
   * one has read. The key is weak and no value refers to it, so that nothing outlives its compile.
   */
  private static final Map<Elements, Readings> OF_COMPILES =
      Collections.synchronizedMap(new WeakHashMap<>());

  /** A reading, and how many types were known when it was made. */
  private record Known(TypeReading reading, int types) {}

  /** By name, so that the order of the sources makes no difference to anything. */
  private final SortedMap<String, Known> known = new TreeMap<>();

  private boolean complete;
  private @Nullable TypeIndex index;
  private @Nullable StatusRegistry registry;
  private @Nullable RuleBook rules;
  private @Nullable List<Endpoint> endpoints;
  private @Nullable List<Verdict> verdicts;

  /** Returns the readings of a compile; if a build tool wraps its elements, of one processor. */
  static Readings of(Elements compile) {
    return OF_COMPILES.computeIfAbsent(compile, begun -> new Readings());
  }

  /** Ends a compile: a build tool may use its elements for another one. */
  static void end(Elements compile) {
    OF_COMPILES.remove(compile);
  }

  /**
   * Returns what a type says.
   *
   * @param types how many types of this compile are known
   */
  TypeReading read(TypeElement type, ApiReader reader, int types) {
    String name = type.getQualifiedName().toString();
    Known already = known.get(name);
    if (already != null) {
      return already.reading();
    }
    // Stands there before it is read: whoever fails has said so, and nobody else need try.
    known.put(name, new Known(TypeReading.NOTHING, types));
    TypeReading reading = reader.read(type);
    known.put(name, new Known(reading, types));
    return reading;
  }

  /**
   * Reads again, in the last round, what was incomplete or had not seen all types, and what this
   * compile has only class files of.
   */
  void complete(
      int types, Collection<String> elsewhere, Function<String, Optional<TypeReading>> read) {
    if (complete) {
      return;
    }
    complete = true;
    known.replaceAll(
        (name, before) ->
            before.reading().incomplete() || before.types() < types
                ? new Known(read.apply(name).orElse(before.reading()), types)
                : before);
    for (String name : elsewhere) {
      read.apply(name).ifPresent(reading -> known.put(name, new Known(reading, types)));
    }
  }

  /** Returns what was read of all types, by their names. */
  Collection<TypeReading> all() {
    return known.values().stream().map(Known::reading).toList();
  }

  /** Returns what an earlier compile has left; to be asked before the file is written. */
  TypeIndex index(ClassOutput output) {
    if (index == null) {
      index = output.read(TypeIndex.PATH).map(TypeIndex::parse).orElse(TypeIndex.EMPTY);
    }
    return index;
  }

  /**
   * Returns what the next compile has to know.
   *
   * @param elsewhere types that this compile has only class files of; one that could not be read
   *     may be read then
   */
  TypeIndex next(Collection<String> elsewhere) {
    NavigableSet<String> types = new TreeSet<>();
    SortedMap<String, List<String>> methods = new TreeMap<>();
    known.forEach(
        (name, read) -> {
          if (read.reading().lasting()) {
            types.add(name);
            read.reading()
                .parameters()
                .forEach((key, told) -> methods.merge(key, told, Readings::fuller));
          }
        });
    elsewhere.stream().filter(name -> !known.containsKey(name)).forEach(types::add);
    return new TypeIndex(types, methods);
  }

  /** Two types may have asked about the same inherited method, one of them more than the other. */
  private static List<String> fuller(List<String> one, List<String> other) {
    return String.join(" ", one).compareTo(String.join(" ", other)) < 0 ? other : one;
  }

  /** Returns all endpoints; to be asked when everything is complete. */
  List<Endpoint> endpoints() {
    if (endpoints == null) {
      endpoints = all().stream().flatMap(reading -> reading.endpoints().stream()).toList();
    }
    return endpoints;
  }

  /** Returns what the rules find at all endpoints, each complaint once. */
  List<Verdict> verdicts() {
    if (verdicts == null) {
      verdicts = Inheritance.once(rules().check(endpoints()));
    }
    return verdicts;
  }

  StatusRegistry registry() {
    if (registry == null) {
      registry = StatusRegistry.load();
    }
    return registry;
  }

  RuleBook rules() {
    if (rules == null) {
      rules = RuleBook.standard(registry());
    }
    return rules;
  }
}
