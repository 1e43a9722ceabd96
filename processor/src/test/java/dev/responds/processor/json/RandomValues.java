package dev.responds.processor.json;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Makes values of any type: it calls the smallest constructor and sets all fields. */
final class RandomValues {

  /** How much is in values. */
  enum Fill {
    /** Nothing is null, empty or zero. */
    FULL,
    /** All that can be is null, empty or zero. */
    EMPTY,
    ANY
  }

  private final Chance chance;
  private final Fill fill;
  private final PlatformValues platform;
  private int depth;

  RandomValues(Chance chance, Fill fill) {
    this.chance = chance;
    this.fill = fill;
    this.platform = new PlatformValues(chance, fill);
  }

  Object of(Type type) throws ReflectiveOperationException {
    return of(type, Map.of());
  }

  private Object of(Type type, Map<TypeVariable<?>, Type> bound)
      throws ReflectiveOperationException {
    Type resolved = resolved(type, bound);
    if (resolved instanceof GenericArrayType array) {
      return array(array.getGenericComponentType(), bound);
    }
    Class<?> raw = raw(resolved);
    if (raw.isArray()) {
      return array(raw.getComponentType(), bound);
    }
    List<Type> arguments =
        resolved instanceof ParameterizedType generic
            ? List.of(generic.getActualTypeArguments())
            : List.of();
    Optional<Object> value = platform.of(raw);
    if (value.isPresent()) {
      return value.get();
    }
    if (raw.getName().startsWith("java.")) {
      return container(raw, arguments, bound);
    }
    return raw.isEnum() ? chance.of(List.of(raw.getEnumConstants())) : object(raw, arguments);
  }

  private boolean isEmpty(int percent) {
    return fill == Fill.EMPTY || (fill == Fill.ANY && chance.in(percent));
  }

  private int count() {
    return fill == Fill.FULL ? 1 : isEmpty(30) ? 0 : depth > 3 ? 1 : 1 + chance.below(2);
  }

  private Object array(Type component, Map<TypeVariable<?>, Type> bound)
      throws ReflectiveOperationException {
    Object array = Array.newInstance(raw(resolved(component, bound)), count());
    for (int i = 0; i < Array.getLength(array); i++) {
      Array.set(array, i, of(component, bound));
    }
    return array;
  }

  private Object container(Class<?> raw, List<Type> arguments, Map<TypeVariable<?>, Type> bound)
      throws ReflectiveOperationException {
    if (raw == Optional.class) {
      return isEmpty(30) ? Optional.empty() : Optional.of(of(arguments.get(0), bound));
    }
    if (raw == AtomicReference.class) {
      return isEmpty(30)
          ? new AtomicReference<>()
          : new AtomicReference<>(of(arguments.get(0), bound));
    }
    if (raw == Map.Entry.class) {
      return Map.entry(of(arguments.get(0), bound), of(arguments.get(1), bound));
    }
    if (Map.class.isAssignableFrom(raw)) {
      Object map = raw == Map.class ? new LinkedHashMap<>() : made(raw);
      fillContainer(map, arguments, bound);
      return map;
    }
    if (raw != java.util.Iterator.class) {
      Object all = made(raw);
      fillContainer(all, arguments, bound);
      return all;
    }
    Collection<Object> all = new ArrayList<>();
    fill(all, arguments.get(0), bound);
    // An iterator is at its end when it is written again.
    return new EndlesslyWritten(all);
  }

  private void fill(Collection<Object> all, Type entry, Map<TypeVariable<?>, Type> bound)
      throws ReflectiveOperationException {
    int count = count();
    for (int i = 0; i < count; i++) {
      all.add(of(entry, bound));
    }
  }

  private void fill(Map<Object, Object> map, List<Type> arguments, Map<TypeVariable<?>, Type> bound)
      throws ReflectiveOperationException {
    int count = count();
    for (int i = 0; i < count; i++) {
      map.put(of(arguments.get(0), bound), of(arguments.get(1), bound));
    }
  }

  private static Object made(Class<?> raw) throws ReflectiveOperationException {
    if (!raw.isInterface()) {
      return raw.getDeclaredConstructor().newInstance();
    }
    if (raw == java.util.Set.class) {
      return new java.util.LinkedHashSet<>();
    }
    if (raw == java.util.SortedSet.class) {
      return new java.util.TreeSet<>();
    }
    return raw == java.util.Deque.class ? new java.util.ArrayDeque<>() : new ArrayList<>();
  }

