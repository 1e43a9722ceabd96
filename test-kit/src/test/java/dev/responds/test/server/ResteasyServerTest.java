package dev.responds.test.server;

import java.net.URI;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** RESTEasy in Tomcat. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResteasyServerTest extends AnyClient {

  @SuppressWarnings("NullAway.Init") // JUnit has it set before tests.
  private ResteasyServer server;

  @BeforeAll
  void start() throws LifecycleException {
    server = new ResteasyServer();
  }

  @AfterAll
  void stop() throws LifecycleException {
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
