package dev.responds.test.testng;

import dev.responds.test.ContractViolationError;
import dev.responds.test.check.Violation;
import dev.responds.test.record.Recorder;
import dev.responds.test.record.TestId;
import java.util.List;
import java.util.Optional;
import org.testng.IInvokedMethod;
import org.testng.IInvokedMethodListener;
import org.testng.ITestResult;

/** Fails the test of TestNG that was sent what is not declared. TestNG finds it as a service. */
public final class ViolationListener implements IInvokedMethodListener {

  private final Recorder recorder = Recorder.INSTANCE;

  /** Made by TestNG. */
  public ViolationListener() {}

  @Override
  public void afterInvocation(IInvokedMethod method, ITestResult result) {
    Optional<TestId> test = recorder.tests().ofThisThread();
    if (!method.isTestMethod() || test.isEmpty()) {
      return;
    }
    List<Violation> violations = recorder.take(test.get());
    if (!violations.isEmpty() && result.getStatus() == ITestResult.SUCCESS) {
      result.setStatus(ITestResult.FAILURE);
      result.setThrowable(new ContractViolationError(Violation.messages(violations)));
    }
  }
}
