package dev.responds.runtime;

/**
 * A response without content.
 *
 * @param <S> the stage itself
 * @param <R> the response type of the endpoint
 */
public abstract class EmptyStage<S extends EmptyStage<S, R>, R> extends Stage<S, R> {

  EmptyStage(int status, ResponseMaker<?, R> maker) {
    super(status, maker);
  }

  EmptyStage(Stage<?, R> stage) {
    super(stage);
  }

  /**
   * Finishes the response.
   *
   * @return the response
   */
  public final R build() {
    return finish(null);
  }

  /**
   * A response that says nothing of its own beyond how caches may keep it.
   *
   * @param <R> the response type of the endpoint
   */
  public static final class Plain<R> extends EmptyStage<Plain<R>, R>
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
   * A response that carries a representation, and can tell caches which version it is.
   *
   * @param <R> the response type of the endpoint
   */
  public static final class Representation<R> extends EmptyStage<Representation<R>, R>
      implements CacheFields<Representation<R>>,
          ValidatorFields<Representation<R>>,
          ContentLocationField<Representation<R>> {

    /**
     * Begins the response.
     *
     * @param status the status code
     * @param maker makes the response type of the endpoint
     */
    public Representation(int status, ResponseMaker<?, R> maker) {
      super(status, maker);
    }

    Representation(Stored<R> stored) {
      super(stored);
    }
  }

  /**
   * The answer to a PUT, which carries a validator only if what was sent was stored as it is (RFC
   * 9110 §9.3.4).
   *
   * @param <R> the response type of the endpoint
   */
  public static final class Stored<R> extends EmptyStage<Stored<R>, R>
      implements CacheFields<Stored<R>>, ContentLocationField<Stored<R>>, VerbatimFields {

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
    public Representation<R> storedVerbatim() {
      return new Representation<>(this);
    }
  }

  /**
   * The answer to a request that created something (RFC 9110 §15.3.2).
   *
   * @param <R> the response type of the endpoint
   */
  public static final class Created<R> extends EmptyStage<Created<R>, R>
      implements CacheFields<Created<R>>,
          ValidatorFields<Created<R>>,
          ContentLocationField<Created<R>>,
          LocationField<Created<R>> {

    /**
     * Begins the response.
     *
     * @param status the status code
     * @param maker makes the response type of the endpoint
     */
    public Created(int status, ResponseMaker<?, R> maker) {
      super(status, maker);
    }

    Created(NewlyStored<R> stored) {
      super(stored);
    }
  }

  /**
   * The answer to a PUT that created something, which carries a validator only if what was sent was
   * stored as it is (RFC 9110 §9.3.4).
   *
   * @param <R> the response type of the endpoint
   */
  public static final class NewlyStored<R> extends EmptyStage<NewlyStored<R>, R>
      implements CacheFields<NewlyStored<R>>,
          ContentLocationField<NewlyStored<R>>,
          LocationField<NewlyStored<R>>,
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
    public Created<R> storedVerbatim() {
      return new Created<>(this);
    }
  }

  /**
   * A response that leaves the choice of a representation to the client (RFC 9110 §15.4.1).
   *
   * @param <R> the response type of the endpoint
   */
  public static final class Choices<R> extends EmptyStage<Choices<R>, R>
      implements CacheFields<Choices<R>>, LocationField<Choices<R>>, RetryFields<Choices<R>> {

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
   */
  public static final class Redirect<R> extends EmptyStage<Redirect<R>, R>
      implements CacheFields<Redirect<R>>, RetryFields<Redirect<R>> {

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
   */
  public static final class Retryable<R> extends EmptyStage<Retryable<R>, R>
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
  public static final class UnsupportedMedia<R> extends EmptyStage<UnsupportedMedia<R>, R>
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
  public static final class Blocked<R> extends EmptyStage<Blocked<R>, R>
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
