package dev.responds.processor.read.schema;

import dev.responds.contract.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads what the constants of an enum are written as, if it is texts. */
final class Constants {

  private Constants() {}

  static Schema of(TypeElement type, JsonContext context) {
    boolean named = context.library() == JsonLibrary.JSON_B || !hasText(type, context.versions());
    List<String> names = new ArrayList<>();
    for (Element enclosed : type.getEnclosedElements()) {
      if (enclosed.getKind() == ElementKind.ENUM_CONSTANT) {
        Optional<String> given = given(enclosed, context);
        if (given.isEmpty() && !named) {
          return new Schema.Value("string", "");
        }
        names.add(given.orElse(enclosed.getSimpleName().toString()));
      }
    }
    return new Schema.Choice(names);
  }

  /** An annotation that gives none, gives the empty one. */
  private static Optional<String> given(Element constant, JsonContext context) {
    return context.library() == JsonLibrary.JSON_B
        ? Optional.empty()
        : context
            .annotations()
            .find(constant, JsonNames.PROPERTY)
            .map(property -> property.string("value").orElse(""));
  }

  /**
   * Returns whether constants may be called by a text of their own, as Jackson 3 does. What the
   * bodies of constants have is not seen, but an enum with such is not final.
   */
  private static boolean hasText(TypeElement type, JacksonVersions versions) {
    if (versions == JacksonVersions.SECOND) {
      return false;
    }
    for (Element enclosed : type.getEnclosedElements()) {
      if (enclosed instanceof ExecutableElement method
          && method.getSimpleName().contentEquals("toString")
          && method.getParameters().isEmpty()) {
        return true;
      }
    }
    return !type.getModifiers().contains(Modifier.FINAL);
  }
}
