package dev.responds.test.coverage;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The tests that the class path of this process has. */
final class TestClasses {

  private TestClasses() {}

  /**
   * Returns whether a test is there; what cannot be looked at is the engine's to complain about.
   */
  static boolean has(TestName test) {
    if (test.className().isEmpty()) {
      return true;
    }
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    try {
      Class<?> type = Class.forName(test.className(), false, ofThread);
      return test.method().isEmpty() || hasMethod(type, test.method());
    } catch (ClassNotFoundException e) {
      return false;
    } catch (LinkageError e) {
      return true;
    }
  }

  private static boolean hasMethod(Class<?> type, String name) {
    Deque<Class<?>> open = new ArrayDeque<>(List.of(type));
    while (!open.isEmpty()) {
      Class<?> one = open.removeFirst();
      if (Arrays.stream(one.getDeclaredMethods()).anyMatch(each -> each.getName().equals(name))) {
        return true;
      }
      if (one.getSuperclass() != null) {
        open.addLast(one.getSuperclass());
      }
      open.addAll(List.of(one.getInterfaces()));
    }
    return false;
  }
}
