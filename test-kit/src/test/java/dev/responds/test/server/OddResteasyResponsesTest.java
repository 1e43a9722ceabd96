package dev.responds.test.server;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Detours of RESTEasy in Tomcat. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddResteasyResponsesTest extends AnyResources {

  @SuppressWarnings("NullAway.Init") // JUnit has it set before tests.
  private ResteasyServer server;

  @BeforeAll
  void start() throws Exception {
    server = new ResteasyServer();
  }

  @AfterAll
  void stop() throws Exception {
    server.close();
  }

  @Override
  URI server() {
    return server.address();
  }
}
