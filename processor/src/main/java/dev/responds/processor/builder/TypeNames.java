package dev.responds.processor.builder;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.responds.contract.model.JavaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Types of the model as JavaPoet names them. */
final class TypeNames {

  private static final Map<String, TypeName> PRIMITIVES =
      Map.of(
          "boolean", TypeName.BOOLEAN,
          "byte", TypeName.BYTE,
          "char", TypeName.CHAR,
          "double", TypeName.DOUBLE,
          "float", TypeName.FLOAT,
          "int", TypeName.INT,
          "long", TypeName.LONG,
          "short", TypeName.SHORT);

  private TypeNames() {}

  /** Returns the type as a type argument; {@code Object} if generated code cannot name it. */
  static TypeName boxed(JavaType type, Set<String> shadowed) {
    TypeName name = nameable(type, shadowed) ? name(type) : ClassName.OBJECT;
    return name instanceof WildcardTypeName ? ClassName.OBJECT : boxIfPrimitive(name);
  }

  private static TypeName boxIfPrimitive(TypeName name) {
    return name.isPrimitive() ? name.box() : name;
  }

  static ClassName raw(JavaType type) {
    List<String> names = type.names();
    return ClassName.get(
        type.packageName(), names.get(0), names.subList(1, names.size()).toArray(new String[0]));
  }

  /** Returns the simple names of the type as one word, as in {@code ListOfOrder}. */
  static String words(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return words(array.componentType()) + "Array";
    }
    if (type instanceof ParameterizedTypeName generic) {
      return words(generic.rawType())
          + "Of"
          + generic.typeArguments().stream()
              .map(TypeNames::words)
              .collect(Collectors.joining("And"));
    }
    if (type instanceof ClassName name) {
      return name.simpleName();
    }
    return type.isPrimitive() ? JavaNames.capitalized(type.toString()) : "Any";
  }

  /** A class without a package has no longer name that would tell it from one that shadows it. */
  private static boolean nameable(JavaType type, Set<String> shadowed) {
    return type.accessible()
        && !(type.packageName().isEmpty() && shadowed.contains(type.names().get(0)))
        && nameable(type.arguments(), shadowed);
  }

  private static boolean nameable(List<JavaType> types, Set<String> shadowed) {
    for (JavaType type : types) {
      if (!nameable(type, shadowed)) {
        return false;
      }
    }
    return true;
  }

  private static TypeName name(JavaType type) {
    TypeName name = element(type);
    for (int i = 0; i < type.dimensions(); i++) {
      name = ArrayTypeName.of(name);
    }
    return name;
  }

  private static TypeName element(JavaType type) {
    if (type.packageName().isEmpty() && type.names().size() == 1) {
      String simple = type.names().get(0);
      if (simple.equals("?")) {
        return WildcardTypeName.subtypeOf(Object.class);
      }
      TypeName primitive = PRIMITIVES.get(simple);
      if (primitive != null) {
        return primitive;
      }
    }
    ClassName raw = raw(type);
    return type.arguments().isEmpty()
        ? raw
        : ParameterizedTypeName.get(raw, names(type.arguments()));
  }

  private static TypeName[] names(List<JavaType> types) {
    TypeName[] names = new TypeName[types.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = name(types.get(i));
    }
    return names;
  }
}
