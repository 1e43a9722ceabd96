package dev.responds.test.coverage;

import java.util.Comparator;

/**
 * A test method in files and on pages; all its invocations are one.
 *
 * @param className binary name of the class; empty if the engine has none
 * @param method the method, or what stands for it
 */
public record TestName(String className, String method) implements Comparable<TestName> {

  private static final Comparator<TestName> ORDER =
      Comparator.comparing(TestName::className).thenComparing(TestName::method);

  /** Returns the name of a test; one without a class goes by what people call it. */
  public static TestName of(String className, String method, String display) {
    return new TestName(className, className.isEmpty() ? display : method);
  }

  /** Returns the name for people: {@code OrdersTest.create}. */
  @Override
  public String toString() {
    String simple = className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    return simple.isEmpty() || method.isEmpty() ? simple + method : simple + "." + method;
  }

  @Override
  public int compareTo(TestName other) {
    return ORDER.compare(this, other);
  }
}
