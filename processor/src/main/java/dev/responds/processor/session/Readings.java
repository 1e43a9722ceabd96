package dev.responds.processor.session;

import dev.responds.contract.model.Source;
import dev.responds.processor.read.ApiReader;
import dev.responds.processor.read.TypeReading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/**
 * What was read of each type in its round, and again in the last one where more has come to be
 * known since.
 */
final class Readings {

  /** A reading, and how many types were known when it was made. */
  private record Known(TypeReading reading, int types) {}

  /** By name, so that the order of the sources makes no difference to anything. */
  private final SortedMap<String, Known> known = new TreeMap<>();

  private final RootTypes roots;
  private boolean complete;

  Readings(RootTypes roots) {
    this.roots = roots;
  }

  /** Returns what a type says, if it was read already. */
  Optional<TypeReading> find(String name) {
    Known already = known.get(name);
    return already == null ? Optional.empty() : Optional.of(already.reading());
  }

  /** Reads what a type says; until that is done, it says nothing. */
  TypeReading read(String name, TypeElement type, ApiReader reader) {
    put(name, TypeReading.NOTHING);
    TypeReading reading = reader.read(type);
    put(name, reading);
    return reading;
  }

  /** Puts what a type says now in place of what it said before. */
  void put(String name, TypeReading reading) {
    known.put(name, new Known(reading, roots.names().size()));
  }

  /** Returns what was incomplete or had not seen all types, when it is asked for first. */
  List<String> unfinished() {
    List<String> names = new ArrayList<>();
    if (!complete) {
      complete = true;
      int types = roots.names().size();
      for (Map.Entry<String, Known> entry : known.entrySet()) {
        if (entry.getValue().reading().incomplete() || entry.getValue().types() < types) {
          names.add(entry.getKey());
        }
      }
    }
    return names;
  }

  /** Returns what was read of all types, by their names. */
  Collection<TypeReading> all() {
    List<TypeReading> all = new ArrayList<>(known.size());
    for (Known read : known.values()) {
      all.add(read.reading());
    }
    return all;
  }

  /** Returns the places of which the compiler has something to say first. */
  Set<Source> unsure() {
    Set<Source> unsure = new HashSet<>();
    for (Known read : known.values()) {
      unsure.addAll(read.reading().unsure());
    }
    return unsure;
  }

  /** Returns those of the types that matter to a compile which leaves them as they are. */
  List<String> lasting(Collection<String> types) {
    List<String> lasting = new ArrayList<>();
    for (String name : types) {
      Known read = known.get(name);
      if (read != null && read.reading().lasting()) {
        lasting.add(name);
      }
    }
    return lasting;
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
    SortedMap<String, String> comments = new TreeMap<>();
    for (Map.Entry<String, Known> entry : known.entrySet()) {
      TypeReading reading = entry.getValue().reading();
      if (reading.lasting()) {
        types.add(entry.getKey());
        addFuller(reading.parameters(), methods);
        comments.putAll(reading.comments());
      }
    }
    for (String name : elsewhere) {
      if (!known.containsKey(name)) {
        types.add(name);
      }
    }
    return new TypeIndex(types, methods, comments);
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
}
