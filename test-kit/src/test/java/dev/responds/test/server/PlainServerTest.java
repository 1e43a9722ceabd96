package dev.responds.test.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.responds.test.fixture.PlainItems;
import dev.responds.test.record.Recorder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Replies in the JDK's server. Its builders let nothing undeclared through, but all counts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainServerTest {

  private static final List<Integer> STATUSES = List.of(200, 202, 400, 403, 404, 409, 410);

  @SuppressWarnings("NullAway.Init") // JUnit has it set before tests.
  private HttpServer server;

  @BeforeAll
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", new PlainItems()::handle);
    server.start();
  }

  @AfterAll
  void stop() {
    server.stop(0);
  }

  /** Each client asks for another status, so that each has to be seen. */
  @ParameterizedTest
  @EnumSource
  void declaredResponsesCount(Client client) {
    int status = STATUSES.get(List.of(Client.values()).indexOf(client));
    assertThat(seen()).doesNotContain(status);

    URI uri =
        URI.create(
            "http://localhost:" + server.getAddress().getPort() + "/items/7?status=" + status);
    assertThat(client.get(uri)).isEqualTo(status);

    assertThat(AnyClient.violations()).isEmpty();
    assertThat(seen()).contains(status);
  }

  private static List<Integer> seen() {
    return Recorder.INSTANCE.tally().all().values().stream()
        .flatMap(seen -> seen.stream())
        .filter(key -> key.endpoint().startsWith(PlainItems.class.getName() + ".find("))
        .map(key -> key.status())
        .toList();
  }
}
