package dev.responds.processor.place;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;

/** The source files that a round has types and packages of. */
public final class RootTrees {

  private RootTrees() {}

  /** Returns the files, in the order of their addresses; none if the compiler does not tell. */
  public static List<JavaFileObject> files(
      ProcessingEnvironment environment, RoundEnvironment round) {
    Map<String, JavaFileObject> files = new TreeMap<>();
    Optional<Trees> trees = JavacEnvironment.trees(environment);
    for (Element root : trees.isPresent() ? round.getRootElements() : Set.<Element>of()) {
      TreePath path = trees.get().getPath(root);
      if (path != null) {
        JavaFileObject file = path.getCompilationUnit().getSourceFile();
        files.put(file.toUri().toString(), file);
      }
    }
    return new ArrayList<>(files.values());
  }
}
