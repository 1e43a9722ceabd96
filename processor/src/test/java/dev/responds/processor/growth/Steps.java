package dev.responds.processor.growth;

import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * What code does that {@link CountingClassLoader} has loaded: how often a method of it begins and a
 * loop of it turns, how many entries its searches of lists may look at, and how many values of
 * annotations javac does when it is handed a place among them.
 */
public final class Steps {

  private static long count;

  private Steps() {}

  /** Called by the code that is counted, in the one thread of its compile. */
  public static void step() {
    count++;
  }

  /** Called in place of {@link Collection#contains}. */
  public static boolean contains(Collection<?> searched, Object value) {
    count += searched instanceof List ? searched.size() : 1;
    return searched.contains(value);
  }

  /** Called in place of {@link Collection#remove}. */
  public static boolean remove(Collection<?> searched, Object value) {
    count += searched instanceof List ? searched.size() : 1;
    return searched.remove(value);
  }

  /** Called in place of {@link List#indexOf}. */
  public static int indexOf(List<?> searched, Object value) {
    count += searched.size();
    return searched.indexOf(value);
  }

  /** Called in place of {@link Messager#printMessage}. */
  public static void printMessage(
      Messager messager,
      Diagnostic.Kind kind,
      CharSequence message,
      Element element,
      AnnotationMirror annotation) {
    count += values(element.getAnnotationMirrors());
    messager.printMessage(kind, message, element, annotation);
  }

  /** Called in place of {@link Messager#printMessage}. */
  public static void printMessage(
      Messager messager,
      Diagnostic.Kind kind,
      CharSequence message,
      Element element,
      AnnotationMirror annotation,
      AnnotationValue value) {
    count += values(element.getAnnotationMirrors());
    messager.printMessage(kind, message, element, annotation, value);
  }

  private static long values(Object written) {
    if (written instanceof List<?> entries) {
      return entries.stream().mapToLong(Steps::values).sum();
    }
    if (written instanceof AnnotationMirror annotation) {
      return 1 + values(List.copyOf(annotation.getElementValues().values()));
    }
    return written instanceof AnnotationValue value ? values(value.getValue()) : 1;
  }

  static long count() {
    return count;
  }
}
