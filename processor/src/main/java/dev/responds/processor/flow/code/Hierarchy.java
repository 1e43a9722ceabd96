package dev.responds.processor.flow.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/** What extends what, and which method a call reaches. */
public final class Hierarchy {

  private static final String OBJECT = "java/lang/Object";

  private final Classes classes;
  private final Map<String, Lineage> lineages = new HashMap<>();
  private final Map<String, List<String>> superclasses = new HashMap<>();
  private final Map<String, List<String>> implementations = new HashMap<>();
  private final Map<MethodRef, Map<MethodRef, Set<String>>> overriders = new HashMap<>();
  private final Map<MethodRef, Optional<MethodRef>> resolved = new HashMap<>();

  public Hierarchy(Classes classes) {
    this.classes = classes;
  }

  /**
   * A type and its supertypes.
   *
   * @param types their internal names
   * @param whole whether all of them are there
   */
  private record Lineage(Set<String> types, boolean whole) {}

  /** Whether one type is another. */
  public enum Answer {
    YES,
    NO,
    /** A class between them is missing. */
    UNKNOWN
  }

  /** Returns whether a type is a subtype of another, or the same. */
  public Answer isSubtype(String type, String other) {
    if (type.equals(other) || other.equals(OBJECT)) {
      return Answer.YES;
    }
    if (type.startsWith("[") || other.startsWith("[")) {
      return Answer.NO;
    }
    Lineage lineage = lineage(type);
    if (lineage.types().contains(other)) {
      return Answer.YES;
    }
    return lineage.whole() ? Answer.NO : Answer.UNKNOWN;
  }

  public boolean is(String type, String other) {
    return isSubtype(type, other) == Answer.YES;
  }

  /** Returns the type and its supertypes: superclasses first, then interfaces, near ones first. */
  public Set<String> supertypes(String type) {
    return lineage(type).types();
  }

  private Lineage lineage(String type) {
    Lineage known = lineages.get(type);
    if (known == null) {
      known = allSupertypes(type);
      lineages.put(type, known);
    }
    return known;
  }

  private Lineage allSupertypes(String type) {
    Set<String> found = new LinkedHashSet<>(superclasses(type));
    Deque<String> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      Header header = classes.header(open.poll());
      if (header != null) {
        for (String each : header.interfaces()) {
          if (found.add(each)) {
            open.add(each);
          }
        }
      }
    }
    boolean whole = true;
    for (String each : found) {
      whole &= classes.header(each) != null;
    }
    return new Lineage(Collections.unmodifiableSet(found), whole);
  }

  /** Returns the class and its superclasses, the nearest first. */
  public List<String> superclasses(String type) {
    List<String> known = superclasses.get(type);
    if (known == null) {
      known = allSuperclasses(type);
      superclasses.put(type, known);
    }
    return known;
  }

  private List<String> allSuperclasses(String type) {
    Set<String> found = new LinkedHashSet<>();
    String name = type;
    while (name != null && found.add(name)) {
      Header header = classes.header(name);
      name = header == null ? null : header.superName();
    }
    return List.copyOf(found);
  }

  /**
   * Returns the method that an instance of this very class runs; null if it has none, or it is not
   * to be seen.
   */
  public @Nullable MethodRef resolve(String type, String name, String descriptor) {
    MethodRef asked = new MethodRef(type, name, descriptor);
    Optional<MethodRef> known = resolved.get(asked);
    if (known == null) {
      known = Optional.ofNullable(found(type, name, descriptor));
      resolved.put(asked, known);
    }
    return known.orElse(null);
  }

  private @Nullable MethodRef found(String type, String name, String descriptor) {
    for (String each : superclasses(type)) {
      MethodNode method = classes.method(new MethodRef(each, name, descriptor));
      if (method != null && (method.access & Opcodes.ACC_ABSTRACT) == 0) {
        return new MethodRef(each, name, descriptor);
      }
    }
    for (String each : supertypes(type)) {
      MethodNode method = classes.method(new MethodRef(each, name, descriptor));
      if (method != null && (method.access & Opcodes.ACC_ABSTRACT) == 0) {
        return new MethodRef(each, name, descriptor);
      }
    }
    return null;
  }

  /**
   * Returns the methods that a call may reach if the object is of a type of the application, each
   * with the classes whose instances run it.
   */
  public Map<MethodRef, Set<String>> overriders(String type, String name, String descriptor) {
    MethodRef asked = new MethodRef(type, name, descriptor);
    Map<MethodRef, Set<String>> known = overriders.get(asked);
    if (known == null) {
      known = allOverriders(asked);
      overriders.put(asked, known);
    }
    return known;
  }

  private Map<MethodRef, Set<String>> allOverriders(MethodRef asked) {
    Map<MethodRef, Set<String>> found = new LinkedHashMap<>();
    for (String implementation : implementations(asked.owner())) {
      MethodRef target = resolve(implementation, asked.name(), asked.descriptor());
      if (target != null) {
        found.computeIfAbsent(target, none -> new LinkedHashSet<>()).add(implementation);
      }
    }
    return found;
  }

  /** Returns the classes of the application that can have instances of a type. */
  public List<String> implementations(String type) {
    List<String> known = implementations.get(type);
    if (known == null) {
      known = allImplementations(type);
      implementations.put(type, known);
    }
    return known;
  }

  private List<String> allImplementations(String type) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(type));
    List<String> concrete = new ArrayList<>();
    while (!open.isEmpty()) {
      String next = open.poll();
      if (seen.add(next)) {
        Header header = classes.header(next);
        if (header != null && header.isConcrete()) {
          concrete.add(next);
        }
        open.addAll(classes.subtypes(next));
      }
    }
    return concrete;
  }
}
