package dev.responds.spring;

import dev.responds.internal.Nullable;
import dev.responds.runtime.spring.SpringDraft;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * A response that an endpoint declares: a {@link ResponseEntity} that can also be thrown.
 *
 * @param <T> the type of its content; a problem is content of any response, see {@link #problem()}
 */
public class SpringResponse<T> extends ResponseEntity<T> {

  // The constructors of ResponseEntity that take header fields differ between Spring 6 and 7.
  private final @Nullable HttpHeaders fields;

  /**
   * Completes a response.
   *
   * @param draft what a stage has made
   */
  @SuppressWarnings("unchecked") // The stages of T are what makes a draft, but for problems.
  public SpringResponse(SpringDraft draft) {
    super((T) draft.body(), draft.status());
    this.fields = draft.headers();
  }

  /**
   * The header fields.
   *
   * @return those that were set
   */
  @Override
  public final HttpHeaders getHeaders() {
    return fields == null ? super.getHeaders() : fields;
  }

  /**
   * The problem details, where the response has them in place of content.
   *
   * @return the problem, if the response was finished by one
   */
  public final Optional<ProblemDetail> problem() {
    Object content = getBody();
    return content instanceof ProblemDetail problem ? Optional.of(problem) : Optional.empty();
  }

  /**
   * This response as something to throw, for code that cannot return it.
   *
   * @return an exception that carries this response
   */
  public final ResponseException toException() {
    return new ResponseException(this);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof SpringResponse<?> response
        && super.equals(other)
        && getHeaders().equals(response.getHeaders());
  }

  @Override
  public final int hashCode() {
    return 31 * super.hashCode() + getHeaders().hashCode();
  }
}
