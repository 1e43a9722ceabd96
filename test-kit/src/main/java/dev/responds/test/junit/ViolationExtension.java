package dev.responds.test.junit;

import dev.responds.test.ContractViolationError;
import dev.responds.test.check.Violation;
import dev.responds.test.record.Recorder;
import dev.responds.test.record.TestId;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Fails the test of JUnit Jupiter that was sent what is not declared. It is found before what the
 * test registers itself, and so called after it: what methods like {@code @AfterEach} request,
 * counts as well.
 */
public final class ViolationExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback,
        InvocationInterceptor {

  private final Recorder recorder = Recorder.INSTANCE;

  /** Made by JUnit. */
  public ViolationExtension() {}

  @Override
  public void beforeAll(ExtensionContext context) {
    recorder.tests().busy(context.getUniqueId(), true);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    recorder.tests().hooked(context.getUniqueId());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    fail(context);
  }

  /** Nothing is called after one of these but what is called after the method that made them. */
  @Override
  public void interceptDynamicTest(
      Invocation<Void> invocation, DynamicTestInvocationContext dynamic, ExtensionContext context)
      throws Throwable {
    try {
      invocation.proceed();
    } catch (Throwable failure) {
      violations(recorder.tests().ofThisThread()).ifPresent(failure::addSuppressed);
      throw failure;
    }
    Optional<ContractViolationError> violations = violations(recorder.tests().ofThisThread());
    if (violations.isPresent()) {
      throw violations.get();
    }
  }

  @Override
  public void interceptAfterAllMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    recorder.tests().busy(context.getUniqueId(), true);
    invocation.proceed();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    recorder.tests().busy(context.getUniqueId(), false);
    fail(context);
  }

  private void fail(ExtensionContext context) {
    Optional<ContractViolationError> violations =
        violations(recorder.tests().find(context.getUniqueId()));
    if (violations.isPresent()) {
      throw violations.get();
    }
  }

  private Optional<ContractViolationError> violations(Optional<TestId> test) {
    List<Violation> violations = test.isPresent() ? recorder.take(test.get()) : List.of();
    return violations.isEmpty()
        ? Optional.empty()
        : Optional.of(new ContractViolationError(Violation.messages(violations)));
  }
}
