package dev.responds.processor.place;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether javac shows all annotations that are written. That of JDK 17 hides those whose type
 * is not there, as if nobody had written them.
 */
public final class WrittenTrees {

  private final Optional<Trees> trees;
  private final Map<Element, Tree> members = new HashMap<>();
  private @Nullable Element indexed;

  private WrittenTrees(Optional<Trees> trees) {
    this.trees = trees;
  }

  /** Makes one, which knows nothing where the compiler is not javac. */
  public static WrittenTrees of(ProcessingEnvironment environment) {
    return new WrittenTrees(JavacEnvironment.trees(environment));
  }

  /** Returns whether an element shows all its annotations, as far as can be known. */
  public boolean areShown(Element element) {
    Tree tree = trees.isPresent() ? tree(element, trees.get()) : null;
    List<? extends AnnotationTree> written = tree == null ? List.of() : AnnotationTrees.of(tree);
    if (written.isEmpty()) {
      return true;
    }
    Set<String> shown = new HashSet<>();
    add(element.getAnnotationMirrors(), shown);
    if (element instanceof ExecutableElement method) {
      addOfType(method.getReturnType(), shown);
    }
    for (AnnotationTree annotation : written) {
      String name = annotation.getAnnotationType().toString();
      if (!shown.contains(name.substring(name.lastIndexOf('.') + 1))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Tree tree(Element element, Trees javac) {
    if (!(element instanceof ExecutableElement method)) {
      return javac.getTree(element);
    }
    Element type = Objects.requireNonNull(method.getEnclosingElement(), "a method is of a type");
    if (!type.equals(indexed)) {
      indexed = type;
      members.clear();
      index(javac.getPath(type), javac);
    }
    return members.get(element);
  }

  /** Javac looks for each method in all of its class, which may have thousands. */
  private void index(@Nullable TreePath type, Trees javac) {
    if (type != null && type.getLeaf() instanceof ClassTree tree) {
      for (Tree member : tree.getMembers()) {
        Element element = javac.getElement(new TreePath(type, member));
        if (element != null) {
          members.put(element, member);
        }
      }
    }
  }

  /** What stands before a method may be about the type that it returns. */
  private static void addOfType(TypeMirror type, Set<String> shown) {
    add(type.getAnnotationMirrors(), shown);
    if (type instanceof ArrayType array) {
      addOfType(array.getComponentType(), shown);
    }
  }

  private static void add(List<? extends AnnotationMirror> mirrors, Set<String> shown) {
    for (AnnotationMirror mirror : mirrors) {
      shown.add(((TypeElement) mirror.getAnnotationType().asElement()).getSimpleName().toString());
      RepeatedAnnotation.repeated(mirror).ifPresent(shown::add);
    }
  }
}
