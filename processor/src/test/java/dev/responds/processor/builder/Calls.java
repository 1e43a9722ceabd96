package dev.responds.processor.builder;

import static java.util.Map.entry;

import dev.responds.http.Allow;
import dev.responds.http.ByteRanges;
import dev.responds.http.CacheControl;
import dev.responds.http.Challenge;
import dev.responds.http.ContentRange;
import dev.responds.http.EntityTag;
import dev.responds.http.Link;
import dev.responds.http.Location;
import dev.responds.http.RetryAfter;
import dev.responds.http.UnsatisfiedContentRange;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calls generated factories with arguments of the right types, as a user's code would. */
final class Calls {

  private static final Map<Class<?>, Object> ARGUMENTS =
      Map.ofEntries(
          entry(URI.class, URI.create("/orders/1")),
          entry(String.class, "value"),
          entry(String[].class, new String[] {"other"}),
          entry(Challenge.class, Challenge.basic("orders")),
          entry(Challenge[].class, new Challenge[] {Challenge.bearer("orders")}),
          entry(ContentRange.class, ContentRange.bytes(0, 1, 10)),
          entry(ByteRanges.class, ranges()),
          entry(Set.class, Set.of("TRACE")),
          entry(Duration.class, Duration.ofSeconds(30)),
          entry(Instant.class, Instant.EPOCH),
          entry(Location.class, Location.of(URI.create("/orders/1"))),
          entry(EntityTag.class, EntityTag.strong("value")),
          entry(CacheControl.class, CacheControl.noCache()),
          entry(Link.class, Link.of(URI.create("/help"), "help")),
          entry(Allow.class, Allow.of("TRACE")),
          entry(RetryAfter.class, RetryAfter.of(Duration.ofSeconds(30))),
          entry(UnsatisfiedContentRange.class, UnsatisfiedContentRange.of(10)));

  private static final int NO_FACTORY = Modifier.PROTECTED | Modifier.STATIC;

  private Calls() {}

  /** The factory methods of an endpoint, those it shares as well, by name and parameters. */
  static List<Method> factories(Class<?> builders, String endpoint) {
    return Stream.<Class<?>>iterate(
            begin(builders, endpoint).getClass(),
            type -> type.getEnclosingClass() == builders,
            Class::getSuperclass)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> !method.isSynthetic() && (method.getModifiers() & NO_FACTORY) == 0)
        .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
        .toList();
  }

  static Object begin(Class<?> builders, String endpoint) {
    try {
      Class<?> type = builders.getClassLoader().loadClass(builders.getName() + "$Respond");
      return call(type.getDeclaredMethod(endpoint), null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(endpoint, e);
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
      UnaryOperator<Object> nothing = problem -> problem;
      return call(method(stage, "problem", UnaryOperator.class), stage, nothing);
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
