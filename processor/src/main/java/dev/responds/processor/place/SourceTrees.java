package dev.responds.processor.place;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.responds.contract.model.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * The sources that messages may point into, as they were in the last round: javac forgets them when
 * it writes class files.
 */
public final class SourceTrees {

  /**
   * A type or package.
   *
   * @param unit the file that it is in
   * @param declaration its declaration
   * @param methods its methods; javac adds others later
   */
  record Declared(CompilationUnitTree unit, Tree declaration, List<MethodTree> methods) {}

  private final Map<String, Declared> declared;
  private final Optional<Trees> trees;

  private SourceTrees(Map<String, Declared> declared, Optional<Trees> trees) {
    this.declared = declared;
    this.trees = trees;
  }

  /** Keeps the types and packages of these places, where the compiler is javac. */
  public static SourceTrees of(ProcessingEnvironment environment, Collection<Source> places) {
    Map<String, Declared> declared = new HashMap<>();
    Optional<Trees> trees = JavacEnvironment.trees(environment);
    if (trees.isPresent()) {
      for (Source place : places) {
        if (!declared.containsKey(place.name())) {
          element(place, environment.getElementUtils())
              .map(trees.get()::getPath)
              .ifPresent(path -> declared.put(place.name(), declared(path)));
        }
      }
    }
    return new SourceTrees(declared, trees);
  }

  private static Optional<Element> element(Source place, Elements elements) {
    return switch (place.kind()) {
      case TYPE, METHOD -> Optional.ofNullable(elements.getTypeElement(place.name()));
      case PACKAGE -> Optional.ofNullable(elements.getPackageElement(place.name()));
      case NOWHERE -> Optional.empty();
    };
  }

  private static Declared declared(TreePath path) {
    List<MethodTree> methods = new ArrayList<>();
    if (path.getLeaf() instanceof ClassTree type) {
      for (Tree member : type.getMembers()) {
        if (member instanceof MethodTree method) {
          methods.add(method);
        }
      }
    }
    return new Declared(path.getCompilationUnit(), path.getLeaf(), methods);
  }

  /** Returns what prints at trees, if the compiler is javac. */
  public Optional<Trees> printer() {
    return trees;
  }

  /** Returns the type or package of a place, if it was kept. */
  Optional<Declared> find(Source place) {
    return Optional.ofNullable(declared.get(place.name()));
  }
}
