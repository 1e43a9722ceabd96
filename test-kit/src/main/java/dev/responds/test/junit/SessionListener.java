package dev.responds.test.junit;

import dev.responds.test.ContractViolationError;
import dev.responds.test.coverage.CoverageFiles;
import dev.responds.test.coverage.Settings;
import dev.responds.test.record.EndOfRun;
import dev.responds.test.record.Recorder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

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
    private volatile @Nullable ConfigurationParameters parameters;

    Optional<String> parameter(String key) {
      ConfigurationParameters given = parameters;
      return given == null ? Optional.empty() : given.get(key);
    }
  }

  /** Made by the platform. */
  public SessionListener() {}

  @Override
  public void launcherDiscoveryStarted(LauncherDiscoveryRequest request) {
    SHARED.parameters = request.getConfigurationParameters();
    SHARED.autodetection.enable(request.getConfigurationParameters());
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    try {
      CoverageFiles.in(settings().directory()).begin();
    } catch (IOException e) {
      // The end of the run tells of it, when the file itself cannot be written.
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
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
