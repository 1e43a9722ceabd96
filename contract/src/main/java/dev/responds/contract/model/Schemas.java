package dev.responds.contract.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The schemas of the types that an API takes and returns.
 *
 * @param types the schema of each type that an endpoint names
 * @param structures what the references among them stand for
 */
public record Schemas(Map<JavaType, Schema> types, Map<JavaType, Schema> structures) {

  /** No schemas. */
  public static final Schemas NONE = new Schemas(Map.of(), Map.of());

  /** Keeps the order of the maps. */
  public Schemas {
    types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    structures = Collections.unmodifiableMap(new LinkedHashMap<>(structures));
  }

  /** Returns the schema of a type that an endpoint names. */
  public Schema of(JavaType type) {
    return types.getOrDefault(type, new Schema.Any());
  }
}
