package dev.responds.runtime.spring;

import dev.responds.http.Problem;
import dev.responds.internal.Nullable;
import dev.responds.runtime.ResponseMaker;
import dev.responds.spring.SpringResponse;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.util.CollectionUtils;

/**
 * Makes responses of Spring. Problem details become a {@link ProblemDetail}.
 *
 * @param <R> what the factories return
 */
public final class SpringMaker<R> extends ResponseMaker<HttpHeaders, R> {

  private static final SpringMaker<?> RESPONSES =
      new SpringMaker<>(draft -> new SpringResponse<>(draft));

  private final Function<SpringDraft, R> responseType;

  SpringMaker(Function<SpringDraft, R> responseType) {
    this.responseType = responseType;
  }

  /**
   * A maker for endpoints that keep their return types.
   *
   * @param <T> the type of the content
   * @return makes responses without a type of their own
   */
  @SuppressWarnings("unchecked") // It takes content of any type.
  public static <T> ResponseMaker<?, SpringResponse<T>> responses() {
    return (SpringMaker<SpringResponse<T>>) RESPONSES;
  }

  @Override
  protected HttpHeaders headers() {
    return new HttpHeaders(CollectionUtils.toMultiValueMap(new FieldMap()));
  }

  @Override
  protected void add(HttpHeaders headers, String name, String value) {
    headers.add(name, value);
  }

  @Override
  protected void set(HttpHeaders headers, String name, String value) {
    headers.set(name, value);
  }

  @Override
  protected R make(int status, @Nullable HttpHeaders headers, @Nullable Object content) {
    Object body = content instanceof Problem problem ? detail(problem) : content;
    return responseType.apply(new SpringDraft(StatusCodes.of(status), headers, body));
  }

  private static ProblemDetail detail(Problem problem) {
    ProblemDetail detail = ProblemDetail.forStatus(problem.status());
    problem.type().ifPresent(detail::setType);
    detail.setTitle(problem.title().orElse(null));
    detail.setDetail(problem.detail().orElse(null));
    detail.setInstance(problem.instance().orElse(null));
    Map<String, Object> extensions = problem.extensions();
    if (!extensions.isEmpty()) {
      detail.setProperties(extensions);
    }
    return detail;
  }
}
