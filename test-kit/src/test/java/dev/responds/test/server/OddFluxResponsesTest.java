package dev.responds.test.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.test.check.Violation;
import dev.responds.test.fixture.OddFluxItems;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.WebFilter;

/** Responses of WebFlux that come by detours, below a base path. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.main.web-application-type=reactive",
      "spring.webflux.base-path=/shop",
      "server.shutdown=immediate"
    })
class OddFluxResponsesTest {

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(OddFluxItems.class)
  static class Application {

    /** Answers before any handler is known. */
    @Bean
    WebFilter security() {
      return (exchange, chain) -> {
        String refused = exchange.getRequest().getHeaders().getFirst("Refuse");
        if (refused == null) {
          return chain.filter(exchange);
        }
        exchange.getResponse().setStatusCode(HttpStatusCode.valueOf(Integer.parseInt(refused)));
        return exchange.getResponse().setComplete();
      };
    }
  }

  @LocalServerPort private int port;

  private int get(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/shop/flux" + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static List<String> rules() {
    return AnyClient.violations().stream().map(Violation::rule).toList();
  }

  /** Returns the statuses that this test has seen of a method. */
  private static List<Integer> seen(String method) {
    return AnyClient.seen(endpoint -> endpoint.contains("Items." + method + "("));
  }

  @Test
  void lateResponseIsOne() throws Exception {
    assertThat(get("/later?status=200")).isEqualTo(200);
    assertThat(rules()).isEmpty();
    assertThat(seen("later")).containsExactly(200);

    assertThat(get("/later?status=418")).isEqualTo(418);
    assertThat(rules()).containsExactly("undeclared-response");
  }

  @Test
  void streamIsSeenWhenItIsOver() throws Exception {
    assertThat(get("/stream")).isEqualTo(200);
    assertThat(rules()).isEmpty();
    assertThat(seen("stream")).containsExactly(200);
  }

  @Test
  void streamWithoutEndIsNotWaitedFor() throws Exception {
    long shortest = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      try (InputStream stream =
          URI.create("http://localhost:" + port + "/shop/flux/endless").toURL().openStream()) {
        assertThat(stream.read()).isEqualTo('d');
        long begun = System.nanoTime();
        assertThat(rules()).isEmpty();
        shortest = Math.min(shortest, System.nanoTime() - begun);
        assertThat(seen("endless")).containsExactly(200);
      }
    }
    assertThat(Duration.ofNanos(shortest)).isLessThan(Duration.ofMillis(300));
  }

  @Test
  void errorPageBelongsToTheMethodThatFailed() throws Exception {
    assertThat(get("/broken?committed=false")).isEqualTo(500);
    assertThat(rules()).isEmpty();
    assertThat(seen("broken")).containsExactly(500);
  }

  @Test
  void whatWasCommittedBeforeAFailureStays() {
    try {
      assertThat(get("/broken?committed=true")).isEqualTo(200);
    } catch (Exception e) {
      // The server closes the connection.
    }
    assertThat(rules()).isEmpty();
    assertThat(seen("broken")).containsExactly(200);
  }

  @Test
  void filterAnswersForThePath() throws Exception {
    assertThat(get("/named/a%20b?status=204", "Refuse", "423")).isEqualTo(423);
    assertThat(rules()).containsExactly("undeclared-response");
    assertThat(get("/elsewhere", "Refuse", "423")).isEqualTo(423);
    assertThat(rules()).isEmpty();
  }

  @Test
  void escapedSlashSeparatesNothing() throws Exception {
    assertThat(get("/named/a%2Fb?status=204")).isEqualTo(204);
    assertThat(rules()).isEmpty();
    assertThat(seen("named")).containsExactly(204);

    assertThat(get("/named/a%2Fb?status=204", "Refuse", "423")).isEqualTo(423);
    assertThat(rules()).containsExactly("undeclared-response");
    assertThat(get("/named/a/b?status=204", "Refuse", "423")).isEqualTo(423);
    assertThat(rules()).isEmpty();
  }

  @Test
  void abortedConnectionIsNoViolation() throws Exception {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoLinger(true, 0);
      String request = "GET /shop/flux/stream HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      assertThat(socket.getInputStream().read()).isEqualTo('H');
    }
    assertThat(rules()).isEmpty();
  }
}
