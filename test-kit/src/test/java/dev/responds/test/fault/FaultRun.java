package dev.responds.test.fault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs tests in a virtual machine of their own, as a build tool does, and prints how each ended.
 */
public final class FaultRun {

  private FaultRun() {}

  /** Runs the tests of these classes. */
  @SuppressWarnings("SystemOut") // It is how the one process tells the other.
  public static void main(String[] classes) throws InterruptedException {
    awaitOther(System.getProperty("after", ""));
    List<DiscoverySelector> selectors = new ArrayList<>();
    for (String name : classes) {
      selectors.add(DiscoverySelectors.selectClass(name));
    }
    int code = 0;
    try {
      if (Boolean.getBoolean("apart")) {
        // Development environments look for tests in one session, and run them in another.
        Launcher launcher = LauncherFactory.create();
        launcher.execute(launcher.discover(request(selectors)), new Printed());
      } else {
        try (LauncherSession session = LauncherFactory.openSession()) {
          session.getLauncher().execute(request(selectors), new Printed());
        }
      }
    } catch (AssertionError e) {
      System.out.println("RUN FAILED " + oneLine(e));
      code = 1;
    }
    System.exit(code);
  }

  /** A process may be there long before it runs a test. */
  private static void awaitOther(String file) throws InterruptedException {
    for (int i = 0; i < 600 && !file.isEmpty() && !Files.exists(Path.of(file)); i++) {
      Thread.sleep(100);
    }
  }

  private static LauncherDiscoveryRequest request(List<DiscoverySelector> selectors) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectors)
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
        // They wait for each other, also where there is one processor.
        .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
        .build();
  }

  private static String oneLine(Throwable thrown) {
    StringBuilder text = new StringBuilder(String.valueOf(thrown.getMessage()));
    for (Throwable suppressed : thrown.getSuppressed()) {
      text.append(" suppressed: ").append(suppressed.getMessage());
    }
    return text.toString().replace('\n', ' ');
  }

  private static final class Printed implements TestExecutionListener {

    @Override
    @SuppressWarnings("SystemOut")
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest() || result.getThrowable().isPresent()) {
        System.out.println(
            "TEST "
                + result.getStatus()
                + " "
                + test.getDisplayName()
                + " # "
                + result.getThrowable().map(FaultRun::oneLine).orElse(""));
      }
    }
  }
}
