package dev.responds.test.junit;

import dev.responds.test.OutsideContract;
import dev.responds.test.record.TestId;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;

/** What the platform says of tests, in our words. */
final class TestIds {

  private TestIds() {}

  static TestId of(TestIdentifier test) {
    TestSource source = test.getSource().orElse(null);
    String className = "";
    String method = "";
    if (source instanceof MethodSource ofMethod) {
      className = ofMethod.getClassName();
      method = ofMethod.getMethodName();
    } else if (source instanceof ClassSource ofClass) {
      className = ofClass.getClassName();
    }
    return new TestId(
        test.getUniqueId(),
        className,
        method,
        test.getDisplayName(),
        test.isTest(),
        isOutside(source));
  }

  /** A class or method that cannot be loaded is the engine's to complain about. */
  private static boolean isOutside(@Nullable TestSource source) {
    try {
      if (source instanceof MethodSource ofMethod) {
        return isOutside(ofMethod.getJavaMethod()) || isOutsideClass(ofMethod.getJavaClass());
      }
      return source instanceof ClassSource ofClass && isOutsideClass(ofClass.getJavaClass());
    } catch (RuntimeException | LinkageError e) {
      return false;
    }
  }

  private static boolean isOutside(@Nullable Method method) {
    return method != null && isExcepted(method);
  }

  /** A nested class is outside with the class around it. */
  private static boolean isOutsideClass(@Nullable Class<?> type) {
    for (Class<?> one = type; one != null; one = one.getEnclosingClass()) {
      if (isExcepted(one)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isExcepted(AnnotatedElement element) {
    OutsideContract outside = element.getAnnotation(OutsideContract.class);
    return outside != null && !outside.because().isBlank();
  }
}
