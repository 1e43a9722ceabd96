package dev.responds.runtime;

import dev.responds.http.Problem;
import java.util.function.UnaryOperator;

/**
 * A response that is finished by problem details (RFC 9457).
 *
 * @param <S> the stage itself
 * @param <R> the response type of the endpoint
 */
public abstract class ProblemStage<S extends ProblemStage<S, R>, R> extends Stage<S, R> {

  /** A problem is JSON, whatever the endpoint produces; a type that is set takes its place. */
  ProblemStage(int status, ResponseMaker<?, R> maker) {
    super(status, maker, "Content-Type", "application/problem+json");
  }

  /**
   * Finishes the response with problem details that have the members of your choice. The title is
   * the reason phrase of the status where it is not set.
   *
   * @param details adds members to a problem that has the status, and returns the result
   * @return the response
   * @throws IllegalArgumentException if the result has another status (RFC 9457 §3.1.2)
   */
  public final R problem(UnaryOperator<Problem> details) {
    Problem problem = details.apply(Problem.of(status()));
    if (problem.status() != status()) {
      throw new IllegalArgumentException(
          "problem details of " + problem.status() + " do not go with " + status());
    }
    return send(problem);
  }

  /**
   * Finishes the response with an explanation of this occurrence (RFC 9457 §3.1.4), under the
   * reason phrase of the status as title.
   *
   * @param detail one or two sentences
   * @return the response
   */
  public final R problem(String detail) {
    return send(Problem.of(status()).detail(detail));
  }

  /**
   * Finishes the response with what its status says, and nothing more.
   *
   * @return the response
   */
  public final R problem() {
    return send(Problem.of(status()));
  }

  private R send(Problem problem) {
    return finish(ProblemFinisher.finish(problem));
  }

  /**
   * A response that says nothing of its own beyond how caches may keep it.
   *
   * @param <R> the response type of the endpoint
   */
  public static final class Plain<R> extends ProblemStage<Plain<R>, R>
      implements CacheFields<Plain<R>> {

    /**
     * Begins the response.
     *
     * @param status the status code
     * @param maker makes the response type of the endpoint
     */
    public Plain(int status, ResponseMaker<?, R> maker) {
      super(status, maker);
    }
  }

  /**
   * A response that can say when to try again (RFC 9110 §10.2.3).
   *
   * @param <R> the response type of the endpoint
   */
  public static final class Retryable<R> extends ProblemStage<Retryable<R>, R>
      implements RetryFields<Retryable<R>> {

    /**
     * Begins the response.
     *
     * @param status the status code
     * @param maker makes the response type of the endpoint
     */
    public Retryable(int status, ResponseMaker<?, R> maker) {
      super(status, maker);
    }
  }

  /**
   * A response that can say what content it would have taken (RFC 9110 §15.5.16).
   *
   * @param <R> the response type of the endpoint
   */
  public static final class UnsupportedMedia<R> extends ProblemStage<UnsupportedMedia<R>, R>
      implements AcceptFields<UnsupportedMedia<R>> {

    /**
     * Begins the response.
     *
     * @param status the status code
     * @param maker makes the response type of the endpoint
     */
    public UnsupportedMedia(int status, ResponseMaker<?, R> maker) {
      super(status, maker);
    }
  }

  /**
   * A response that can say who blocks the resource (RFC 7725 §4).
   *
   * @param <R> the response type of the endpoint
   */
  public static final class Blocked<R> extends ProblemStage<Blocked<R>, R>
      implements BlockFields<Blocked<R>> {

    /**
     * Begins the response.
     *
     * @param status the status code
     * @param maker makes the response type of the endpoint
     */
    public Blocked(int status, ResponseMaker<?, R> maker) {
      super(status, maker);
    }
  }
}
