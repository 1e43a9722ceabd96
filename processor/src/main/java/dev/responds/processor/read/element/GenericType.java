package dev.responds.processor.read.element;

import dev.responds.contract.model.Arguments;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * A class with its type arguments in prefix order: each class takes as many of those that follow as
 * it has type parameters.
 */
public final class GenericType {

  /** The entry of a misfit that is about the first class. */
  public static final int FIRST = -1;

  private final Elements elements;
  private final Types types;
  private final TypeMirror first;
  private final List<TypeMirror> following;
  private Optional<Misfit> misfit = Optional.empty();
  private int next;

  /**
   * What does not fit.
   *
   * @param variant how, as the message calls it
   * @param entry which of the classes that follow, or {@link #FIRST}
   * @param arguments values for the message
   */
  public record Misfit(String variant, int entry, Arguments arguments) {}

  private GenericType(
      Elements elements, Types types, TypeMirror first, List<TypeMirror> following) {
    this.elements = elements;
    this.types = types;
    this.first = first;
    this.following = following;
  }

  /** Returns the first class with those that follow as its type arguments. */
  static GenericType of(
      Elements elements, Types types, TypeMirror first, List<TypeMirror> following) {
    return new GenericType(elements, types, first, following);
  }

  /** Returns the type, or the first class alone if something does not fit. */
  public TypeMirror read() {
    TypeMirror whole = complete(first, FIRST);
    if (misfit.isEmpty() && next < following.size()) {
      fail(next == 0 ? "plain" : "", next == 0 ? FIRST : next, surplus());
    }
    return misfit.isPresent() ? first : whole;
  }

  /** Returns what did not fit. */
  public Optional<Misfit> misfit() {
    return misfit;
  }

  private TypeMirror complete(TypeMirror type, int entry) {
    return switch (type.getKind()) {
      case ARRAY -> types.getArrayType(complete(((ArrayType) type).getComponentType(), entry));
      case DECLARED -> withArguments((TypeElement) ((DeclaredType) type).asElement(), type, entry);
      default -> type;
    };
  }

  private TypeMirror withArguments(TypeElement type, TypeMirror raw, int entry) {
    List<? extends TypeParameterElement> parameters = parameters(type);
    TypeMirror[] arguments = new TypeMirror[parameters.size()];
    for (int i = 0; i < arguments.length; i++) {
      if (next == following.size()) {
        fail("few", entry, few(type, i, arguments.length));
        return raw;
      }
      int index = next++;
      arguments[i] = complete(boxed(following.get(index)), index);
      checkBounds(arguments[i], parameters.get(i), type, index);
      if (misfit.isPresent()) {
        return raw;
      }
    }
    return arguments.length == 0 ? raw : types.getDeclaredType(type, arguments);
  }

  /** An inner class of a generic one has no type arguments of its own without those around it. */
  private static List<? extends TypeParameterElement> parameters(TypeElement type) {
    boolean inside =
        type.asType() instanceof DeclaredType declared
            && declared.getEnclosingType() instanceof DeclaredType around
            && !around.getTypeArguments().isEmpty();
    return inside ? List.of() : type.getTypeParameters();
  }

  private TypeMirror boxed(TypeMirror type) {
    if (type.getKind() == TypeKind.VOID) {
      return elements.getTypeElement("java.lang.Void").asType();
    }
    return type.getKind().isPrimitive() ? types.boxedClass((PrimitiveType) type).asType() : type;
  }

  /** Erased, since a bound may name the parameter itself. */
  private void checkBounds(
      TypeMirror argument, TypeParameterElement parameter, TypeElement type, int entry) {
    for (TypeMirror bound : parameter.getBounds()) {
      TypeMirror erased = types.erasure(bound);
      if (misfit.isEmpty() && !types.isAssignable(types.erasure(argument), erased)) {
        fail(
            "bound",
            entry,
            named(type.asType()).and("argument", name(argument)).and("bound", name(erased)));
      }
    }
  }

  private void fail(String variant, int entry, Arguments arguments) {
    if (misfit.isEmpty()) {
      misfit = Optional.of(new Misfit(variant, entry, arguments));
    }
  }

  private Arguments surplus() {
    return named(first).and("surplus", name(following.get(next)));
  }

  private static Arguments few(TypeElement type, int given, int needed) {
    return named(type.asType())
        .and("given", Integer.toString(given))
        .and("needed", Integer.toString(needed));
  }

  private static Arguments named(TypeMirror type) {
    return Arguments.of("class", name(type));
  }

  /** Returns the name of a class as a message shows it. */
  public static String name(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return name(array.getComponentType()) + "[]";
    }
    Optional<TypeElement> element = Supertypes.element(type);
    return element.isPresent() ? element.get().getSimpleName().toString() : type.toString();
  }
}