  private Object object(Class<?> raw, List<Type> arguments) throws ReflectiveOperationException {
    if (raw.isSealed()) {
      return of(chance.of(List.of(raw.getPermittedSubclasses())));
    }
    depth++;
    Map<TypeVariable<?>, Type> bound = bound(raw, arguments);
    Object made = raw.isRecord() ? record(raw, bound) : instance(raw, bound);
    depth--;
    return made;
  }

  private static Map<TypeVariable<?>, Type> bound(Class<?> raw, List<Type> arguments) {
    Map<TypeVariable<?>, Type> bound = new HashMap<>();
    for (int i = 0; i < raw.getTypeParameters().length; i++) {
      bound.put(raw.getTypeParameters()[i], i < arguments.size() ? arguments.get(i) : String.class);
    }
    return bound;
  }

  private Object record(Class<?> raw, Map<TypeVariable<?>, Type> bound)
      throws ReflectiveOperationException {
    RecordComponent[] components = raw.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] =
          value(
              raw.getDeclaredField(components[i].getName()), components[i].getGenericType(), bound);
    }
    Constructor<?> constructor = raw.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  private @Nullable Object value(Field field, Type type, Map<TypeVariable<?>, Type> bound)
      throws ReflectiveOperationException {
    boolean sometimes =
        Arrays.stream(field.getAnnotations())
            .anyMatch(one -> one.annotationType().getSimpleName().equals("Sometimes"));
    if (sometimes && isEmpty(40)) {
      return null;
    }
    return field.getName().equals("rest") ? Map.of("rest-" + chance.below(9), 1) : of(type, bound);
  }

  private Object instance(Class<?> raw, Map<TypeVariable<?>, Type> bound)
      throws ReflectiveOperationException {
    Constructor<?> smallest =
        Arrays.stream(raw.getDeclaredConstructors())
            .min(Comparator.comparingInt(Constructor::getParameterCount))
            .orElseThrow();
    smallest.setAccessible(true);
    @Nullable Object[] values = new @Nullable Object[smallest.getParameterCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = of(smallest.getGenericParameterTypes()[i], bound);
    }
    Object made = smallest.newInstance(values);
    set(made, raw, bound);
    return made;
  }

  private void set(Object made, Class<?> declaring, Map<TypeVariable<?>, Type> bound)
      throws ReflectiveOperationException {
    for (Field field : declaring.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        field.set(made, value(field, field.getGenericType(), bound));
      }
    }
    Type above = declaring.getGenericSuperclass();
    Class<?> parent = declaring.getSuperclass();
    if (parent == null) {
      return;
    }
    if (!parent.getName().startsWith("java.")) {
      set(made, parent, inherited(parent, above, bound));
    } else if (above instanceof ParameterizedType generic) {
      fillContainer(made, List.of(generic.getActualTypeArguments()), bound);
    }
  }

  @SuppressWarnings("unchecked")
  private void fillContainer(Object made, List<Type> arguments, Map<TypeVariable<?>, Type> bound)
      throws ReflectiveOperationException {
    if (made instanceof Map<?, ?> map) {
      fill((Map<Object, Object>) map, arguments, bound);
    } else if (made instanceof Collection<?> all) {
      fill((Collection<Object>) all, arguments.get(0), bound);
    }
  }

  private static Map<TypeVariable<?>, Type> inherited(
      Class<?> parent, Type above, Map<TypeVariable<?>, Type> bound) {
    List<Type> arguments = new ArrayList<>();
    if (above instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        arguments.add(BoundType.of(argument, bound));
      }
    }
    return bound(parent, arguments);
  }

  private static Type resolved(Type type, Map<TypeVariable<?>, Type> bound) {
    return BoundType.of(type, bound);
  }

  private static Class<?> raw(Type type) {
    if (type instanceof ParameterizedType generic) {
      return (Class<?>) generic.getRawType();
    }
    if (type instanceof GenericArrayType array) {
      return Array.newInstance(raw(array.getGenericComponentType()), 0).getClass();
    }
    return type instanceof WildcardType wildcard
        ? raw(wildcard.getUpperBounds()[0])
        : (Class<?>) type;
  }
}
