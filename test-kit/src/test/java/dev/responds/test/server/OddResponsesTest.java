package dev.responds.test.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.test.check.Violation;
import dev.responds.test.fixture.OddItems;
import dev.responds.test.fixture.SpringItems;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/** Responses that come by detours, below a context path and a servlet path. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "server.servlet.context-path=/shop",
      "spring.mvc.servlet.path=/api",
      "server.shutdown=immediate"
    })
class OddResponsesTest {

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import({SpringItems.class, OddItems.class})
  static class Application {

    /** Answers before any handler is known. */
    @Bean
    Filter security() {
      return (request, response, chain) -> {
        String refused = ((HttpServletRequest) request).getHeader("Refuse");
        if (refused == null) {
          chain.doFilter(request, response);
        } else {
          ((HttpServletResponse) response).setStatus(Integer.parseInt(refused));
        }
      };
    }
  }

  @LocalServerPort private int port;

  private int get(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/shop/api" + path));
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
  void asynchronousResponseIsOne() throws Exception {
    assertThat(get("/odd/later?status=200")).isEqualTo(200);
    assertThat(rules()).isEmpty();
    assertThat(seen("later")).containsExactly(200);

    assertThat(get("/odd/later?status=418")).isEqualTo(418);
    assertThat(rules()).containsExactly("undeclared-response");
  }

  @Test
  void streamIsSeenWhenItIsOver() throws Exception {
    assertThat(get("/odd/stream")).isEqualTo(200);
    assertThat(rules()).isEmpty();
    assertThat(seen("stream")).containsExactly(200);
  }

  /** A test waits for the end of what it was sent; of this there is none. */
  @Test
  void streamWithoutEndIsNotWaitedFor() throws Exception {
    long shortest = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      try (InputStream stream =
          URI.create("http://localhost:" + port + "/shop/api/odd/endless").toURL().openStream()) {
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
  void whatARedirectDropsWasNotSent() throws Exception {
    assertThat(get("/odd/elsewhere")).isEqualTo(303);
    assertThat(rules()).isEmpty();
    assertThat(seen("elsewhere")).containsExactly(303);
  }

  @Test
  void errorPageBelongsToTheMethodThatFailed() throws Exception {
    assertThat(get("/odd/broken?committed=false")).isEqualTo(500);
    assertThat(get("/odd/missing")).isEqualTo(404);
    assertThat(rules()).isEmpty();
    assertThat(seen("broken")).containsExactly(500);
    assertThat(seen("missing")).containsExactly(404);
  }

  @Test
  void whatWasCommittedBeforeAFailureStays() {
    try {
      assertThat(get("/odd/broken?committed=true")).isEqualTo(200);
    } catch (Exception e) {
      // The server may close the connection before the client has read the half that was sent.
    }
    assertThat(rules()).isEmpty();
    assertThat(seen("broken")).containsExactly(200);
  }

  @Test
  void forwardAnswersForWhomTheRequestWasMeant() throws Exception {
    assertThat(get("/odd/forward")).isEqualTo(202);
    assertThat(rules()).containsExactly("undeclared-response");
    assertThat(seen("other")).isEmpty();
  }

  @Test
  void filterAnswersForThePath() throws Exception {
    assertThat(get("/items/7?status=200", "Refuse", "401")).isEqualTo(401);
    assertThat(rules()).containsExactly("missing-www-authenticate");
    assertThat(get("/items/a%20b?status=200", "Refuse", "423")).isEqualTo(423);
    assertThat(rules()).containsExactly("undeclared-response");
    assertThat(get("/elsewhere", "Refuse", "423")).isEqualTo(423);
    assertThat(rules()).isEmpty();
  }

  @Test
  void abortedConnectionIsNoViolation() throws Exception {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoLinger(true, 0);
      String request = "GET /shop/api/odd/stream HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      assertThat(in.read()).isEqualTo('H');
    }
    assertThat(rules()).isEmpty();
  }

  @Test
  void requestThatIsNoHttpIsNoViolation() throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.getOutputStream().write("nonsense\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
    }
    assertThat(rules()).isEmpty();
  }
}
