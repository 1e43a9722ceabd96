package dev.responds.http;

/**
 * A service that sees the problem details of every generated response before they are sent, on any
 * framework: it can add the id of a trace, or put texts into the language of the client.
 *
 * <p>Implementations are found once by {@link java.util.ServiceLoader}, in the class loader of this
 * interface: name them in {@code META-INF/services/dev.responds.http.ProblemCustomizer} or, in a
 * module, by {@code provides}. Several are called in the order they are found.
 *
 * <pre>{@code
 * public final class TraceIds implements ProblemCustomizer {
 *   public Problem customize(Problem problem) {
 *     return problem.with("traceId", MDC.get("traceId"));
 *   }
 * }
 * }</pre>
 *
 * <p>One that fails loses no response: where it throws, returns null or changes the status, a
 * warning is logged, and the problem is sent without what it returns.
 */
@FunctionalInterface
public interface ProblemCustomizer {

  /**
   * Customizes a problem.
   *
   * @param problem what the code of the endpoint says, with a title and the status of the response
   * @return what is sent, with the same status
   */
  Problem customize(Problem problem);
}
