package dev.responds.processor.read.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the accessors of fields whose names begin in an unusual way, as Jackson 3 does: {@code
 * aValue} belongs to {@code getAValue}, though beans call that one {@code AValue}.
 */
final class LooseFields {

  private LooseFields() {}

  static void join(Map<String, Property> properties) {
    for (Property field : List.copyOf(properties.values())) {
      if (isAlone(field) && BeanNames.isLoose(field.implicitName())) {
        Optional<Property> accessors = accessors(field, properties);
        if (accessors.isPresent()) {
          properties.remove(accessors.get().implicitName());
          field.addAll(accessors.get());
        }
      }
    }
  }

  private static boolean isAlone(Property property) {
    return property.names().isEmpty()
        && (hasField(property) || property.has(Accessor.Kind.PARAMETER, false))
        && !property.has(Accessor.Kind.GETTER, false)
        && !property.has(Accessor.Kind.SETTER, false);
  }

  private static boolean hasField(Property property) {
    return property.has(Accessor.Kind.FIELD, false)
        || property.has(Accessor.Kind.FINAL_FIELD, false);
  }

  private static Optional<Property> accessors(Property field, Map<String, Property> properties) {
    for (Property other : properties.values()) {
      if (!other.equals(field)
          && !hasField(other)
          && other.implicitName().equalsIgnoreCase(field.implicitName())) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }
}
