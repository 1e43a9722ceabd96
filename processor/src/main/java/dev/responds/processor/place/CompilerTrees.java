package dev.responds.processor.place;

import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * The trees of javac, which it gives for its own environment alone. Build tools put one of theirs
 * before it: Gradle an object that has it in a field, IntelliJ a proxy that hands it out. What
 * shows no way to it hides the trees, and messages stand at wider places then.
 */
public final class CompilerTrees {

  /** No build tool wraps what is wrapped already. */
  private static final int DEEPEST = 3;

  private CompilerTrees() {}

  /** Returns them where the compiler is javac. */
  public static Optional<Trees> of(ProcessingEnvironment environment) {
    Optional<ProcessingEnvironment> inside = Optional.of(environment);
    for (int depth = 0; depth < DEEPEST && inside.isPresent(); depth++) {
      try {
        return Optional.of(Trees.instance(inside.get()));
      } catch (IllegalArgumentException | LinkageError notJavac) {
        inside = inside(inside.get());
      }
    }
    return Optional.empty();
  }

  private static Optional<ProcessingEnvironment> inside(ProcessingEnvironment wrapper) {
    try {
      return Proxy.isProxyClass(wrapper.getClass()) ? handedOut(wrapper) : kept(wrapper);
    } catch (IllegalAccessException | InvocationTargetException | RuntimeException hidden) {
      return Optional.empty();
    }
  }

  /** What any method without arguments returns, beside those that environments have. */
  private static Optional<ProcessingEnvironment> handedOut(ProcessingEnvironment proxy)
      throws IllegalAccessException, InvocationTargetException {
    for (Class<?> type : proxy.getClass().getInterfaces()) {
      for (Method method : type.getMethods()) {
        if (type != ProcessingEnvironment.class
            && method.getParameterCount() == 0
            && method.getReturnType() != void.class
            && method.trySetAccessible()
            && method.invoke(proxy) instanceof ProcessingEnvironment inside) {
          return Optional.of(inside);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<ProcessingEnvironment> kept(ProcessingEnvironment wrapper)
      throws IllegalAccessException {
    for (Class<?> type = wrapper.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (ProcessingEnvironment.class.isAssignableFrom(field.getType())
            && field.trySetAccessible()
            && field.get(wrapper) instanceof ProcessingEnvironment inside) {
          return Optional.of(inside);
        }
      }
    }
    return Optional.empty();
  }
}
