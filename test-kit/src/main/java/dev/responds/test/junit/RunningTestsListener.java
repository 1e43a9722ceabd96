package dev.responds.test.junit;

import dev.responds.test.record.Recorder;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Tells the recorder which test runs. The platform finds it by itself. */
public final class RunningTestsListener implements TestExecutionListener {

  private final Recorder recorder = Recorder.INSTANCE;

  /** Made by the platform. */
  public RunningTestsListener() {}

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    SessionListener.executionStarted(plan);
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    recorder.tests().started(TestIds.of(test));
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    recorder.finished(TestIds.of(test));
  }
}
