package dev.responds.runtime.spring;

import dev.responds.runtime.ResponseMaker;

/**
 * The factories of one endpoint, on Spring.
 *
 * @param <R> what they return
 */
public abstract class SpringFactory<R> {

  private final ResponseMaker<?, R> maker;

  /** Makes the factories, which keep nothing between responses. */
  @SuppressWarnings("this-escape") // The maker only calls it for a response.
  protected SpringFactory() {
    maker = new SpringMaker<>(this::make);
  }

  /**
   * Gives a response its type.
   *
   * @param draft the response
   * @return the same as what the endpoint returns
   */
  protected abstract R make(SpringDraft draft);

  /**
   * Returns what the stages of these factories end with.
   *
   * @return makes the responses
   */
  protected final ResponseMaker<?, R> maker() {
    return maker;
  }
}
