package dev.responds.runtime;

import dev.responds.http.Problem;
import java.net.URI;
import java.util.function.UnaryOperator;

/**
 * A response that is finished by problem details (RFC 9457).
 *
 * @param <S> the stage itself
 * @param <R> the response type of the endpoint
 */
public abstract class ProblemStage<S extends ProblemStage<S, R>, R> extends Stage<S, R> {

  private final Problem begun;

  /** A problem is JSON, whatever the endpoint produces; a type that is set takes its place. */
  ProblemStage(int status, ResponseMaker<?, R> maker) {
    this(status, maker, Problem.of(status));
  }

  /** A problem of a type, whose title is the same each time it occurs (RFC 9457 §3.1.3). */
  ProblemStage(int status, ResponseMaker<?, R> maker, String type, String title) {
    this(status, maker, Problem.of(status).type(URI.create(type)).title(title));
  }

  private ProblemStage(int status, ResponseMaker<?, R> maker, Problem begun) {
    super(status, maker, "Content-Type", "application/problem+json");
    this.begun = begun;
  }

  /**
   * Finishes the response with problem details that have the members of your choice.
   *
   * @param details adds members to a problem that has the status, and the type and title that the
   *     endpoint declares, and returns the result; where it has no title, the reason phrase of the
   *     status becomes one
   * @return the response
   * @throws IllegalArgumentException if the result has another status (RFC 9457 §3.1.2)
   */
  public final R problem(UnaryOperator<Problem> details) {
    Problem problem = details.apply(begun);
    if (problem.status() != status()) {
      throw new IllegalArgumentException(
          "problem details of " + problem.status() + " do not go with " + status());
    }
    return send(problem);
  }

  /**
   * Finishes the response with an explanation of this occurrence (RFC 9457 §3.1.4), under the title
   * of the declared problem type, or else the reason phrase of the status.
   *
   * @param detail one or two sentences
   * @return the response
   */
  public final R problem(String detail) {
    return send(begun.detail(detail));
  }

  /**
   * Finishes the response with what its status and the declared problem type say, and nothing more.
   *
   * @return the response
   */
  public final R problem() {
    return send(begun);
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

    /**
     * Begins a response with a problem of a type.
     *
     * @param status the status code
     * @param maker makes the response type of the endpoint
     * @param type URI reference of the problem type
     * @param title what the type says to people
     */
    public Plain(int status, ResponseMaker<?, R> maker, String type, String title) {
      super(status, maker, type, title);
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

    /**
     * Begins a response with a problem of a type.
     *
     * @param status the status code
     * @param maker makes the response type of the endpoint
     * @param type URI reference of the problem type
     * @param title what the type says to people
     */
    public Retryable(int status, ResponseMaker<?, R> maker, String type, String title) {
      super(status, maker, type, title);
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

    /**
     * Begins a response with a problem of a type.
     *
     * @param status the status code
     * @param maker makes the response type of the endpoint
     * @param type URI reference of the problem type
     * @param title what the type says to people
     */
    public UnsupportedMedia(int status, ResponseMaker<?, R> maker, String type, String title) {
      super(status, maker, type, title);
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

    /**
     * Begins a response with a problem of a type.
     *
     * @param status the status code
     * @param maker makes the response type of the endpoint
     * @param type URI reference of the problem type
     * @param title what the type says to people
     */
    public Blocked(int status, ResponseMaker<?, R> maker, String type, String title) {
      super(status, maker, type, title);
    }
  }
}
