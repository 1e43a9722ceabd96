package dev.responds.spring;

import dev.responds.http.Problem;
import dev.responds.internal.Nullable;
import dev.responds.runtime.ResponseMaker;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.util.CollectionUtils;

/**
 * Makes responses of Spring. Problem details become a {@link ProblemDetail}.
 *
 * @param <R> what the factories return
 */
final class SpringMaker<R> extends ResponseMaker<HttpHeaders, R> {

  private final SpringFactory<R> factory;

  SpringMaker(SpringFactory<R> factory) {
    this.factory = factory;
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
  protected R make(int status, HttpHeaders headers, @Nullable Object content) {
    Object body = content instanceof Problem problem ? detail(problem) : content;
    return factory.make(new SpringDraft(StatusCodes.of(status), headers, body));
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
