package dev.responds.runtime.spring;

import dev.responds.runtime.ResponseMaker;

/**
 * The factories of one endpoint, on Spring.
 *
 * @param <R> what they return
 */
public abstract class SpringFactory<R> {

  /** Makes the factories, which keep nothing between responses. */
  protected SpringFactory() {}

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
    return new SpringMaker<>(this);
  }
}
