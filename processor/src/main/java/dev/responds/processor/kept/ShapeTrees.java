package dev.responds.processor.kept;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.responds.contract.model.ResponseNames;
import dev.responds.processor.place.CodeScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * The text of a source file without the code of its methods. Every compile takes it of every file,
 * so that trees tell only where this code begins.
 */
public final class ShapeTrees {

  private ShapeTrees() {}

  /** Takes a source file, as it was written; one that cannot be read counts as changed. */
  public static void collect(CompilationUnitTree unit, Trees trees, SourceShapes shapes) {
    try {
      String text = unit.getSourceFile().getCharContent(true).toString();
      // What is generated changes with its source, and is most of what some compiles parse.
      if (!text.contains(ResponseNames.GENERATOR)) {
        shapes.put(names(unit), withoutCode(text, unit, trees.getSourcePositions()));
      }
    } catch (IOException gone) {
      // Then nothing is said of it.
    }
  }

  /** Braces that are written as escapes (JLS 3.3) stay where they are, with all around them. */
  private static String withoutCode(
      String text, CompilationUnitTree unit, SourcePositions positions) {
    if (text.contains("\\u")) {
      return text;
    }
    StringBuilder shape = new StringBuilder();
    int from = 0;
    for (Tree code : codeOf(unit.getTypeDecls(), new ArrayList<>())) {
      int start = (int) positions.getStartPosition(unit, code);
      int brace = start < from ? -1 : text.indexOf('{', start);
      int end = brace < 0 ? -1 : CodeScanner.find(text, brace + 1, "}");
      if (end >= 0) {
        shape.append(text, from, brace + 1);
        from = end;
      }
    }
    return shape.append(text, from, text.length()).toString();
  }

  /** Returns the blocks of methods and initializers, in their order. */
  private static List<Tree> codeOf(List<? extends Tree> members, List<Tree> code) {
    for (Tree member : members) {
      if (member instanceof ClassTree type) {
        codeOf(type.getMembers(), code);
      } else if (member instanceof BlockTree) {
        code.add(member);
      } else if (member instanceof MethodTree method && method.getBody() != null) {
        code.add(method.getBody());
      }
    }
    return code;
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

  /** Returns the canonical names of the types, the package or the module of a source file. */
  private static List<String> names(CompilationUnitTree unit) {
    String around = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    List<String> names = new ArrayList<>();
    if (unit.getModule() != null) {
      names.add("module-info");
    }
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
}
