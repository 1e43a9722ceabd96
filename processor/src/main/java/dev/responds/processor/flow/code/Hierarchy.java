package dev.responds.processor.flow.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/** What extends what, and which method a call reaches. */
public final class Hierarchy {

  private static final String OBJECT = "java/lang/Object";

  private final Classes classes;

  public Hierarchy(Classes classes) {
    this.classes = classes;
  }

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
    boolean missing = false;
    for (String supertype : supertypes(type)) {
      if (supertype.equals(other)) {
        return Answer.YES;
      }
      missing |= classes.header(supertype) == null;
    }
    return missing ? Answer.UNKNOWN : Answer.NO;
  }

  public boolean is(String type, String other) {
    return isSubtype(type, other) == Answer.YES;
  }

  /** Returns the type and its supertypes: superclasses first, then interfaces, near ones first. */
  public List<String> supertypes(String type) {
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
    return List.copyOf(found);
  }

  /** Returns the class and its superclasses, the nearest first. */
  public List<String> superclasses(String type) {
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

  /** Returns the classes of the application that can have instances of a type. */
  public List<String> implementations(String type) {
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
