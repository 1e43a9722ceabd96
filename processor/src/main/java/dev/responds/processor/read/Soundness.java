package dev.responds.processor.read;

import dev.responds.processor.read.declared.Surroundings;
import dev.responds.processor.read.element.Ancestors;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.Candidate;
import dev.responds.processor.read.element.Enclosing;
import dev.responds.processor.read.element.ModuleTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Tells where the compiler has something to say first: an annotation that is not there may be any,
 * and what a value would be that does not compile is not known either. Lives for one round.
 */
final class Soundness {

  private final Map<Element, Boolean> known = new HashMap<>();
  private final Annotations annotations;
  private final AnnotationGraph graph;
  private final Ancestors ancestors;
  private final Surroundings surroundings;
  private final ModuleTypes module;
  private final Predicate<Element> shown;

  /**
   * Makes one.
   *
   * @param module the types of the module
   * @param shown whether the compiler shows all annotations of an element
   */
  Soundness(
      Annotations annotations,
      AnnotationGraph graph,
      Ancestors ancestors,
      Surroundings surroundings,
      ModuleTypes module,
      Predicate<Element> shown) {
    this.annotations = annotations;
    this.graph = graph;
    this.ancestors = ancestors;
    this.surroundings = surroundings;
    this.module = module;
    this.shown = shown;
  }

  /** Returns whether all annotations that say something of a method compile. */
  boolean of(Candidate candidate) {
    for (ExecutableElement method : candidate.lineage()) {
      if (!isSound(method) || !of(Enclosing.type(method))) {
        return false;
      }
      for (VariableElement parameter : method.getParameters()) {
        if (!isSound(parameter)) {
          return false;
        }
      }
    }
    return of(candidate.type());
  }

  /** Returns whether all that a type extends is there, and its annotations and those around it. */
  boolean of(TypeElement type) {
    if (!extendsWhatIsThere(type)) {
      return false;
    }
    for (TypeElement ancestor : ancestors.of(type)) {
      if (!extendsWhatIsThere(ancestor)) {
        return false;
      }
    }
    for (Element around : surroundings.of(type)) {
      if (!isSound(around)) {
        return false;
      }
    }
    return true;
  }

  static boolean extendsWhatIsThere(TypeElement type) {
    for (TypeMirror parent : type.getInterfaces()) {
      if (parent.getKind() == TypeKind.ERROR) {
        return false;
      }
    }
    return type.getSuperclass().getKind() != TypeKind.ERROR;
  }

  private boolean isSound(Element element) {
    Boolean sound = known.get(element);
    if (sound == null) {
      sound = areSound(annotations.on(element)) && (isParameter(element) || shown.test(element));
      known.put(element, sound);
    }
    return sound;
  }

  private static boolean isParameter(Element element) {
    return element.getKind() == ElementKind.PARAMETER;
  }

  private boolean areSound(List<Annotation> all) {
    for (Annotation annotation : all) {
      if (!annotation.sound()) {
        return false;
      }
      for (TypeElement carrier : graph.carriers(annotation.type(), annotation.name())) {
        if (!isSoundCarrier(carrier)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * The annotations of a library often carry some that nobody needs, such as those of JSR 305, and
   * no compiler says anything when these are not there.
   */
  private boolean isSoundCarrier(TypeElement carrier) {
    if (module.isCompiled(carrier.getQualifiedName().toString())) {
      for (Annotation carried : annotations.on(carrier)) {
        if (!carried.sound()) {
          return false;
        }
      }
    }
    return true;
  }
}
