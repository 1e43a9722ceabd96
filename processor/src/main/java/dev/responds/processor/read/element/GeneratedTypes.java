package dev.responds.processor.read.element;

import dev.responds.contract.model.ResponseNames;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Recognises the response types that are generated from the endpoints being read. When a method is
 * read for the first time they do not exist yet, and only their name can tell.
 */
public final class GeneratedTypes {

  private static final String SUFFIX = "Responses";

  /** The mark of a generated type that is in its class file too: a supertype of ours. */
  private static final String RUN_TIME = "dev.responds.";

  /** Returns whether the type is the response type of an endpoint of that name. */
  public boolean is(TypeMirror type, String endpoint) {
    String name = ResponseNames.responseType(endpoint);
    return type.getKind() == TypeKind.DECLARED
        ? isNested((TypeElement) ((DeclaredType) type).asElement(), name)
        : type.getKind() == TypeKind.ERROR && isNamed(type.toString(), name);
  }

  /**
   * As it is written. After the generated class any name counts: a wrong one is a slip that the
   * compiler names, and no reason to judge the method by another return type.
   */
  private static boolean isNamed(String written, String name) {
    int dot = written.lastIndexOf('.');
    return dot < 0 ? written.equals(name) : written.substring(0, dot).endsWith(SUFFIX);
  }

  private static boolean isNested(TypeElement type, String name) {
    return type.getSimpleName().contentEquals(name)
        && Enclosing.of(type).getSimpleName().toString().endsWith(SUFFIX)
        && hasMark(type);
  }

  private static boolean hasMark(TypeElement type) {
    for (TypeMirror implemented : type.getInterfaces()) {
      if (isOfRunTime(implemented)) {
        return true;
      }
    }
    return isOfRunTime(type.getSuperclass());
  }

  private static boolean isOfRunTime(TypeMirror supertype) {
    return supertype.toString().startsWith(RUN_TIME);
  }
}
