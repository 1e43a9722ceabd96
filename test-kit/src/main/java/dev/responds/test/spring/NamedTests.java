package dev.responds.test.spring;

import dev.responds.test.record.Recorder;
import dev.responds.test.record.TestId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.boot.resttestclient.autoconfigure.RestTestClientBuilderCustomizer;
import org.springframework.boot.webtestclient.autoconfigure.WebTestClientBuilderCustomizer;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.web.reactive.function.client.ClientRequest;

/**
 * Has clients of tests say for which test they call, where several run at once: they share the
 * server, and its threads are nobody's.
 */
final class NamedTests {

  private NamedTests() {}

  private static Optional<String> current() {
    return Recorder.INSTANCE.tests().several()
        ? Recorder.INSTANCE.tests().ofThisThread().map(NamedTests::field)
        : Optional.empty();
  }

  /** Names of tests may be in any script, and fields are in ASCII. */
  private static String field(TestId test) {
    return URLEncoder.encode(test.uniqueId(), StandardCharsets.UTF_8);
  }

  /** For {@code RestTestClient}. */
  static final class OfRestTestClient {

    private OfRestTestClient() {}

    static RestTestClientBuilderCustomizer create(String context) {
      return builder -> builder.requestInterceptor(interceptor());
    }

    private static ClientHttpRequestInterceptor interceptor() {
      return (request, body, execution) -> {
        name(request);
        return execution.execute(request, body);
      };
    }

    private static void name(HttpRequest request) {
      current().ifPresent(test -> request.getHeaders().set(Recorder.FIELD, test));
    }
  }

  /** For {@code WebTestClient}. */
  static final class OfWebTestClient {

    private OfWebTestClient() {}

    static WebTestClientBuilderCustomizer create(String context) {
      return builder ->
          builder.filter(
              (request, next) ->
                  next.exchange(
                      current()
                          .map(
                              test ->
                                  ClientRequest.from(request).header(Recorder.FIELD, test).build())
                          .orElse(request)));
    }
  }
}
