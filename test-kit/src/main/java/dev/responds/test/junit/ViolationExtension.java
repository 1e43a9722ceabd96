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
    String id = context.getUniqueId();
    Optional<TestId> test = recorder.tests().find(id);
    if (test.isPresent()) {
      List<Violation> violations = recorder.take(test.get());
      if (!violations.isEmpty()) {
        throw new ContractViolationError(Violation.messages(violations));
      }
    }
  }
}
