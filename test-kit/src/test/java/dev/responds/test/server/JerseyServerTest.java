package dev.responds.test.server;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** Jersey in Grizzly. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JerseyServerTest extends AnyClient {

  private final JerseyServer server = new JerseyServer();

  @AfterAll
  void stop() {
    server.close();
  }

  @Override
  URI server() {
    return server.address();
  }

  @Override
  String method() {
    return "dev.responds.test.fixture.JakartaItems.find";
  }
}
