package dev.responds.test.server;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Detours of Jersey in Grizzly. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddJerseyResponsesTest extends AnyResources {

  @SuppressWarnings("NullAway.Init") // JUnit has it set before tests.
  private JerseyServer server;

  @BeforeAll
  void start() {
    server = new JerseyServer();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Override
  URI server() {
    return server.address();
  }
}
