package dev.responds.processor.builder;

import dev.responds.http.Problem;
import dev.responds.http.ProblemCustomizer;

/** A customizer that the tests register as a service, for two statuses. */
public final class TraceIds implements ProblemCustomizer {

  static final String MEMBER = "\"traceId\":\"7\"";

  @Override
  public Problem customize(Problem problem) {
    return problem.status() == 401 || problem.status() == 503
        ? problem.with("traceId", "7")
        : problem;
  }
}
