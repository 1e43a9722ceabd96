package dev.responds.processor.read.element;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.JavaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads compiler types into the model; remembers whether one of them was missing, and the classes
 * it has read, so that it lives for one round.
 */
public final class TypeReader {

  private final Elements elements;
  private final Types types;
  private final Supertypes supertypes;
  private final Map<TypeElement, JavaType> classes = new HashMap<>();
  private final Map<String, Boolean> publicClasses = new HashMap<>();
  private boolean missing;

  public TypeReader(Elements elements, Types types, Supertypes supertypes) {
    this.elements = elements;
    this.types = types;
    this.supertypes = supertypes;
  }

  /** Forgets what was missing before. */
  public void begin() {
    missing = false;
  }

  /** Returns whether a type that was read does not exist, at least not yet. */
  public boolean sawMissing() {
    return missing;
  }

  /** Records that a type does not exist yet. */
  public void noteMissing() {
    missing = true;
  }

  /** Returns the class or interface itself, without type arguments. */
  public JavaType declaration(TypeElement type) {
    JavaType declaration = classes.get(type);
    if (declaration == null) {
      declaration = named(type);
      classes.put(type, declaration);
    }
    return declaration;
  }

  /** Returns the type as source code would name it, or empty if it is missing or has no name. */
  public Optional<JavaType> read(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED -> declared((DeclaredType) type);
      case ARRAY -> array((ArrayType) type);
      case TYPEVAR -> read(types.erasure(((TypeVariable) type).getUpperBound()));
      case WILDCARD -> wildcard((WildcardType) type);
      case ERROR -> {
        missing = true;
        yield Optional.empty();
      }
      default ->
          type.getKind().isPrimitive()
              ? read(types.boxedClass((PrimitiveType) type).asType())
              : Optional.empty();
    };
  }

  /**
   * Returns what a type says of content that is given by a class literal: {@code Void} is none, and
   * {@code Responds.Inferred} says nothing.
   */
  public Optional<Body> body(TypeMirror literal) {
    if (isType(literal, AnnotationNames.INFERRED)) {
      return Optional.empty();
    }
    return Optional.of(content(literal));
  }

  /** Returns a class with those that follow as its type arguments, in prefix order. */
  public GenericType generic(TypeMirror first, List<TypeMirror> following) {
    return GenericType.of(elements, types, first, following);
  }

  /**
   * Returns what a type says of content; {@code Object}, wildcards and missing types are unknown.
   */
  public Body content(TypeMirror type) {
    if (type.getKind() == TypeKind.VOID || isType(type, "java.lang.Void")) {
      return Body.NONE;
    }
    if (isProblem(type)) {
      return Body.PROBLEM;
    }
    if (isOpen(type)) {
      return Body.UNKNOWN;
    }
    Optional<JavaType> read = read(type);
    if (read.isEmpty()) {
      return Body.UNKNOWN;
    }
    return supertypes.isAny(type, AnnotationNames.PROBLEMS)
        ? Body.problem(read.get(), constantStatus(type))
        : Body.of(read.get());
  }

  /** Returns the constant {@code STATUS} of a class or of its nearest superclass. */
  private OptionalInt constantStatus(TypeMirror type) {
    Optional<TypeElement> problem = Supertypes.element(type);
    if (problem.isPresent()) {
      for (TypeElement element : supertypes.superclasses(problem.get())) {
        for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
          int status = constantStatus(field);
          if (status != 0) {
            return OptionalInt.of(status);
          }
        }
      }
    }
    return OptionalInt.empty();
  }

  private static int constantStatus(VariableElement field) {
    return field.getSimpleName().toString().equalsIgnoreCase("status")
            && field.getModifiers().contains(Modifier.STATIC)
            && field.getConstantValue() instanceof Integer status
        ? status
        : 0;
  }

  public boolean isType(TypeMirror type, String qualifiedName) {
    return type.getKind() == TypeKind.DECLARED
        && supertypes.nameOf((DeclaredType) type).equals(qualifiedName);
  }

  private boolean isProblem(TypeMirror type) {
    return isType(type, AnnotationNames.PROBLEM)
        || isType(type, "org.springframework.http.ProblemDetail");
  }

  /** Returns whether it could be any type. */
  public boolean isOpen(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR
        || type.getKind() == TypeKind.WILDCARD
        || isType(type, "java.lang.Object");
  }

  private Optional<JavaType> declared(DeclaredType type) {
    JavaType raw = declaration((TypeElement) type.asElement());
    if (type.getTypeArguments().isEmpty()) {
      return Optional.of(raw);
    }
    List<JavaType> arguments = new ArrayList<>();
    for (TypeMirror argument : type.getTypeArguments()) {
      Optional<JavaType> read = read(argument);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(read.get());
    }
    return Optional.of(
        new JavaType(raw.packageName(), raw.names(), arguments, 0, raw.accessible()));
  }

  private Optional<JavaType> array(ArrayType type) {
    int dimensions = 1;
    TypeMirror component = type.getComponentType();
    while (component instanceof ArrayType nested) {
      dimensions++;
      component = nested.getComponentType();
    }
    Optional<JavaType> read =
        component.getKind().isPrimitive() ? Optional.of(primitive(component)) : read(component);
    return read.isPresent() ? Optional.of(array(read.get(), dimensions)) : read;
  }

  private static JavaType primitive(TypeMirror type) {
    return JavaType.of("", type.getKind().name().toLowerCase(Locale.ROOT));
  }

  private static JavaType array(JavaType component, int dimensions) {
    return new JavaType(
        component.packageName(),
        component.names(),
        component.arguments(),
        dimensions,
        component.accessible());
  }

  private Optional<JavaType> wildcard(WildcardType type) {
    TypeMirror bound = type.getExtendsBound();
    return bound == null ? Optional.of(JavaType.of("java.lang", "Object")) : read(bound);
  }

  private static JavaType named(TypeElement type) {
    List<String> names = new ArrayList<>();
    boolean hidden = false;
    Element current = type;
    while (current.getKind() != ElementKind.PACKAGE) {
      names.add(0, current.getSimpleName().toString());
      hidden |= current.getModifiers().contains(Modifier.PRIVATE);
      current = Enclosing.of(current);
    }
    String packageName = ((PackageElement) current).getQualifiedName().toString();
    return new JavaType(packageName, names, List.of(), 0, !hidden);
  }

  /** Returns the type with what code of that package may do with it. */
  public JavaType seenFrom(JavaType type, String packageName) {
    if (type.accessible() == accessible(type, packageName)) {
      return type;
    }
    return new JavaType(
        type.packageName(), type.names(), type.arguments(), type.dimensions(), false);
  }

  private boolean accessible(JavaType type, String fromPackage) {
    if (!type.accessible() || !(type.packageName().equals(fromPackage) || isPublic(type))) {
      return false;
    }
    for (JavaType argument : type.arguments()) {
      if (!accessible(argument, fromPackage)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPublic(JavaType type) {
    String name = type.canonicalName();
    Boolean known = publicClasses.get(name);
    if (known == null) {
      TypeElement element = elements.getTypeElement(name);
      known = element == null || allPublic(element);
      publicClasses.put(name, known);
    }
    return known;
  }

  private static boolean allPublic(Element element) {
    return element.getKind() == ElementKind.PACKAGE
        || (element.getModifiers().contains(Modifier.PUBLIC) && allPublic(Enclosing.of(element)));
  }
}
