package dev.responds.processor.place;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.responds.contract.model.Source;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * Points javac at one of several repeated annotations. The standard API cannot: javac wraps them in
 * a container that stands nowhere in the source, and puts every message at the name of the element
 * instead.
 */
public final class RepeatedAnnotationTrees {

  private final Trees trees;

  private RepeatedAnnotationTrees(Trees trees) {
    this.trees = trees;
  }

  /** Returns it where the compiler is javac. */
  public static Optional<RepeatedAnnotationTrees> of(ProcessingEnvironment environment) {
    // Where there is no javac, a method reference would fail for what it refers to.
    Optional<Trees> trees = JavacEnvironment.trees(environment);
    return trees.isPresent()
        ? Optional.of(new RepeatedAnnotationTrees(trees.get()))
        : Optional.empty();
  }

  /**
   * Prints at the annotation or inside of it, or returns false if the place is not in one of
   * several repeated annotations.
   */
  public boolean print(Diagnostic.Kind kind, String message, Element element, Source source) {
    Optional<RepeatedAnnotation> repetition = RepeatedAnnotation.of(element, source);
    TreePath path = repetition.isPresent() ? trees.getPath(element) : null;
    if (path == null) {
      return false;
    }
    Optional<Tree> place =
        AnnotationTrees.find(AnnotationTrees.of(path.getLeaf()), repetition.get(), source.steps());
    place.ifPresent(tree -> trees.printMessage(kind, message, tree, path.getCompilationUnit()));
    return place.isPresent();
  }
}
