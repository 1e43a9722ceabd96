package dev.responds.spring;

import dev.responds.http.Problem;
import dev.responds.http.ResponseMaker;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * Makes responses of Spring. Problem details become a {@link ProblemDetail}, which is sent as
 * {@code application/problem+json} whatever the mapping produces.
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
    return new HttpHeaders();
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
    if (content instanceof Problem problem) {
      if (headers.getFirst(HttpHeaders.CONTENT_TYPE) == null) {
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
      }
      return factory.make(new SpringDraft(status, headers, detail(problem)));
    }
    return factory.make(new SpringDraft(status, headers, content));
  }

  private static ProblemDetail detail(Problem problem) {
    ProblemDetail detail = ProblemDetail.forStatus(problem.status());
    problem.type().ifPresent(detail::setType);
    problem.title().ifPresent(detail::setTitle);
    problem.detail().ifPresent(detail::setDetail);
    problem.instance().ifPresent(detail::setInstance);
    problem.extensions().forEach(detail::setProperty);
    return detail;
  }
}
