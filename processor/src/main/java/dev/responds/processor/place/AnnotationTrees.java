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
import dev.responds.contract.model.Source;
import dev.responds.contract.model.Source.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Annotations as they are written, and the ways into them. It goes through those of a declaration
 * once, however many messages point into them.
 */
final class AnnotationTrees {

  private final Map<Tree, Map<String, List<AnnotationTree>>> byType = new HashMap<>();

  /** Finds the annotation of a declaration that a place is at, or what is meant inside of it. */
  Optional<Tree> find(Tree declaration, Element element, Source source) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    if (source.annotation() < 0 || source.annotation() >= mirrors.size()) {
      return Optional.empty();
    }
    List<Step> steps = source.steps();
    Optional<RepeatedAnnotation> repetition = RepeatedAnnotation.of(element, source);
    if (repetition.isPresent()) {
      Optional<AnnotationTree> repeated = find(declaration, repetition.get());
      if (repeated.isPresent()) {
        return Optional.of(follow(repeated.get(), steps.subList(1, steps.size())));
      }
    }
    List<AnnotationTree> written = ofType(declaration, type(mirrors.get(source.annotation())));
    return written.isEmpty() ? Optional.empty() : Optional.of(follow(written.get(0), steps));
  }

  private static String type(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  /** Finds one of several repeated annotations; nothing if their container is written out. */
  private Optional<AnnotationTree> find(Tree declaration, RepeatedAnnotation repetition) {
    List<AnnotationTree> repeated = ofType(declaration, repetition.repeated());
    return repetition.index() < repeated.size()
            && ofType(declaration, repetition.container()).isEmpty()
        ? Optional.of(repeated.get(repetition.index()))
        : Optional.empty();
  }

  private List<AnnotationTree> ofType(Tree declaration, String type) {
    return byType
        .computeIfAbsent(declaration, added -> new HashMap<>())
        .computeIfAbsent(type, added -> annotations(declaration, type));
  }

  private static List<AnnotationTree> annotations(Tree declaration, String type) {
    List<AnnotationTree> annotations = new ArrayList<>();
    for (AnnotationTree annotation : of(declaration)) {
      if (isOfType(annotation, type)) {
        annotations.add(annotation);
      }
    }
    return annotations;
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
