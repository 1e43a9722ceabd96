package dev.responds.test.record;

/**
 * A test, or a class of tests, as it runs.
 *
 * @param uniqueId what the platform calls it; each invocation of a parameterised test has its own
 * @param className the class that has it; empty if it has none
 * @param method the method; empty for a class
 * @param display the name for people
 * @param leaf whether it is a test, and not what has tests inside
 * @param outside whether it is excepted from the contract
 */
public record TestId(
    String uniqueId,
    String className,
    String method,
    String display,
    boolean leaf,
    boolean outside) {

  /** Returns the name under which all invocations of a method go: {@code OrdersTest.create}. */
  public String name() {
    String simple = className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    if (simple.isEmpty()) {
      return display;
    }
    return method.isEmpty() ? simple : simple + "." + method;
  }
}
