package dev.responds.processor.builder;

import dev.responds.http.ByteRanges;
import dev.responds.http.Challenge;
import dev.responds.http.ContentRange;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Calls generated factories with arguments of the right types, as a user's code would. */
final class Calls {

  private static final Map<Class<?>, Object> ARGUMENTS =
      Map.of(
          URI.class, URI.create("/orders/1"),
          String.class, "value",
          String[].class, new String[] {"other"},
          Challenge.class, Challenge.basic("orders"),
          Challenge[].class, new Challenge[] {Challenge.bearer("orders")},
          ContentRange.class, ContentRange.bytes(0, 1, 10),
          ByteRanges.class, ranges(),
          Set.class, Set.of("TRACE"),
          Duration.class, Duration.ofSeconds(30),
          Instant.class, Instant.EPOCH);

  private Calls() {}

  /** The factory methods of an endpoint, by name and parameters. */
  static List<Method> factories(Class<?> builders, String endpoint) {
    return Arrays.stream(begin(builders, endpoint).getClass().getDeclaredMethods())
        .filter(method -> !method.isSynthetic())
        .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
        .toList();
  }

  static Object begin(Class<?> builders, String endpoint) {
    try {
      return call(builders.getDeclaredMethod(endpoint), null);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  static Object stage(Class<?> builders, String endpoint, Method factory) {
    return call(factory, begin(builders, endpoint), arguments(factory));
  }

  /** Finishes a response by the one method that its stage has for it. */
  static Object finish(Object stage, Object content) {
    if (has(stage, "body")) {
      return call(method(stage, "body", Object.class), stage, content);
    }
    if (has(stage, "problem")) {
      Consumer<Object> nothing = problem -> {};
      return call(method(stage, "problem", Consumer.class), stage, nothing);
    }
    return call(method(stage, "build"), stage);
  }

  static boolean has(Object stage, String method) {
    return Arrays.stream(stage.getClass().getMethods())
        .anyMatch(candidate -> candidate.getName().equals(method));
  }

  static Object call(Method method, @Nullable Object target, Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (IllegalAccessException e) {
      throw new AssertionError(method.toString(), e);
    } catch (InvocationTargetException e) {
      throw new AssertionError(method.toString(), e.getCause());
    }
  }

  private static Method method(Object stage, String name, Class<?>... types) {
    try {
      return stage.getClass().getMethod(name, types);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static Object[] arguments(Method factory) {
    return Arrays.stream(factory.getParameterTypes())
        .map(type -> type == long.class ? 10L : ARGUMENTS.get(type))
        .toArray();
  }

  private static ByteRanges ranges() {
    return ByteRanges.of("text/plain").part(ContentRange.bytes(0, 1, 10), new byte[] {'a', 'b'});
  }
}
