package dev.responds.processor.read.element;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Signatures of methods, with types as class files have them (JVMS 4.3.2). */
public final class MethodSignatures {

  private final Elements elements;
  private final Types types;

  public MethodSignatures(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * Returns the name and the parameters of a method: {@code find(J)}. What it returns makes no
   * difference to which one it is, and may be a type that is still to be generated.
   */
  public String of(ExecutableElement method) {
    StringBuilder text = new StringBuilder();
    text.append(method.getSimpleName()).append('(');
    for (VariableElement parameter : method.getParameters()) {
      add(parameter.asType(), text);
    }
    return text.append(')').toString();
  }

  private void add(TypeMirror type, StringBuilder text) {
    TypeMirror erased = types.erasure(type);
    switch (erased.getKind()) {
      case BOOLEAN -> text.append('Z');
      case BYTE -> text.append('B');
      case CHAR -> text.append('C');
      case DOUBLE -> text.append('D');
      case FLOAT -> text.append('F');
      case INT -> text.append('I');
      case LONG -> text.append('J');
      case SHORT -> text.append('S');
      case VOID -> text.append('V');
      case ARRAY -> {
        text.append('[');
        add(((ArrayType) erased).getComponentType(), text);
      }
      default -> add(erased, (DeclaredType) erased, text);
    }
  }

  private void add(TypeMirror erased, DeclaredType declared, StringBuilder text) {
    // A type that does not exist has no binary name; what is written finds nothing.
    String binary =
        declared.asElement() instanceof TypeElement element
            ? elements.getBinaryName(element).toString()
            : erased.toString();
    text.append('L').append(binary.replace('.', '/')).append(';');
  }
}
