package org.gradle.internal.compiler.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * The constants of other classes that a source uses. The compiler copies their values, so that the
 * class file tells nothing of it. A use is visible if it may make a constant that others use in
 * turn.
 */
final class ConstantUses extends TreePathScanner<Void, Void> {

  private final Trees trees;
  private final Function<TypeElement, String> names;
  private final BiConsumer<String, String> visible;
  private final BiConsumer<String, String> hidden;

  /** The class around what is looked at, the innermost first. */
  private final Deque<String> users = new ArrayDeque<>();

  private int constants;

  ConstantUses(
      Trees trees,
      Function<TypeElement, String> names,
      BiConsumer<String, String> visible,
      BiConsumer<String, String> hidden) {
    this.trees = trees;
    this.names = names;
    this.visible = visible;
    this.hidden = hidden;
  }

  void scan(CompilationUnitTree source) {
    boolean ofPackage = source.getTypeDecls().isEmpty() && source.getPackageName() != null;
    if (ofPackage) {
      users.push(source.getPackageName() + ".package-info");
    }
    scan(new TreePath(source), null);
  }

  @Override
  public Void visitModule(ModuleTree module, Void none) {
    users.push("module-info");
    return super.visitModule(module, null);
  }

  @Override
  public Void visitClass(ClassTree type, Void none) {
    if (!(trees.getElement(getCurrentPath()) instanceof TypeElement element)) {
      return super.visitClass(type, null);
    }
    int around = constants;
    constants = 0;
    users.push(names.apply(element));
    super.visitClass(type, null);
    users.pop();
    constants = around;
    return null;
  }

  @Override
  public Void visitVariable(VariableTree variable, Void none) {
    Element element = trees.getElement(getCurrentPath());
    boolean constant =
        element != null
            && element.getModifiers().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL))
            && !element.getModifiers().contains(Modifier.PRIVATE);
    constants += constant ? 1 : 0;
    super.visitVariable(variable, null);
    constants -= constant ? 1 : 0;
    return null;
  }

  @Override
  public Void visitIdentifier(IdentifierTree name, Void none) {
    used();
    return super.visitIdentifier(name, null);
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree member, Void none) {
    used();
    return super.visitMemberSelect(member, null);
  }

  private void used() {
    Element element = trees.getElement(getCurrentPath());
    if (element instanceof VariableElement constant
        && constant.getConstantValue() != null
        && constant.getEnclosingElement() instanceof TypeElement owner
        && !users.isEmpty()
        && !names.apply(owner).equals(users.peek())) {
      (constants > 0 ? visible : hidden).accept(names.apply(owner), users.peek());
    }
  }
}
