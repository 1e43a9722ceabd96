package dev.responds.processor.read.schema;

import dev.responds.contract.model.Schema;
import dev.responds.processor.read.element.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Reads what the value of a member looks like, which its annotations may change. */
final class ValueReader {

  /** With one of these, it is not known any more. */
  private static final Set<String> CHANGING =
      Set.of(
          JsonNames.RAW_VALUE,
          JsonNames.TYPE_INFO,
          JsonNames.IDENTITY,
          JsonNames.IDENTITY_REFERENCE,
          JsonNames.INCLUDE_PROPERTIES);

  private final JsonContext context;
  private final TypeSchemas schemas;
  private final boolean input;

  ValueReader(JsonContext context, TypeSchemas schemas, boolean input) {
    this.context = context;
    this.schemas = schemas;
    this.input = input;
  }

  Schema read(TypeMirror type, List<Element> places, boolean ambiguous) {
    Optional<JsonFormat> format = Optional.empty();
    for (Element place : places) {
      List<Annotation> annotations = context.annotations().on(place);
      if (annotations.isEmpty()) {
        continue;
      }
      if (isChanged(annotations)) {
        return TypeSchemas.ANY;
      }
      if (isText(annotations)) {
        return new Schema.Value("string", "");
      }
      if (format.isEmpty()) {
        format = JsonAnnotations.find(annotations, JsonNames.FORMAT).map(JsonFormat::of);
      }
    }
    if (ambiguous) {
      return TypeSchemas.ANY;
    }
    return format.isPresent() ? schemas.of(type, format.get()) : schemas.of(type);
  }

  private boolean isChanged(List<Annotation> annotations) {
    for (Annotation annotation : annotations) {
      if (CHANGING.contains(annotation.name())
          || (annotation.is(JsonNames.IGNORE_PROPERTIES)
              && !annotation.strings("value").isEmpty())) {
        return true;
      }
    }
    return StructureReader.isOpaque(annotations, context, input);
  }

  /** JSON-B writes as a text what has a format of its own. */
  private boolean isText(List<Annotation> annotations) {
    return context.readsJsonB()
        && (JsonAnnotations.find(annotations, JsonNames.JSON_B_DATE_FORMAT).isPresent()
            || JsonAnnotations.find(annotations, JsonNames.JSON_B_NUMBER_FORMAT).isPresent());
  }
}
