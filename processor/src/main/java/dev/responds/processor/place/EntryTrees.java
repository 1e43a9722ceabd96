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
 * Points javac at an entry of an array in an annotation. The standard API cannot where entries are
 * repeated annotations: javac wraps them in a container that stands nowhere in the source, and puts
 * every message at the name of the element instead. Where an array is written, javac goes through
 * all that stands before the entry for each message, so that many of them take it minutes.
 */
public final class EntryTrees {

  private final Trees trees;
  private final AnnotationTrees annotations = new AnnotationTrees();

  private EntryTrees(Trees trees) {
    this.trees = trees;
  }

  /** Returns it where the compiler is javac. */
  public static Optional<EntryTrees> of(ProcessingEnvironment environment) {
    // Where there is no javac, a method reference would fail for what it refers to.
    Optional<Trees> trees = JavacEnvironment.trees(environment);
    return trees.isPresent() ? Optional.of(new EntryTrees(trees.get())) : Optional.empty();
  }

  /**
   * Prints at the entry or inside of it, or returns false if the place is not in an array, or no
   * source has it.
   */
  public boolean print(Diagnostic.Kind kind, String message, Element element, Source source) {
    boolean isInArray = source.steps().stream().anyMatch(step -> step.index() >= 0);
    TreePath path = isInArray ? trees.getPath(element) : null;
    if (path == null) {
      return false;
    }
    Optional<Tree> place = annotations.find(path.getLeaf(), element, source);
    place.ifPresent(tree -> trees.printMessage(kind, message, tree, path.getCompilationUnit()));
    return place.isPresent();
  }
}
