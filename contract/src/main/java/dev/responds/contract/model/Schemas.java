package dev.responds.contract.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The schemas of the types that an API takes and returns.
 *
 * @param outputs the schema of each type that an endpoint returns
 * @param inputs the schema of each type that an endpoint takes
 * @param texts the schema of each type that an endpoint takes as text
 * @param forms the schema of each type whose members an endpoint takes from the query or a form
 * @param structures what the references among them stand for
 * @param labels what is said of the types of these references
 */
public record Schemas(
    Map<JavaType, Schema> outputs,
    Map<JavaType, Schema> inputs,
    Map<JavaType, Schema> texts,
    Map<JavaType, Schema> forms,
    Map<Schema.Reference, Schema> structures,
    Map<JavaType, Label> labels) {

  /** No schemas. */
  public static final Schemas NONE = new Schemas(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  /**
   * What is said of a type.
   *
   * @param name what it is to be called in documents; empty for what its name in code makes
   * @param description what it is, in CommonMark; empty if nobody says
   */
  public record Label(String name, String description) {

    /** Nobody says anything. */
    public static final Label NONE = new Label("", "");
  }

  /** Makes schemas of types of which nothing is said. */
  public Schemas(
      Map<JavaType, Schema> outputs,
      Map<JavaType, Schema> inputs,
      Map<JavaType, Schema> texts,
      Map<JavaType, Schema> forms,
      Map<Schema.Reference, Schema> structures) {
    this(outputs, inputs, texts, forms, structures, Map.of());
  }

  /** Keeps the order of the maps. */
  public Schemas {
    outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    structures = Collections.unmodifiableMap(new LinkedHashMap<>(structures));
    labels = Map.copyOf(labels);
  }

  /** Returns what is said of a type. */
  public Label label(JavaType type) {
    return labels.getOrDefault(type, Label.NONE);
  }

  /** Returns the schema of a type that an endpoint returns. */
  public Schema output(JavaType type) {
    return outputs.getOrDefault(type, new Schema.Any());
  }

  /** Returns the schema of a type that an endpoint takes. */
  public Schema input(JavaType type) {
    return inputs.getOrDefault(type, new Schema.Any());
  }

  /** Returns the schema of a type that an endpoint takes as text. */
  public Schema text(JavaType type) {
    return texts.getOrDefault(type, new Schema.Any());
  }

  /** Returns the schema of a type whose members an endpoint takes from the query or a form. */
  public Schema form(JavaType type) {
    return forms.getOrDefault(type, new Schema.Any());
  }
}
