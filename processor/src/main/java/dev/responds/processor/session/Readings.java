package dev.responds.processor.session;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.rule.RuleBook;
import dev.responds.contract.rule.Verdict;
import dev.responds.contract.rule.check.StandardRules;
import dev.responds.processor.read.ApiReader;
import dev.responds.processor.read.TypeReading;
import java.util.ArrayList;
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
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What one compile has read: each type once in its round, and again in the last one where more has
 * come to be known since; there too, from class files, the types that this compile leaves as they
 * are.
 */
public final class Readings {

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
  public static Readings of(Elements compile) {
    return OF_COMPILES.computeIfAbsent(compile, begun -> new Readings());
  }

  /** Ends a compile: a build tool may use its elements for another one. */
  public static void end(Elements compile) {
    OF_COMPILES.remove(compile);
  }

  /** Returns what a type says, if it was read already. */
  public Optional<TypeReading> find(String name) {
    Known already = known.get(name);
    return already == null ? Optional.empty() : Optional.of(already.reading());
  }

  /**
   * Reads what a type says.
   *
   * @param types how many types of this compile are known
   */
  public TypeReading read(String name, TypeElement type, ApiReader reader, int types) {
    // Stands there before it is read: whoever fails has said so, and nobody else need try.
    known.put(name, new Known(TypeReading.NOTHING, types));
    TypeReading reading = reader.read(type);
    known.put(name, new Known(reading, types));
    return reading;
  }

  /**
   * Returns what has to be read again in the last round: what was incomplete or had not seen all
   * types, and what this compile has only class files of. Who asks first has to do it.
   */
  public List<String> unfinished(int types, Collection<String> elsewhere) {
    if (complete) {
      return List.of();
    }
    complete = true;
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, Known> entry : known.entrySet()) {
      if (entry.getValue().reading().incomplete() || entry.getValue().types() < types) {
        names.add(entry.getKey());
      }
    }
    names.addAll(elsewhere);
    return names;
  }

  /** Puts what a type says now in place of what it said before. */
  public void replace(String name, TypeReading reading, int types) {
    known.put(name, new Known(reading, types));
  }

  /** Returns what was read of all types, by their names. */
  public Collection<TypeReading> all() {
    List<TypeReading> all = new ArrayList<>(known.size());
    for (Known read : known.values()) {
      all.add(read.reading());
    }
    return all;
  }

  /** Returns what an earlier compile has left; to be asked before the file is written. */
  public TypeIndex index(ClassOutput output) {
    if (index == null) {
      Optional<String> text = output.read(TypeIndex.PATH);
      index = text.isPresent() ? TypeIndex.parse(text.get()) : TypeIndex.EMPTY;
    }
    return index;
  }

  /**
   * Returns what the next compile has to know.
   *
   * @param elsewhere types that this compile has only class files of; one that could not be read
   *     may be read then
   */
  public TypeIndex next(Collection<String> elsewhere) {
    NavigableSet<String> types = new TreeSet<>();
    SortedMap<String, List<String>> methods = new TreeMap<>();
    for (Map.Entry<String, Known> entry : known.entrySet()) {
      TypeReading reading = entry.getValue().reading();
      if (reading.lasting()) {
        types.add(entry.getKey());
        addFuller(reading.parameters(), methods);
      }
    }
    for (String name : elsewhere) {
      if (!known.containsKey(name)) {
        types.add(name);
      }
    }
    return new TypeIndex(types, methods);
  }

  /** Two types may have asked about the same inherited method, one of them more than the other. */
  private static void addFuller(
      Map<String, List<String>> parameters, Map<String, List<String>> methods) {
    for (Map.Entry<String, List<String>> told : parameters.entrySet()) {
      List<String> before = methods.get(told.getKey());
      if (before == null || isFuller(told.getValue(), before)) {
        methods.put(told.getKey(), told.getValue());
      }
    }
  }

  private static boolean isFuller(List<String> parameters, List<String> others) {
    return String.join(" ", others).compareTo(String.join(" ", parameters)) < 0;
  }

  /** Returns all endpoints; to be asked when everything is complete. */
  public List<Endpoint> endpoints() {
    if (endpoints == null) {
      List<Endpoint> all = new ArrayList<>();
      for (Known read : known.values()) {
        all.addAll(read.reading().endpoints());
      }
      endpoints = List.copyOf(all);
    }
    return endpoints;
  }

  /** Returns what the rules find at all endpoints, each complaint once. */
  public List<Verdict> verdicts() {
    if (verdicts == null) {
      verdicts = rules().check(endpoints());
    }
    return verdicts;
  }

  public StatusRegistry registry() {
    if (registry == null) {
      registry = StatusRegistry.load();
    }
    return registry;
  }

  public RuleBook rules() {
    if (rules == null) {
      rules = StandardRules.book(registry());
    }
    return rules;
  }
}
