package dev.responds.test.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.test.check.Violation;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for each server of Jakarta REST, whatever detours a response takes. */
abstract class AnyResources {

  /** Returns the address of the server, with a slash at its end. */
  abstract URI server();

  private int get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(server().resolve("resources/" + path)).build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static List<String> rules() {
    return AnyClient.violations().stream().map(Violation::rule).toList();
  }

  /** Returns the statuses that this test has seen of a method. */
  private static List<Integer> seen(String method) {
    return AnyClient.seen(endpoint -> endpoint.contains("OddResources." + method + "("));
  }

  @Test
  void lateResponseIsOne() throws Exception {
    assertThat(get("later?status=200")).isEqualTo(200);
    assertThat(rules()).isEmpty();
    assertThat(seen("later")).containsExactly(200);

    assertThat(get("later?status=418")).isEqualTo(418);
    assertThat(rules()).containsExactly("undeclared-response");
  }

  @Test
  void streamIsSeen() throws Exception {
    assertThat(get("stream")).isEqualTo(200);
    assertThat(rules()).isEmpty();
    assertThat(seen("stream")).containsExactly(200);
  }

  @Test
  void whatNobodyMapsIsTheServersOwn() throws Exception {
    assertThat(get("broken?committed=false")).isEqualTo(500);
    assertThat(rules()).isEmpty();
    assertThat(seen("broken")).containsExactly(500);
  }

  @Test
  void whatWasCommittedBeforeAFailureStays() {
    try {
      assertThat(get("broken?committed=true")).isEqualTo(200);
    } catch (Exception e) {
      // The server closes the connection.
    }
    assertThat(rules()).isEmpty();
    assertThat(seen("broken")).containsExactly(200);
  }

  @Test
  void whatIsNotFoundIsNobodys() throws Exception {
    assertThat(get("nowhere")).isEqualTo(404);
    assertThat(rules()).isEmpty();
  }

  /** Some servers refuse it; the others hand it to the method. */
  @Test
  void escapedSlashSeparatesNothing() throws Exception {
    int status = get("named/a%2Fb?status=418");
    assertThat(status).isIn(400, 418);
    assertThat(rules())
        .isEqualTo(status == 418 ? List.of("undeclared-response") : List.<String>of());
  }

  @Test
  void abortedConnectionIsNoViolation() throws Exception {
    try (Socket socket = new Socket(server().getHost(), server().getPort())) {
      socket.setSoLinger(true, 0);
      String request = "GET /resources/stream HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      assertThat(socket.getInputStream().read()).isEqualTo('H');
    }
    assertThat(rules()).isEmpty();
  }
}
