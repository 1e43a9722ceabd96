package dev.responds.test.server;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sees the status that it is told to, for another virtual machine to run. */
class OneStatus {

  private final JerseyServer server = new JerseyServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void declaredStatus() {
    String status = System.getProperty("status");
    Client.JDK_HTTP_CLIENT.get(server.address().resolve("items/7?status=" + status));
  }
}
