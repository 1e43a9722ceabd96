package dev.responds.processor.place;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * What javac offers to those who hold the environment that it has made. Build tools put one of
 * theirs before it: Gradle an object that has it in a field, IntelliJ a proxy that hands it out.
 * What passes through these, as files do, still has to.
 */
public final class JavacEnvironment {

  /** No build tool wraps what is wrapped already. */
  private static final int DEEPEST = 3;

  private JavacEnvironment() {}

  /** Returns the trees of a compile, if the compiler is javac. */
  public static Optional<Trees> trees(ProcessingEnvironment environment) {
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

  /** Returns the task that a compile is, if the compiler is javac. */
  public static Optional<JavacTask> task(ProcessingEnvironment environment) {
    Optional<ProcessingEnvironment> inside = Optional.of(environment);
    for (int depth = 0; depth < DEEPEST && inside.isPresent(); depth++) {
      try {
        return Optional.of(JavacTask.instance(inside.get()));
      } catch (IllegalArgumentException | LinkageError notJavac) {
        // A function for this and the above would fail where there is no class of javac.
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
            && !Modifier.isStatic(field.getModifiers())
            && field.trySetAccessible()
            && field.get(wrapper) instanceof ProcessingEnvironment inside) {
          return Optional.of(inside);
        }
      }
    }
    return Optional.empty();
  }
}
