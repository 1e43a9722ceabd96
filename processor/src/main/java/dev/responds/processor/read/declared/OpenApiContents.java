package dev.responds.processor.read.declared;

import dev.responds.processor.read.element.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @Content}, as Swagger and MicroProfile have it. */
final class OpenApiContents {

  private static final int CLIENT_ERROR = 400;

  /** Attributes of a schema that say more than a class could, or something else. */
  private static final Set<String> BEYOND_CLASSES =
      Set.of("ref", "type", "types", "oneOf", "anyOf", "allOf", "not", "properties", "format");

  /** Attributes of a content that describe its type without a class. */
  private static final Set<String> WITHOUT_CLASS =
      Set.of("schemaProperties", "additionalPropertiesSchema", "contentSchema", "oneOf", "anyOf");

  private final ForeignTypes types;

  OpenApiContents(ForeignTypes types) {
    this.types = types;
  }

  /** Returns what the content of a response is said to be. */
  List<ForeignContent> read(Annotation response, int status) {
    List<Annotation> written = response.annotations("content");
    if (written.isEmpty()) {
      return List.of(refers(response) ? types.unknown(Optional.empty()) : ForeignContent.UNSAID);
    }
    List<ForeignContent> contents = new ArrayList<>();
    for (Annotation content : written) {
      contents.add(content(content, status));
    }
    return contents;
  }

  private static boolean refers(Annotation response) {
    return !response.string("ref").orElse("").isBlank();
  }

  private ForeignContent content(Annotation content, int status) {
    Optional<String> mediaType = ForeignTypes.mediaType(content);
    List<Annotation> array = content.annotations("array");
    if (!array.isEmpty()) {
      return array(array.get(0), mediaType);
    }
    List<Annotation> schema = content.annotations("schema");
    if (!schema.isEmpty() && says(schema.get(0))) {
      return ofSchema(schema.get(0), mediaType);
    }
    boolean described = hasAny(content, WITHOUT_CLASS);
    // An empty one keeps other tools from guessing: that an error has no content, it does not say.
    boolean empty = mediaType.isEmpty() && status >= CLIENT_ERROR;
    return described || empty
        ? types.unknown(mediaType)
        : new ForeignContent(Optional.empty(), List.of(), true, mediaType);
  }

  private ForeignContent array(Annotation array, Optional<String> mediaType) {
    List<Annotation> schema = array.annotations("schema");
    Optional<TypeMirror> element =
        schema.isEmpty() ? Optional.empty() : types.written(schema.get(0), "implementation");
    if (element.isEmpty()) {
      return types.unknown(mediaType);
    }
    String collection = array.flag("uniqueItems").orElse(false) ? "Set" : "List";
    return types.many(collection, element.get(), true, mediaType);
  }

  private ForeignContent ofSchema(Annotation schema, Optional<String> mediaType) {
    Optional<TypeMirror> type = types.written(schema, "implementation");
    boolean complete = schema.complete("implementation");
    if (type.isEmpty()) {
      return complete
          ? types.unknown(mediaType)
          : new ForeignContent(type, List.of(), false, mediaType);
    }
    // MicroProfile has no annotation of its own for arrays.
    return schema.constants("type").contains("ARRAY")
        ? types.many("List", type.get(), complete, mediaType)
        : types.single(type, complete, mediaType);
  }

  private boolean says(Annotation schema) {
    return schema.has("implementation") || hasAny(schema, BEYOND_CLASSES);
  }

  private static boolean hasAny(Annotation annotation, Set<String> attributes) {
    for (String attribute : attributes) {
      if (annotation.has(attribute)) {
        return true;
      }
    }
    return false;
  }
}
