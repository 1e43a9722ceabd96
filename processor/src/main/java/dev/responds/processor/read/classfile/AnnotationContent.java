package dev.responds.processor.read.classfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * An annotation with what is written in it, whoever tells: the compiler, or a class file.
 *
 * @param name the canonical name of its type
 * @param values by the name of the attribute: texts, numbers, truth values, other annotations, and
 *     lists of these; {@link #OTHER} for the rest
 */
public record AnnotationContent(String name, Map<String, Object> values) {

  /** A class, or a constant of an enum. */
  static final Object OTHER = new Object();

  public static AnnotationContent of(AnnotationMirror mirror) {
    Map<? extends ExecutableElement, ? extends AnnotationValue> written = mirror.getElementValues();
    Map<String, Object> values = new HashMap<>();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        written.entrySet()) {
      values.put(entry.getKey().getSimpleName().toString(), plain(entry.getValue().getValue()));
    }
    return new AnnotationContent(nameOf(mirror), values);
  }

  private static String nameOf(AnnotationMirror mirror) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return type.getQualifiedName().toString();
  }

  private static Object plain(Object value) {
    if (value instanceof AnnotationMirror nested) {
      return of(nested);
    }
    if (value instanceof List<?> list) {
      List<Object> entries = new ArrayList<>();
      for (Object entry : list) {
        entries.add(entry instanceof AnnotationValue nested ? plain(nested.getValue()) : OTHER);
      }
      return entries;
    }
    return value instanceof String || value instanceof Number || value instanceof Boolean
        ? value
        : OTHER;
  }

  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Returns whether a list is written that has entries. */
  public boolean lists(String attribute) {
    return values.get(attribute) instanceof List<?> list && !list.isEmpty();
  }

  public boolean flag(String attribute, boolean otherwise) {
    return values.get(attribute) instanceof Boolean flag ? flag : otherwise;
  }

  /** Returns a text, or an empty one. */
  public String text(String attribute) {
    return values.get(attribute) instanceof String text ? text : "";
  }

  public @Nullable Number number(String attribute) {
    return values.get(attribute) instanceof Number number ? number : null;
  }

  /** Returns the annotations that stand in an attribute. */
  public List<AnnotationContent> annotations(String attribute) {
    List<AnnotationContent> annotations = new ArrayList<>();
    if (values.get(attribute) instanceof List<?> list) {
      for (Object entry : list) {
        if (entry instanceof AnnotationContent annotation) {
          annotations.add(annotation);
        }
      }
    }
    return annotations;
  }
}
