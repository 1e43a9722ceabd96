package dev.responds.processor.place;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * What javac offers to those who hold the environment that it has made. Gradle hands over one of
 * its own, which keeps javac's in a field; what passes through Gradle's, as files do, still has to.
 */
public final class JavacEnvironment {

  private static final int DEEPEST = 8;

  private JavacEnvironment() {}

  /**
   * Returns the trees of a compile.
   *
   * @throws IllegalArgumentException if the compiler is not javac
   */
  public static Trees trees(ProcessingEnvironment environment) {
    return Trees.instance(inside(environment));
  }

  /**
   * Returns the task that a compile is.
   *
   * @throws IllegalArgumentException if the compiler is not javac
   */
  public static JavacTask task(ProcessingEnvironment environment) {
    return JavacTask.instance(inside(environment));
  }

  private static ProcessingEnvironment inside(ProcessingEnvironment environment) {
    ProcessingEnvironment innermost = environment;
    for (int i = 0; i < DEEPEST; i++) {
      ProcessingEnvironment next = kept(innermost);
      if (next == innermost) {
        break;
      }
      innermost = next;
    }
    return innermost;
  }

  private static ProcessingEnvironment kept(ProcessingEnvironment wrapper) {
    for (Class<?> type = wrapper.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (ProcessingEnvironment.class.isAssignableFrom(field.getType())
            && !Modifier.isStatic(field.getModifiers())
            && field.trySetAccessible()) {
          try {
            if (field.get(wrapper) instanceof ProcessingEnvironment inner) {
              return inner;
            }
          } catch (IllegalAccessException e) {
            // Then it is as well hidden as it would be without a field.
          }
        }
      }
    }
    return wrapper;
  }
}
