package dev.responds.test.junit;

import dev.responds.test.ContractViolationError;
import dev.responds.test.coverage.CoverageFiles;
import dev.responds.test.coverage.Settings;
import dev.responds.test.record.EndOfRun;
import dev.responds.test.record.Recorder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Begins and ends a run. The platform finds it by itself, both as what hears of sessions and as
 * what hears of discoveries.
 */
public final class SessionListener implements LauncherSessionListener, LauncherDiscoveryListener {

  /** The platform makes one object for each of the two services. */
  private static final Shared SHARED = new Shared();

  /** What both have in common. */
  private static final class Shared {
    private final Autodetection autodetection = new Autodetection();

    /** A test may open a session of its own, which ends nothing. */
    private final AtomicInteger sessions = new AtomicInteger();

    private volatile @Nullable ConfigurationParameters parameters;

    Optional<String> parameter(String key) {
      ConfigurationParameters given = parameters;
      return given == null ? Optional.empty() : given.get(key);
    }

    void begin(ConfigurationParameters given) {
      if (sessions.get() < 2) {
        parameters = given;
        autodetection.enable(given);
      }
    }
  }

  /** Made by the platform. */
  public SessionListener() {}

  @Override
  public void launcherDiscoveryStarted(LauncherDiscoveryRequest request) {
    SHARED.begin(request.getConfigurationParameters());
    for (ClassSelector selected : request.getSelectorsByType(ClassSelector.class)) {
      Recorder.INSTANCE.tally().asked(selected.getClassName());
    }
  }

  /** What was found in one session may run in another, which has to be told again. */
  static void executionStarted(TestPlan plan) {
    SHARED.begin(plan.getConfigurationParameters());
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (SHARED.sessions.incrementAndGet() > 1) {
      return;
    }
    Recorder.INSTANCE.tests().led(true);
    try {
      CoverageFiles.in(settings().directory()).begin();
    } catch (IOException e) {
      // The end of the run tells of it, when the file itself cannot be written.
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (SHARED.sessions.decrementAndGet() > 0) {
      return;
    }
    Recorder.INSTANCE.tests().led(false);
    SHARED.autodetection.reset();
    List<String> failures = new EndOfRun(Recorder.INSTANCE, settings(), System.out).close();
    if (!failures.isEmpty()) {
      throw new ContractViolationError(String.join("\n", failures));
    }
  }

  private static Settings settings() {
    return new Settings(SHARED::parameter);
  }
}
