package dev.responds.test.spring;

import dev.responds.test.ContractViolationError;
import dev.responds.test.check.Violation;
import dev.responds.test.record.Recorder;
import dev.responds.test.record.TestId;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Fails tests of Spring whose engine does not do so itself, such as Spock, and JUnit Jupiter where
 * it must not look for extensions. Spring finds it by itself, and calls it after all others.
 */
public final class ContractTestListener implements TestExecutionListener, Ordered {

  private final Recorder recorder = Recorder.INSTANCE;

  /** Made by Spring. */
  public ContractTestListener() {}

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public void beforeTestMethod(TestContext test) {
    if (test.hasApplicationContext()) {
      recorder.tests().uses(Contexts.name(test.getApplicationContext()));
    }
  }

  @Override
  public void afterTestMethod(TestContext test) {
    Optional<TestId> running = recorder.tests().ofThisThread();
    if (running.isEmpty() || recorder.tests().isHooked(running.get())) {
      return;
    }
    List<Violation> violations = recorder.take(running.get());
    if (!violations.isEmpty()) {
      throw new ContractViolationError(Violation.messages(violations));
    }
  }
}
