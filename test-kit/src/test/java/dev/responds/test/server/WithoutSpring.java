package dev.responds.test.server;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests of a server without Spring, for another virtual machine to run. */
class WithoutSpring {

  private final JerseyServer server = new JerseyServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void faultUndeclaredStatus() {
    get(418);
  }

  @Test
  void declaredStatus() {
    get(204);
  }

  private void get(int status) {
    Client.JDK_HTTP_CLIENT.get(server.address().resolve("items/7?status=" + status));
  }
}
