package dev.responds.runtime;

import java.util.Objects;

/**
 * A response that is finished by its content.
 *
 * @param <S> the stage itself
 * @param <R> the response type of the endpoint
 * @param <B> the type of the content
 */
public abstract class ContentStage<S extends ContentStage<S, R, B>, R, B> extends Stage<S, R>
    implements ContentFields<S> {

  ContentStage(int status, ResponseMaker<?, R> maker) {
    super(status, maker);
  }

  ContentStage(Stage<?, R> stage) {
    super(stage);
  }

  /**
   * Finishes the response.
   *
   * @param content the content, not null
   * @return the response
   */
  public final R body(B content) {
    return finish(Objects.requireNonNull(content, "content"));
  }

  /**
   * A response that says nothing of its own beyond how caches may keep it.
   *
   * @param <R> the response type of the endpoint
   * @param <B> the type of the content
   */
  public static final class Plain<R, B> extends ContentStage<Plain<R, B>, R, B>
      implements CacheFields<Plain<R, B>> {

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
   * A response that carries a representation, and can tell caches which version it is.
   *
   * @param <R> the response type of the endpoint
   * @param <B> the type of the content
   */
  public static final class Representation<R, B> extends ContentStage<Representation<R, B>, R, B>
      implements CacheFields<Representation<R, B>>,
          ValidatorFields<Representation<R, B>>,
          ContentLocationField<Representation<R, B>> {

    /**
     * Begins the response.
     *
     * @param status the status code
     * @param maker makes the response type of the endpoint
     */
    public Representation(int status, ResponseMaker<?, R> maker) {
      super(status, maker);
    }

    Representation(Stored<R, B> stored) {
      super(stored);
    }
  }

  /**
   * The answer to a PUT, which carries a validator only if what was sent was stored as it is (RFC
   * 9110 §9.3.4).
   *
   * @param <R> the response type of the endpoint
   * @param <B> the type of the content
   */
  public static final class Stored<R, B> extends ContentStage<Stored<R, B>, R, B>
      implements CacheFields<Stored<R, B>>, ContentLocationField<Stored<R, B>>, VerbatimFields {

    /**
     * Begins the response.
     *
     * @param status the status code
     * @param maker makes the response type of the endpoint
     */
    public Stored(int status, ResponseMaker<?, R> maker) {
      super(status, maker);
    }

    /**
     * States that the content was stored without any change, so that a validator may be sent.
     *
     * @return the stage that takes validators
     */
    public Representation<R, B> storedVerbatim() {
      return new Representation<>(this);
    }
  }

  /**
   * The answer to a request that created something (RFC 9110 §15.3.2).
   *
   * @param <R> the response type of the endpoint
   * @param <B> the type of the content
   */
  public static final class Created<R, B> extends ContentStage<Created<R, B>, R, B>
      implements CacheFields<Created<R, B>>,
          ValidatorFields<Created<R, B>>,
          ContentLocationField<Created<R, B>>,
          LocationField<Created<R, B>> {

    /**
     * Begins the response.
     *
     * @param status the status code
     * @param maker makes the response type of the endpoint
     */
    public Created(int status, ResponseMaker<?, R> maker) {
      super(status, maker);
    }

    Created(NewlyStored<R, B> stored) {
      super(stored);
    }
  }

  /**
   * The answer to a PUT that created something, which carries a validator only if what was sent was
   * stored as it is (RFC 9110 §9.3.4).
   *
   * @param <R> the response type of the endpoint
   * @param <B> the type of the content
   */
  public static final class NewlyStored<R, B> extends ContentStage<NewlyStored<R, B>, R, B>
      implements CacheFields<NewlyStored<R, B>>,
          ContentLocationField<NewlyStored<R, B>>,
          LocationField<NewlyStored<R, B>>,
          VerbatimFields {

    /**
     * Begins the response.
     *
     * @param status the status code
     * @param maker makes the response type of the endpoint
     */
    public NewlyStored(int status, ResponseMaker<?, R> maker) {
      super(status, maker);
    }

    /**
     * States that the content was stored without any change, so that a validator may be sent.
     *
     * @return the stage that takes validators
     */
    public Created<R, B> storedVerbatim() {
      return new Created<>(this);
    }
  }

  /**
   * A response before the outcome, which says where the outcome will be (RFC 9110 §15.3.3).
   *
   * @param <R> the response type of the endpoint
   * @param <B> the type of the content
   */
  public static final class Accepted<R, B> extends ContentStage<Accepted<R, B>, R, B>
      implements MonitorFields<Accepted<R, B>>, RetryFields<Accepted<R, B>> {

    /**
     * Begins the response.
     *
     * @param status the status code
     * @param maker makes the response type of the endpoint
     */
    public Accepted(int status, ResponseMaker<?, R> maker) {
      super(status, maker);
    }
  }

  /**
   * A response that leaves the choice of a representation to the client (RFC 9110 §15.4.1).
   *
   * @param <R> the response type of the endpoint
   * @param <B> the type of the content
   */
  public static final class Choices<R, B> extends ContentStage<Choices<R, B>, R, B>
      implements CacheFields<Choices<R, B>>,
          LocationField<Choices<R, B>>,
          RetryFields<Choices<R, B>> {

    /**
     * Begins the response.
     *
     * @param status the status code
     * @param maker makes the response type of the endpoint
     */
    public Choices(int status, ResponseMaker<?, R> maker) {
      super(status, maker);
    }
  }

  /**
   * A response that sends the client elsewhere (RFC 9110 §15.4).
   *
   * @param <R> the response type of the endpoint
   * @param <B> the type of the content
   */
  public static final class Redirect<R, B> extends ContentStage<Redirect<R, B>, R, B>
      implements CacheFields<Redirect<R, B>>, RetryFields<Redirect<R, B>> {

    /**
     * Begins the response.
     *
     * @param status the status code
     * @param maker makes the response type of the endpoint
     */
    public Redirect(int status, ResponseMaker<?, R> maker) {
      super(status, maker);
    }
  }

  /**
   * A response that can say when to try again (RFC 9110 §10.2.3).
   *
   * @param <R> the response type of the endpoint
   * @param <B> the type of the content
   */
  public static final class Retryable<R, B> extends ContentStage<Retryable<R, B>, R, B>
      implements RetryFields<Retryable<R, B>> {

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
   * @param <B> the type of the content
   */
  public static final class UnsupportedMedia<R, B>
      extends ContentStage<UnsupportedMedia<R, B>, R, B>
      implements AcceptFields<UnsupportedMedia<R, B>> {

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
   * @param <B> the type of the content
   */
  public static final class Blocked<R, B> extends ContentStage<Blocked<R, B>, R, B>
      implements BlockFields<Blocked<R, B>> {

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
