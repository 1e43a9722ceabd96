package dev.responds.processor.read.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;

/** What fields, methods and parameters of one name make together, before it is a member of JSON. */
final class Property {

  private final String implicitName;
  private final boolean certain;
  private final List<Accessor> accessors = new ArrayList<>();

  /**
   * Begins without accessors.
   *
   * @param implicitName its name in code
   * @param certain whether every version of the library calls it so
   */
  Property(String implicitName, boolean certain) {
    this.implicitName = implicitName;
    this.certain = certain;
  }

  String implicitName() {
    return implicitName;
  }

  boolean certain() {
    return certain;
  }

  List<Accessor> accessors() {
    return accessors;
  }

  void add(Accessor accessor) {
    accessors.add(accessor);
  }

  boolean isVisible() {
    for (Accessor accessor : accessors) {
      if (accessor.visible()) {
        return true;
      }
    }
    return false;
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

  void removeInvisible() {
    accessors.removeIf(accessor -> !accessor.visible());
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

  /** Returns all elements that lend it their annotations. */
  List<Element> places() {
    List<Element> places = new ArrayList<>();
    for (Accessor accessor : accessors) {
      places.addAll(accessor.places());
    }
    return places;
  }
}
