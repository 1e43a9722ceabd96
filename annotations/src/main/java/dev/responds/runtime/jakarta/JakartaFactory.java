package dev.responds.runtime.jakarta;

import dev.responds.runtime.ResponseMaker;
import jakarta.ws.rs.core.Response;

/**
 * The factories of one endpoint, on Jakarta REST.
 *
 * @param <R> what they return
 */
public abstract class JakartaFactory<R> {

  private final ResponseMaker<?, R> maker;

  /** Makes the factories, which keep nothing between responses. */
  @SuppressWarnings("this-escape") // The maker only calls it for a response.
  protected JakartaFactory() {
    maker = new JakartaMaker<>(this::make);
  }

  /**
   * Gives a response its type.
   *
   * @param built the response as the server has built it
   * @return the same as what the endpoint returns
   */
  protected abstract R make(Response built);

  /**
   * Returns what the stages of these factories end with.
   *
   * @return makes the responses
   */
  protected final ResponseMaker<?, R> maker() {
    return maker;
  }
}
