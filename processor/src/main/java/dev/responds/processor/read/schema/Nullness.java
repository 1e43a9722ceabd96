package dev.responds.processor.read.schema;

import dev.responds.processor.read.classfile.AnnotationContent;
import dev.responds.processor.read.classfile.TypeUses;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.ModuleTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads from annotations whether values may be null. There are many packages of them, so the simple
 * name counts; JSpecify's also turn the default around.
 */
final class Nullness {

  private static final Set<String> NULLABLE =
      Set.of("Nullable", "CheckForNull", "NullableDecl", "PolyNull");

  private static final Set<String> NEVER_NULL =
      Set.of("NotNull", "NonNull", "Nonnull", "NotBlank", "NotEmpty");

  private static final String MARKED = "org.jspecify.annotations.NullMarked";
  private static final String UNMARKED = "org.jspecify.annotations.NullUnmarked";

  private final Annotations annotations;
  private final TypeUses uses;
  private final ModuleTypes module;
  private final Map<Element, Boolean> marked = new HashMap<>();

  Nullness(Annotations annotations, TypeUses uses, ModuleTypes module) {
    this.annotations = annotations;
    this.uses = uses;
    this.module = module;
  }

  /** Returns whether one of the elements that stand for a value says that it may be null. */
  boolean isNullable(List<? extends Element> places) {
    return says(places, NULLABLE);
  }

  /** Returns whether a value is never null, by what stands on it or around it. */
  boolean isNeverNull(List<? extends Element> places) {
    return says(places, NEVER_NULL)
        || (!places.isEmpty()
            && type(places.get(0)).getKind() != TypeKind.TYPEVAR
            && isInMarked(places.get(0)));
  }

  private boolean says(List<? extends Element> places, Set<String> names) {
    for (Element place : places) {
      for (Annotation annotation : annotations.on(place)) {
        if (names.contains(annotation.simpleName()) && !annotation.has("groups")) {
          return true;
        }
      }
      if (says(place, type(place), "", names)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the type of what a value holds says that it may be null.
   *
   * @param place the element that stands for the value
   * @param type the type of what it holds
   * @param path the steps that lead there, as {@link TypeUses} has them
   */
  boolean isNullable(Element place, TypeMirror type, String path) {
    return says(place, type, path, NULLABLE);
  }

  private boolean says(Element place, TypeMirror type, String path, Set<String> names) {
    for (AnnotationContent annotation : uses.of(place, type, path)) {
      if (names.contains(annotation.simpleName()) && !annotation.lists("groups")) {
        return true;
      }
    }
    return false;
  }

  private static TypeMirror type(Element place) {
    return place instanceof ExecutableElement method ? method.getReturnType() : place.asType();
  }

  /** Of a class file that is not of the module, it cannot be seen what is nullable. */
  private boolean isInMarked(Element place) {
    Element element = place;
    while (element != null && !(element instanceof TypeElement)) {
      // Eclipse's compiler does not tell what some parameters are of.
      element = element.getEnclosingElement();
    }
    if (!(element instanceof TypeElement type)) {
      return false;
    }
    String name = type.getQualifiedName().toString();
    return isMarked(type) && (module.isCompiled(name) || module.contains(name));
  }

  private boolean isMarked(@Nullable Element element) {
    if (element == null) {
      return false;
    }
    Boolean known = marked.get(element);
    if (known == null) {
      known =
          annotations.find(element, MARKED).isPresent()
              || (annotations.find(element, UNMARKED).isEmpty()
                  && element.getKind() != ElementKind.MODULE
                  && isMarked(element.getEnclosingElement()));
      marked.put(element, known);
    }
    return known;
  }
}
