package dev.responds.processor.read.schema;

import dev.responds.processor.read.element.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Which members Jackson sees without being told of each. */
record Visibility(String field, String getter, String isGetter, String setter) {

  private static final Visibility DEFAULT =
      new Visibility("PUBLIC_ONLY", "PUBLIC_ONLY", "PUBLIC_ONLY", "ANY");

  /** What JSON-B sees without a strategy, whatever annotations say. */
  static final Visibility JSON_B =
      new Visibility("PUBLIC_ONLY", "PUBLIC_ONLY", "PUBLIC_ONLY", "PUBLIC_ONLY");

  /** Returns what the annotations of a class say. */
  static Visibility of(Optional<Annotation> detect) {
    if (detect.isEmpty()) {
      return DEFAULT;
    }
    Annotation own = detect.get();
    return new Visibility(
        level(own, "fieldVisibility", DEFAULT.field),
        level(own, "getterVisibility", DEFAULT.getter),
        level(own, "isGetterVisibility", DEFAULT.isGetter),
        level(own, "setterVisibility", DEFAULT.setter));
  }

  private static String level(Annotation annotation, String attribute, String otherwise) {
    List<String> level = annotation.constants(attribute);
    return level.isEmpty() || level.get(0).equals("DEFAULT") ? otherwise : level.get(0);
  }

  static boolean isSeen(Element element, String level) {
    Set<Modifier> modifiers = element.getModifiers();
    return switch (level) {
      case "ANY" -> true;
      case "NON_PRIVATE" -> !modifiers.contains(Modifier.PRIVATE);
      case "PROTECTED_AND_PUBLIC" ->
          modifiers.contains(Modifier.PROTECTED) || modifiers.contains(Modifier.PUBLIC);
      case "PUBLIC_ONLY" -> modifiers.contains(Modifier.PUBLIC);
      default -> false;
    };
  }
}
