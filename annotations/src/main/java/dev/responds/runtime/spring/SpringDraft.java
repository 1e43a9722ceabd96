package dev.responds.runtime.spring;

import dev.responds.internal.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * A response that has everything but its type. Only a stage makes one, so that nobody gets round
 * the responses that an endpoint declares.
 */
public final class SpringDraft {

  private final HttpStatusCode status;
  private final @Nullable HttpHeaders headers;
  private final @Nullable Object body;

  SpringDraft(HttpStatusCode status, @Nullable HttpHeaders headers, @Nullable Object body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /**
   * The status code.
   *
   * @return the code as Spring has it
   */
  public HttpStatusCode status() {
    return status;
  }

  /**
   * The header fields.
   *
   * @return those of the response itself, or null if it has none
   */
  public @Nullable HttpHeaders headers() {
    return headers;
  }

  /**
   * The content.
   *
   * @return the value given to {@code body}, problem details, or null
   */
  public @Nullable Object body() {
    return body;
  }
}
