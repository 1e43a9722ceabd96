package dev.responds.processor.robust;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What build tools do to the environment of processors. IntelliJ puts a proxy before it and before
 * its filer, the same ones for all processors of a compile, and a proxy before each processor;
 * whoever asks an environment gets the one behind it. Gradle has a class for that, and a filer that
 * takes notes. The last way is the worst that is left: each processor has its own proxy before
 * everything there is, and no way leads through.
 */
enum Wrapped {
  AS_INTELLIJ_DOES {
    @Override
    List<Processor> wrap(List<Processor> processors) {
      IdentityHashMap<ProcessingEnvironment, ProcessingEnvironment> shared =
          new IdentityHashMap<>();
      return each(
          processors,
          environment ->
              shared.computeIfAbsent(
                  environment,
                  real -> environment(Handing.class, real, Map.of("getFiler", Filer.class))));
    }
  },
  AS_GRADLE_DOES {
    @Override
    List<Processor> wrap(List<Processor> processors) {
      return each(processors, Delegating::new);
    }
  },
  ALL_OF_IT {
    @Override
    List<Processor> wrap(List<Processor> processors) {
      Map<String, Class<?>> everything =
          Map.of(
              "getFiler", Filer.class,
              "getMessager", Messager.class,
              "getElementUtils", Elements.class,
              "getTypeUtils", Types.class);
      return each(processors, environment -> environment(Opaque.class, environment, everything));
    }
  };

  /** An environment that hands out the one behind it. */
  public interface Handing {
    Object behind();
  }

  /** An environment that does not. */
  public interface Opaque {}

  /** An environment that has the one behind it. */
  private static final class Delegating implements ProcessingEnvironment {

    private final ProcessingEnvironment delegate;
    private final Filer filer;

    Delegating(ProcessingEnvironment delegate) {
      this.delegate = delegate;
      this.filer =
          proxy(Filer.class, (method, arguments) -> call(method, delegate.getFiler(), arguments));
    }

    @Override
    public Map<String, String> getOptions() {
      return delegate.getOptions();
    }

    @Override
    public Messager getMessager() {
      return delegate.getMessager();
    }

    @Override
    public Filer getFiler() {
      return filer;
    }

    @Override
    public Elements getElementUtils() {
      return delegate.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return delegate.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return delegate.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return delegate.getLocale();
    }
  }

  /** Returns proxies of processors, which get a wrapped environment. */
  abstract List<Processor> wrap(List<Processor> processors);

  private static List<Processor> each(
      List<Processor> processors, UnaryOperator<ProcessingEnvironment> environments) {
    List<Processor> proxies = new ArrayList<>();
    for (Processor processor : processors) {
      proxies.add(
          proxy(
              Processor.class,
              (method, arguments) ->
                  method.getName().equals("init")
                      ? call(
                          method,
                          processor,
                          environments.apply((ProcessingEnvironment) arguments[0]))
                      : call(method, processor, arguments)));
    }
    return proxies;
  }

  /** What it hands over is made once, as the compiler's own is. */
  private static ProcessingEnvironment environment(
      Class<?> also, ProcessingEnvironment real, Map<String, Class<?>> wrapped) {
    Map<String, Object> parts = new HashMap<>();
    Function<Method, Object> part =
        method -> {
          Object inside = part(method, real);
          return proxy(
              Objects.requireNonNull(wrapped.get(method.getName())),
              (inner, arguments) -> call(inner, inside, arguments));
        };
    return proxy(
        ProcessingEnvironment.class,
        (method, arguments) ->
            method.getDeclaringClass() == Handing.class
                ? real
                : wrapped.containsKey(method.getName())
                    ? parts.computeIfAbsent(method.getName(), name -> part.apply(method))
                    : call(method, real, arguments),
        also);
  }

  private interface Handler {
    Object handle(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Handler handler, Class<?>... others) {
    List<Class<?>> types = new ArrayList<>(List.of(others));
    types.add(0, type);
    return type.cast(
        Proxy.newProxyInstance(
            Wrapped.class.getClassLoader(),
            types.toArray(Class<?>[]::new),
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "equals" -> proxy == arguments[0];
                  case "hashCode" -> System.identityHashCode(proxy);
                  default -> handler.handle(method, arguments == null ? new Object[0] : arguments);
                }));
  }

  /** What the real one throws is thrown as it is. */
  private static Object call(Method method, Object real, Object... arguments) throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  /** What an environment has is there. */
  private static Object part(Method method, Object real) {
    try {
      return method.invoke(real);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
