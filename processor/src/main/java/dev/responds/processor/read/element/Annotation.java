package dev.responds.processor.read.element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The written attributes of one annotation. An attribute that does not compile, such as a missing
 * class or constant, reads as not written.
 */
public final class Annotation {

  /** What stands for a value that does not compile. */
  private static final String MISSING = "<error>";

  private final AnnotationMirror mirror;
  private final TypeElement type;
  private final String name;
  private @Nullable Map<String, AnnotationValue> written;

  public Annotation(AnnotationMirror mirror) {
    this.mirror = mirror;
    this.type = (TypeElement) mirror.getAnnotationType().asElement();
    // The compiler makes a new text of the name at each look.
    this.name = PresentNames.of(type.getQualifiedName().toString());
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
  public static Optional<Annotation> find(Element element, String type) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      Annotation annotation = new Annotation(mirror);
      if (annotation.is(type)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }

  public AnnotationMirror mirror() {
    return mirror;
  }

  public TypeElement type() {
    return type;
  }

  public String name() {
    return name;
  }

  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  public boolean is(String qualifiedName) {
    return name.equals(qualifiedName);
  }

  public boolean has(String attribute) {
    return written().containsKey(attribute);
  }

  /** Returns whether its type is there, and all that is written in it compiles. */
  public boolean sound() {
    if (mirror.getAnnotationType().getKind() == TypeKind.ERROR || KotlinStubs.isError(name)) {
      return false;
    }
    for (AnnotationValue value : written().values()) {
      if (!isSound(value)) {
        return false;
      }
    }
    return !is(AnnotationNames.RESPONDS) || has("value");
  }

  private static boolean isSound(AnnotationValue given) {
    Object value = given.getValue();
    if (value instanceof List<?> list) {
      for (Object entry : list) {
        if (!(entry instanceof AnnotationValue nested) || !isSound(nested)) {
          return false;
        }
      }
      return true;
    }
    if (value instanceof AnnotationMirror nested) {
      return new Annotation(nested).sound();
    }
    return value instanceof TypeMirror type
        ? type.getKind() != TypeKind.ERROR && !KotlinStubs.isError(type.toString())
        : !MISSING.equals(value);
  }

  /** Returns whether every value of an attribute that is written compiles. */
  public boolean complete(String attribute) {
    AnnotationValue given = written().get(attribute);
    int size = given == null ? 0 : given.getValue() instanceof List<?> list ? list.size() : 1;
    return values(attribute, Object.class).size() == size;
  }

  public Optional<String> string(String attribute) {
    return first(strings(attribute));
  }

  public List<String> strings(String attribute) {
    return values(attribute, String.class);
  }

  public Optional<Integer> integer(String attribute) {
    return first(integers(attribute));
  }

  public List<Integer> integers(String attribute) {
    return values(attribute, Integer.class);
  }

  public Optional<Boolean> flag(String attribute) {
    return first(values(attribute, Boolean.class));
  }

  public Optional<TypeMirror> type(String attribute) {
    return first(types(attribute));
  }

  public List<TypeMirror> types(String attribute) {
    return values(attribute, TypeMirror.class);
  }

  /**
   * Returns the first of these constants that has the name of the one given, or empty. A newer
   * annotations jar has constants that this processor does not know.
   */
  public <E extends Enum<E>> Optional<E> constant(String attribute, E[] known) {
    List<String> names = constants(attribute);
    for (E constant : known) {
      if (names.contains(constant.name())) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  /** Returns the names of enum constants. */
  public List<String> constants(String attribute) {
    List<String> names = new ArrayList<>();
    for (VariableElement constant : values(attribute, VariableElement.class)) {
      names.add(constant.getSimpleName().toString());
    }
    return names;
  }

  public List<Annotation> annotations(String attribute) {
    List<Annotation> annotations = new ArrayList<>();
    for (AnnotationMirror nested : values(attribute, AnnotationMirror.class)) {
      annotations.add(new Annotation(nested));
    }
    return annotations;
  }

  /** Returns the values of an attribute that are of a kind, such as {@code String}. */
  public <T> List<T> values(String attribute, Class<T> kind) {
    AnnotationValue given = written().get(attribute);
    if (given == null) {
      return List.of();
    }
    List<T> values = new ArrayList<>();
    if (given.getValue() instanceof List<?> list) {
      for (Object entry : list) {
        add(entry instanceof AnnotationValue nested ? nested.getValue() : entry, kind, values);
      }
    } else {
      add(given.getValue(), kind, values);
    }
    return values;
  }

  /** A class or constant that is missing arrives as a text that says so, in place of its type. */
  private static <T> void add(Object value, Class<T> kind, List<T> values) {
    if (kind.isInstance(value) && !MISSING.equals(value)) {
      values.add(kind.cast(value));
    }
  }

  /** Returns the same annotation with its defaults, as if they were written. */
  public Annotation withDefaults() {
    Map<String, AnnotationValue> all = new HashMap<>(written());
    for (ExecutableElement attribute : ElementFilter.methodsIn(type().getEnclosedElements())) {
      AnnotationValue value = attribute.getDefaultValue();
      if (value != null) {
        all.putIfAbsent(attribute.getSimpleName().toString(), value);
      }
    }
    Annotation full = new Annotation(mirror);
    full.written = all;
    return full;
  }

  /** Looked up only when it is asked for: of most annotations, the name is all that matters. */
  private Map<String, AnnotationValue> written() {
    if (written == null) {
      written = new HashMap<>();
      for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
          mirror.getElementValues().entrySet()) {
        written.put(entry.getKey().getSimpleName().toString(), entry.getValue());
      }
    }
    return written;
  }

  private static <T> Optional<T> first(List<T> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }
}
