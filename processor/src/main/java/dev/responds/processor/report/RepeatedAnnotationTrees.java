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
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

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

  /** Prints at the annotation or its attribute, or returns false if it cannot be found. */
  boolean print(Diagnostic.Kind kind, String message, Element element, String type, Source source) {
    TreePath path = trees.getPath(element);
    if (path == null) {
      return false;
    }
    Optional<? extends AnnotationTree> annotation =
        annotations(path.getLeaf()).stream()
            .filter(tree -> isOfType(tree, type))
            .skip(source.repeated())
            .findFirst();
    annotation.ifPresent(
        tree -> trees.printMessage(kind, message, value(tree, source), path.getCompilationUnit()));
    return annotation.isPresent();
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

  private static Tree value(AnnotationTree annotation, Source source) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment) {
        if (assignment.getVariable().toString().equals(source.attribute())) {
          return entry(assignment.getExpression(), source.entry());
        }
      } else if (source.attribute().equals("value")) {
        return entry(argument, source.entry());
      }
    }
    return annotation;
  }

  private static Tree entry(ExpressionTree value, int index) {
    return index >= 0
            && value instanceof NewArrayTree array
            && index < array.getInitializers().size()
        ? array.getInitializers().get(index)
        : value;
  }
}
