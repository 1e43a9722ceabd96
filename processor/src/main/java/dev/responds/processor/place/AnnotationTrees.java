package dev.responds.processor.place;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import dev.responds.contract.model.Source.Step;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Annotations as they are written, and the ways into them. */
final class AnnotationTrees {

  private AnnotationTrees() {}

  /**
   * Finds one of several repeated annotations, or what the steps lead to inside of it; nothing if
   * their container is written out.
   */
  static Optional<Tree> find(
      List<? extends AnnotationTree> annotations, RepeatedAnnotation repetition, List<Step> steps) {
    return find(annotations, repetition).map(tree -> follow(tree, steps.subList(1, steps.size())));
  }

  /** Finds the first annotation of a type, or what the steps lead to inside of it. */
  static Optional<Tree> find(
      List<? extends AnnotationTree> annotations, String type, List<Step> steps) {
    for (AnnotationTree annotation : annotations) {
      if (isOfType(annotation, type)) {
        return Optional.of(follow(annotation, steps));
      }
    }
    return Optional.empty();
  }

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

  /** Returns the annotations of a declaration, in their order. */
  static List<? extends AnnotationTree> of(Tree tree) {
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

  /** Goes as far as there is something written. */
  private static Tree follow(AnnotationTree annotation, List<Step> steps) {
    Tree place = annotation;
    for (Step step : steps) {
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
