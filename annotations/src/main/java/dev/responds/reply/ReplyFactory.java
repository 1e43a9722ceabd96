package dev.responds.reply;

import dev.responds.runtime.ResponseMaker;

/**
 * The factories of one endpoint, without a framework.
 *
 * @param <R> what they return
 */
public abstract class ReplyFactory<R> {

  private final ResponseMaker<?, R> maker;

  /** Makes the factories, which keep nothing between responses. */
  @SuppressWarnings("this-escape") // The maker only calls it for a response.
  protected ReplyFactory() {
    maker = new ReplyMaker<>(this::make);
  }

  /**
   * Gives a reply its type.
   *
   * @param reply the reply
   * @return the same as what the endpoint returns
   */
  protected abstract R make(Reply reply);

  /**
   * Returns what the stages of these factories end with.
   *
   * @return makes the replies
   */
  protected final ResponseMaker<?, R> maker() {
    return maker;
  }
}
