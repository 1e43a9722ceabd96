package dev.responds.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The written attributes of one annotation. An attribute that does not compile, such as a missing
 * class or constant, reads as not written.
 */
final class Annotation {

  private final AnnotationMirror mirror;
  private final Map<? extends ExecutableElement, ? extends AnnotationValue> written;
  private final TypeElement type;
  private final String name;

  Annotation(AnnotationMirror mirror) {
    this(mirror, mirror.getElementValues());
  }

  private Annotation(
      AnnotationMirror mirror,
      Map<? extends ExecutableElement, ? extends AnnotationValue> written) {
    this.mirror = mirror;
    this.written = written;
    this.type = (TypeElement) mirror.getAnnotationType().asElement();
    // The compiler makes a new text of the name at each look.
    this.name = type.getQualifiedName().toString();
  }

  /** Returns the annotations of an element in source order. */
  static List<Annotation> on(Element element) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    if (mirrors.isEmpty()) {
      return List.of();
    }
    List<Annotation> annotations = new ArrayList<>(mirrors.size());
    for (AnnotationMirror mirror : mirrors) {
      annotations.add(new Annotation(mirror));
    }
    return annotations;
  }

  /** Returns the annotation of that type, if the element carries it directly. */
  static Optional<Annotation> find(Element element, String type) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      Annotation annotation = new Annotation(mirror);
      if (annotation.is(type)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }

  AnnotationMirror mirror() {
    return mirror;
  }

  TypeElement type() {
    return type;
  }

  String name() {
    return name;
  }

  boolean is(String qualifiedName) {
    return name.equals(qualifiedName);
  }

  boolean has(String attribute) {
    return value(attribute).isPresent();
  }

  Optional<String> string(String attribute) {
    return first(strings(attribute));
  }

  List<String> strings(String attribute) {
    return values(attribute, value -> value instanceof String text ? text : null);
  }

  Optional<Integer> integer(String attribute) {
    return first(integers(attribute));
  }

  List<Integer> integers(String attribute) {
    return values(attribute, value -> value instanceof Integer number ? number : null);
  }

  Optional<Boolean> flag(String attribute) {
    return first(values(attribute, value -> value instanceof Boolean flag ? flag : null));
  }

  Optional<TypeMirror> type(String attribute) {
    return first(types(attribute));
  }

  List<TypeMirror> types(String attribute) {
    return values(attribute, value -> value instanceof TypeMirror type ? type : null);
  }

  /** Returns the names of enum constants. */
  List<String> constants(String attribute) {
    return values(
        attribute,
        value ->
            value instanceof VariableElement constant ? constant.getSimpleName().toString() : null);
  }

  List<Annotation> annotations(String attribute) {
    return values(
        attribute,
        value -> value instanceof AnnotationMirror nested ? new Annotation(nested) : null);
  }

  /** Returns the same annotation with its defaults, as if they were written. */
  Annotation withDefaults() {
    Map<ExecutableElement, AnnotationValue> all = new LinkedHashMap<>();
    for (ExecutableElement attribute : ElementFilter.methodsIn(type().getEnclosedElements())) {
      AnnotationValue own = written.get(attribute);
      AnnotationValue value = own == null ? attribute.getDefaultValue() : own;
      if (value != null) {
        all.put(attribute, value);
      }
    }
    return new Annotation(mirror, all);
  }

  private <T> List<T> values(
      String attribute, Function<Object, @org.jspecify.annotations.Nullable T> cast) {
    List<T> values = new ArrayList<>();
    for (Object value : raw(attribute)) {
      T typed = cast.apply(value);
      // A class or constant that is missing arrives as a text that says so, in place of its type.
      if (typed != null && !"<error>".equals(typed)) {
        values.add(typed);
      }
    }
    return values;
  }

  private List<Object> raw(String attribute) {
    Optional<AnnotationValue> given = value(attribute);
    if (given.isEmpty()) {
      return List.of();
    }
    Object value = given.get().getValue();
    if (!(value instanceof List<?> list)) {
      return List.of(value);
    }
    List<Object> values = new ArrayList<>();
    for (Object entry : list) {
      values.add(entry instanceof AnnotationValue nested ? nested.getValue() : entry);
    }
    return values;
  }

  private Optional<AnnotationValue> value(String attribute) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        written.entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(attribute)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  private static <T> Optional<T> first(List<T> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }
}
