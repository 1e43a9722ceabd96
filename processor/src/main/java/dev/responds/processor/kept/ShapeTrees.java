package dev.responds.processor.kept;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Writes down a source file without the code of its methods, and with its comments for Javadoc. */
public final class ShapeTrees extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final StringBuilder text = new StringBuilder();
  private final Trees trees;

  private ShapeTrees(Trees trees) {
    this.trees = trees;
  }

  /** Takes a source file, as it was written. */
  public static void collect(CompilationUnitTree unit, Trees trees, SourceShapes shapes) {
    ShapeTrees shape = new ShapeTrees(trees);
    shape.scan(new TreePath(unit), null);
    shapes.put(names(unit), shape.text.toString());
  }

  /** Takes source files that the compiler has parsed before anybody could see it. */
  public static void parse(List<JavaFileObject> files, SourceShapes shapes) {
    if (!files.isEmpty()) {
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      JavacTask task =
          (JavacTask) compiler.getTask(null, null, ignored -> {}, List.of(), null, files);
      try {
        for (CompilationUnitTree unit : task.parse()) {
          collect(unit, Trees.instance(task), shapes);
        }
      } catch (IOException gone) {
        // What was not seen counts as changed.
      }
    }
  }

  /** Returns the canonical names of the types and the package of a source file. */
  private static List<String> names(CompilationUnitTree unit) {
    String around = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    List<String> names = new ArrayList<>();
    if (unit.getSourceFile().getName().endsWith("package-info.java")) {
      names.add(around + "package-info");
    }
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof ClassTree named) {
        names.add(around + named.getSimpleName());
      }
    }
    return names;
  }

  @Override
  public @Nullable Void visitPackage(PackageTree tree, @Nullable Void none) {
    comment();
    return add(tree);
  }

  @Override
  public @Nullable Void visitImport(ImportTree tree, @Nullable Void none) {
    return add(tree);
  }

  @Override
  public @Nullable Void visitModule(ModuleTree tree, @Nullable Void none) {
    return add(tree);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
    comment();
    text.append(tree.getKind()).append(' ');
    add(tree.getModifiers());
    text.append(tree.getSimpleName());
    addAll('<', tree.getTypeParameters());
    text.append(" extends ").append(tree.getExtendsClause());
    addAll('&', tree.getImplementsClause());
    addAll('|', tree.getPermitsClause());
    text.append("{\n");
    scan(tree.getMembers(), null);
    text.append("}\n");
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
    comment();
    add(tree.getModifiers());
    addAll('<', tree.getTypeParameters());
    text.append(tree.getReturnType()).append(' ').append(tree.getName());
    text.append(tree.getReceiverParameter());
    addAll('(', tree.getParameters());
    addAll('^', tree.getThrows());
    text.append(tree.getDefaultValue()).append(tree.getBody() == null ? ";\n" : "{}\n");
    return null;
  }

  /** A constant is what its code says. */
  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    comment();
    return add(tree);
  }

  @Override
  public @Nullable Void visitBlock(BlockTree tree, @Nullable Void none) {
    return null;
  }

  private @Nullable Void add(Tree tree) {
    text.append(tree).append('\n');
    return null;
  }

  private void addAll(char kind, List<? extends Tree> list) {
    text.append(kind);
    for (Tree tree : list) {
      text.append(tree).append(',');
    }
  }

  private void comment() {
    String comment = trees.getDocComment(getCurrentPath());
    if (comment != null) {
      text.append("/**").append(comment).append("*/\n");
    }
  }
}
