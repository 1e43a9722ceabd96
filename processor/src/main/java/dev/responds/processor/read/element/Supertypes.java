package dev.responds.processor.read.element;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** What a type is, by the names of its supertypes. Remembers them, so it lives for one round. */
public final class Supertypes {

  private final Types types;
  private final Map<Element, String> qualifiedNames = new HashMap<>();
  private final Map<Element, Set<String>> known = new HashMap<>();
  private final Map<TypeElement, List<TypeElement>> superclasses = new HashMap<>();

  public Supertypes(Types types) {
    this.types = types;
  }

  /** Returns whether the type is one of those named, or extends or implements one. */
  public boolean isAny(TypeMirror type, Set<String> names) {
    if (type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    for (String mine : names((DeclaredType) type)) {
      if (names.contains(mine)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether one of those named stands among the arguments of the type, at any depth. */
  public boolean holdsAny(TypeMirror type, Set<String> names) {
    if (type instanceof WildcardType wildcard) {
      TypeMirror bound = wildcard.getExtendsBound();
      return bound != null && (isAny(bound, names) || holdsAny(bound, names));
    }
    if (type.getKind() == TypeKind.DECLARED) {
      for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
        if (isAny(argument, names) || holdsAny(argument, names)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the type as an instance of the named class or interface, with its arguments. */
  public Optional<DeclaredType> as(TypeMirror type, String name) {
    if (type.getKind() != TypeKind.DECLARED || !names((DeclaredType) type).contains(name)) {
      return Optional.empty();
    }
    DeclaredType declared = (DeclaredType) type;
    if (nameOf(declared).equals(name)) {
      return Optional.of(declared);
    }
    for (TypeMirror supertype : types.directSupertypes(type)) {
      Optional<DeclaredType> found = as(supertype, name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the type of a member as a type has it, which may have told what the type variables are
   * of the class that the member stands in.
   */
  public TypeMirror ofMember(DeclaredType type, Element member) {
    boolean generic = !((TypeElement) Enclosing.of(member)).getTypeParameters().isEmpty();
    return generic ? types.asMemberOf(type, member) : member.asType();
  }

  /** Returns what is inside of the wrappers that are named, to any depth. */
  public static TypeMirror unwrap(TypeMirror type, Set<String> wrappers) {
    TypeMirror inner = type;
    while (inner.getKind() == TypeKind.DECLARED
        && ((DeclaredType) inner).getTypeArguments().size() == 1
        && wrappers.contains(name((DeclaredType) inner))) {
      inner = ((DeclaredType) inner).getTypeArguments().get(0);
    }
    return inner;
  }

  /** Returns the type and its superclasses, nearest first, without {@code Object}. */
  public List<TypeElement> superclasses(TypeElement type) {
    List<TypeElement> classes = superclasses.get(type);
    if (classes == null) {
      classes = climb(type);
      superclasses.put(type, classes);
    }
    return classes;
  }

  private static List<TypeElement> climb(TypeElement type) {
    Set<TypeElement> classes = new LinkedHashSet<>();
    Optional<TypeElement> current = Optional.of(type);
    while (current.isPresent()
        && !current.get().getQualifiedName().contentEquals("java.lang.Object")
        && classes.add(current.get())) {
      current = element(current.get().getSuperclass());
    }
    return List.copyOf(classes);
  }

  /** Returns the class or interface of a type, unless it is missing. */
  public static Optional<TypeElement> element(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
        : Optional.empty();
  }

  /** Returns the qualified name, as it is now. */
  public static String name(DeclaredType type) {
    return PresentNames.of(((TypeElement) type.asElement()).getQualifiedName().toString());
  }

  /** Returns the qualified name; the compiler makes a new text of it at each look. */
  String nameOf(DeclaredType type) {
    String name = qualifiedNames.get(type.asElement());
    if (name == null) {
      name = name(type);
      qualifiedNames.put(type.asElement(), name);
    }
    return name;
  }

  private Set<String> names(DeclaredType type) {
    Set<String> names = known.get(type.asElement());
    if (names == null) {
      names = new LinkedHashSet<>();
      names.add(nameOf(type));
      for (TypeMirror supertype : types.directSupertypes(type)) {
        if (supertype.getKind() == TypeKind.DECLARED) {
          names.addAll(names((DeclaredType) supertype));
        }
      }
      known.put(type.asElement(), names);
    }
    return names;
  }
}
