package dev.responds.processor.read.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;

/** What fields, methods and parameters of one name make together, before it is a member of JSON. */
final class Property {

  private final String implicitName;
  private final List<Accessor> accessors = new ArrayList<>();

  /** Begins without accessors, by its name in code. */
  Property(String implicitName) {
    this.implicitName = implicitName;
  }

  String implicitName() {
    return implicitName;
  }

  List<Accessor> accessors() {
    return accessors;
  }

  void add(Accessor accessor) {
    accessors.add(accessor);
  }

  /** Takes all that another one has. */
  void addAll(Property other) {
    accessors.addAll(other.accessors);
  }

  boolean isVisible() {
    for (Accessor accessor : accessors) {
      if (accessor.visible()) {
        return true;
      }
    }
    return false;
  }

  boolean isIgnored() {
    for (Accessor accessor : accessors) {
      if (accessor.ignored()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether something that is seen takes what is read. */
  boolean isRead() {
    return has(Accessor.Kind.PARAMETER, false)
        || has(Accessor.Kind.SETTER, false)
        || has(Accessor.Kind.FIELD, true)
        || has(Accessor.Kind.FINAL_FIELD, true);
  }

  /** Removes what is hidden; returns whether nothing stays that an annotation asks for. */
  boolean hides() {
    boolean ignored = false;
    boolean asked = false;
    for (Accessor accessor : accessors) {
      ignored |= accessor.ignored();
      asked |= accessor.marked() && !accessor.ignored();
    }
    accessors.removeIf(Accessor::ignored);
    return ignored && !asked;
  }

  boolean has(Accessor.Kind kind, boolean visible) {
    for (Accessor accessor : accessors) {
      if (accessor.kind() == kind && (accessor.visible() || !visible)) {
        return true;
      }
    }
    return false;
  }

  void remove(Accessor.Kind... kinds) {
    List<Accessor.Kind> gone = List.of(kinds);
    accessors.removeIf(accessor -> gone.contains(accessor.kind()));
  }

  void removeInvisible() {
    accessors.removeIf(accessor -> !accessor.visible());
  }

  /** Removes what is not seen, except for what gives a name to what is. */
  void removeInvisibleUnnamed() {
    accessors.removeIf(accessor -> !accessor.visible() && accessor.name().isEmpty());
  }

  /** Returns the names that annotations give it. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Accessor accessor : accessors) {
      if (accessor.name().isPresent()) {
        names.add(accessor.name().get());
      }
    }
    return names;
  }

  /** Returns what it falls apart into, if annotations give it several names. */
  List<Property> parts() {
    Set<String> names = names();
    if (names.size() < 2) {
      return List.of(this);
    }
    List<Property> parts = new ArrayList<>();
    for (String name : names) {
      Property part = new Property(implicitName);
      for (Accessor accessor : accessors) {
        if (accessor.name().isPresent() && accessor.name().get().equals(name)) {
          part.add(accessor);
        }
      }
      parts.add(part);
    }
    return parts;
  }

  /** Returns all elements that lend it their annotations. */
  List<Element> places() {
    List<Element> places = new ArrayList<>();
    for (Accessor accessor : accessors) {
      places.addAll(accessor.places());
    }
    return places;
  }
}
