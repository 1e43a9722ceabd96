package dev.responds.processor.report;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.Source.Step;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Points javac at one of several repeated annotations. The standard API cannot: javac wraps them in
 * a container that stands nowhere in the source, and puts every message at the name of the element
 * instead.
 */
final class RepeatedAnnotationTrees {

  private final Trees trees;

  private RepeatedAnnotationTrees(Trees trees) {
    this.trees = trees;
  }

  /** Returns it where the compiler is javac and is not hidden behind a wrapper. */
  static Optional<RepeatedAnnotationTrees> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(new RepeatedAnnotationTrees(Trees.instance(environment)));
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return Optional.empty();
    }
  }

  /**
   * Prints at the annotation or inside of it, or returns false if the place is not in one of
   * several repeated annotations.
   */
  boolean print(Diagnostic.Kind kind, String message, Element element, Source source) {
    Optional<RepeatedAnnotation> repetition = RepeatedAnnotation.of(element, source);
    TreePath path = repetition.isPresent() ? trees.getPath(element) : null;
    if (path == null) {
      return false;
    }
    Optional<AnnotationTree> annotation = find(annotations(path.getLeaf()), repetition.get());
    annotation.ifPresent(
        tree ->
            trees.printMessage(
                kind, message, follow(tree, source.steps()), path.getCompilationUnit()));
    return annotation.isPresent();
  }

  /** Finds nothing if the container is written out. */
  private static Optional<AnnotationTree> find(
      List<? extends AnnotationTree> annotations, RepeatedAnnotation repetition) {
    AnnotationTree found = null;
    int before = 0;
    for (AnnotationTree annotation : annotations) {
      if (isOfType(annotation, repetition.container())) {
        return Optional.empty();
      }
      if (isOfType(annotation, repetition.repeated()) && before++ == repetition.index()) {
        found = annotation;
      }
    }
    return Optional.ofNullable(found);
  }

  private static List<? extends AnnotationTree> annotations(Tree tree) {
    if (tree instanceof PackageTree unit) {
      return unit.getAnnotations();
    }
    ModifiersTree modifiers =
        tree instanceof MethodTree method
            ? method.getModifiers()
            : tree instanceof ClassTree type ? type.getModifiers() : null;
    return modifiers == null ? List.of() : modifiers.getAnnotations();
  }

  private static boolean isOfType(AnnotationTree annotation, String type) {
    String written = annotation.getAnnotationType().toString();
    return type.equals(written) || type.endsWith("." + written);
  }

  /** Goes as far as there is something written; the first step has led to the annotation. */
  private static Tree follow(AnnotationTree annotation, List<Step> steps) {
    Tree place = annotation;
    for (Step step : steps.subList(1, steps.size())) {
      Tree next = place instanceof AnnotationTree around ? value(around, step) : null;
      if (next == null) {
        return place;
      }
      place = next;
    }
    return place;
  }

  private static @Nullable Tree value(AnnotationTree annotation, Step step) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment) {
        if (assignment.getVariable().toString().equals(step.attribute())) {
          return entry(assignment.getExpression(), step.index());
        }
      } else if (step.attribute().equals("value")) {
        return entry(argument, step.index());
      }
    }
    return null;
  }

  private static Tree entry(ExpressionTree value, int index) {
    return index >= 0
            && value instanceof NewArrayTree array
            && index < array.getInitializers().size()
        ? array.getInitializers().get(index)
        : value;
  }
}
