package dev.responds.test.testng;

import dev.responds.test.ContractViolationError;
import dev.responds.test.OutsideContract;
import dev.responds.test.check.Violation;
import dev.responds.test.coverage.CoverageFiles;
import dev.responds.test.coverage.Settings;
import dev.responds.test.record.EndOfRun;
import dev.responds.test.record.Recorder;
import dev.responds.test.record.TestId;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.testng.IExecutionListener;
import org.testng.IInvokedMethod;
import org.testng.IInvokedMethodListener;
import org.testng.ISuite;
import org.testng.ISuiteListener;
import org.testng.ITestResult;
import org.testng.xml.XmlClass;
import org.testng.xml.XmlTest;

/**
 * Fails the test of TestNG that was sent what is not declared. TestNG finds it as a service, and
 * the JUnit Platform need not be there: then it also tells which test runs, and ends the run.
 */
public final class ViolationListener
    implements IInvokedMethodListener, ISuiteListener, IExecutionListener {

  private final Recorder recorder = Recorder.INSTANCE;
  private final Map<ITestResult, TestId> own = new ConcurrentHashMap<>();
  private volatile boolean alone;

  /** Made by TestNG. */
  public ViolationListener() {}

  @Override
  public void onStart(ISuite suite) {
    for (XmlTest test : suite.getXmlSuite().getTests()) {
      for (XmlClass asked : test.getXmlClasses()) {
        recorder.tally().asked(asked.getName());
      }
    }
  }

  @Override
  public void beforeInvocation(IInvokedMethod method, ITestResult result) {
    // On the platform, it only pretends to run tests when it looks for them.
    if (recorder.tests().ofThisThread().isEmpty() && !recorder.tests().isLed()) {
      begin();
      TestId test = id(method, result);
      own.put(result, test);
      recorder.tests().started(test);
      // One before or after tests may request as they do.
      recorder.tests().busy(test.uniqueId(), true);
    }
  }

  private void begin() {
    if (!alone) {
      alone = true;
      try {
        CoverageFiles.in(settings().directory()).begin();
      } catch (IOException e) {
        // The end of the run tells of it, when the file itself cannot be written.
      }
    }
  }

  private static Settings settings() {
    return new Settings(key -> Optional.empty());
  }

  private static TestId id(IInvokedMethod method, ITestResult result) {
    Method called = method.getTestMethod().getConstructorOrMethod().getMethod();
    String className = method.getTestMethod().getRealClass().getName();
    String name = method.getTestMethod().getMethodName();
    return new TestId(
        "testng:" + className + "." + name + "@" + System.identityHashCode(result),
        className,
        name,
        name,
        method.isTestMethod(),
        isOutside(called.getAnnotation(OutsideContract.class))
            || isOutside(called.getDeclaringClass().getAnnotation(OutsideContract.class)));
  }

  private static boolean isOutside(@Nullable OutsideContract outside) {
    return outside != null && !outside.because().isBlank();
  }

  @Override
  public void afterInvocation(IInvokedMethod method, ITestResult result) {
    Optional<TestId> test = recorder.tests().ofThisThread();
    if (test.isEmpty()) {
      return;
    }
    List<Violation> violations = recorder.take(test.get());
    if (!violations.isEmpty() && result.getStatus() == ITestResult.SUCCESS) {
      result.setStatus(ITestResult.FAILURE);
      result.setThrowable(new ContractViolationError(Violation.messages(violations)));
    }
    TestId begun = own.remove(result);
    if (begun != null) {
      recorder.finished(begun);
    }
  }

  @Override
  public void onExecutionFinish() {
    if (alone) {
      List<String> failures = new EndOfRun(recorder, settings(), System.out).close();
      if (!failures.isEmpty()) {
        throw new ContractViolationError(String.join("\n", failures));
      }
    }
  }
}
