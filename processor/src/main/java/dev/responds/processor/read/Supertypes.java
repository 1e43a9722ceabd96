package dev.responds.processor.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What a type is, by the names of its supertypes. Remembers them, so it lives for one round. */
final class Supertypes {

  private final Types types;
  private final Map<String, Set<String>> known = new HashMap<>();

  Supertypes(Types types) {
    this.types = types;
  }

  /** Returns whether the type is one of those named, or extends or implements one. */
  boolean isAny(TypeMirror type, Set<String> names) {
    if (type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    Set<String> mine = names((DeclaredType) type);
    return names.stream().anyMatch(mine::contains);
  }

  /** Returns the type as an instance of the named class or interface, with its arguments. */
  Optional<DeclaredType> as(TypeMirror type, String name) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = (DeclaredType) type;
    if (name(declared).equals(name)) {
      return Optional.of(declared);
    }
    return types.directSupertypes(type).stream()
        .flatMap(supertype -> as(supertype, name).stream())
        .findFirst();
  }

  static String name(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }

  private Set<String> names(DeclaredType type) {
    String name = name(type);
    Set<String> names = known.get(name);
    if (names == null) {
      names = new HashSet<>();
      names.add(name);
      for (TypeMirror supertype : types.directSupertypes(type)) {
        if (supertype.getKind() == TypeKind.DECLARED) {
          names.addAll(names((DeclaredType) supertype));
        }
      }
      known.put(name, names);
    }
    return names;
  }
}
