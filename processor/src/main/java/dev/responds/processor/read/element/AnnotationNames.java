package dev.responds.processor.read.element;

import java.util.Set;

/** Our own annotations, by name: a processor path need not have the classes. */
public final class AnnotationNames {

  public static final String RESPONDS = "dev.responds.Responds";
  public static final String RESPONDS_LIST = "dev.responds.Responds.List";
  static final String INFERRED = "dev.responds.Responds.Inferred";
  public static final String ENDPOINT = "dev.responds.Endpoint";
  public static final String STATUS_POLICY = "dev.responds.StatusPolicy";
  public static final String WAIVE = "dev.responds.Waive";
  public static final String WAIVE_LIST = "dev.responds.Waive.List";
  static final String PROBLEM = "dev.responds.http.Problem";

  /**
   * Problem details (RFC 9457) of frameworks and libraries; what extends them is problem details.
   */
  static final Set<String> PROBLEMS =
      Set.of(
          PROBLEM,
          "com.tietoevry.quarkus.resteasy.problem.HttpProblem",
          "io.quarkiverse.resteasy.problem.HttpProblem",
          "org.springframework.http.ProblemDetail",
          "org.zalando.problem.Problem");

  private AnnotationNames() {}
}
