package dev.responds.runtime;

import dev.responds.http.Problem;
import dev.responds.http.ProblemCustomizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Completes problem details before they are sent: by a title, and by the customizers. */
final class ProblemFinisher {

  private static final System.Logger LOGGER =
      System.getLogger(ProblemCustomizer.class.getPackageName());

  private static final ProblemCustomizer[] CUSTOMIZERS = found();

  private ProblemFinisher() {}

  /** Returns the problem as it is sent. */
  static Problem finish(Problem problem) {
    return finish(problem, CUSTOMIZERS);
  }

  static Problem finish(Problem problem, ProblemCustomizer... customizers) {
    Problem finished = titled(problem);
    for (ProblemCustomizer customizer : customizers) {
      finished = titled(customized(finished, customizer));
    }
    return finished;
  }

  /** The title does not change between occurrences (RFC 9457 §3.1.3), nor does that of a status. */
  private static Problem titled(Problem problem) {
    return problem.title().isPresent() ? problem : problem.title(ReasonPhrase.of(problem.status()));
  }

  @SuppressWarnings("CatchingUnchecked") // Whatever fails in it, the response goes out.
  private static Problem customized(Problem problem, ProblemCustomizer customizer) {
    try {
      Problem customized = customizer.customize(problem);
      if (customized != null && customized.status() == problem.status()) {
        return customized;
      }
      LOGGER.log(
          System.Logger.Level.WARNING,
          "{0} returned no problem of status {1}",
          customizer.getClass().getName(),
          problem.status());
    } catch (RuntimeException e) {
      LOGGER.log(System.Logger.Level.WARNING, customizer.getClass().getName() + " failed", e);
    }
    return problem;
  }

  private static ProblemCustomizer[] found() {
    List<ProblemCustomizer> found = new ArrayList<>();
    ClassLoader loader = ProblemCustomizer.class.getClassLoader();
    Iterator<ProblemCustomizer> services =
        ServiceLoader.load(ProblemCustomizer.class, loader).iterator();
    try {
      while (services.hasNext()) {
        found.add(services.next());
      }
    } catch (ServiceConfigurationError e) {
      LOGGER.log(System.Logger.Level.WARNING, "a customizer of problems cannot be made", e);
    }
    return found.toArray(new ProblemCustomizer[0]);
  }
}
