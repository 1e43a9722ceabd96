package dev.responds.processor.json;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.List;
import java.util.Map;

/** A generic type whose variables stand for something. */
record BoundType(Type raw, List<Type> arguments) implements ParameterizedType {

  /** Returns a type with what its variables stand for; a wildcard is what it goes up to. */
  static Type of(Type type, Map<TypeVariable<?>, Type> bound) {
    if (type instanceof TypeVariable<?> variable) {
      return bound.getOrDefault(variable, Object.class);
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0], bound);
    }
    if (type instanceof GenericArrayType array) {
      Type component = of(array.getGenericComponentType(), bound);
      return (GenericArrayType) () -> component;
    }
    if (!(type instanceof ParameterizedType generic)) {
      return type;
    }
    Type[] arguments = generic.getActualTypeArguments();
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = of(arguments[i], bound);
    }
    return new BoundType(generic.getRawType(), List.of(arguments));
  }

  @Override
  public Type[] getActualTypeArguments() {
    return arguments.toArray(new Type[0]);
  }

  @Override
  public Type getRawType() {
    return raw;
  }

  @Override
  public Type getOwnerType() {
    return Object.class;
  }
}
