package dev.responds.test.server;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Tests that run other tests themselves, for another virtual machine to run. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SessionInside {

  private final JerseyServer server = new JerseyServer();

  /** A test of somebody's tests. */
  static class Other {

    @Test
    void nothing() {
      // It has to run, and no more.
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void faultAfterAnotherSession() {
    try (LauncherSession session = LauncherFactory.openSession()) {
      session
          .getLauncher()
          .discover(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(DiscoverySelectors.selectClass(Other.class))
                  .build());
    }
    get(418);
  }

  @Test
  @Order(2)
  void declaredStatus() {
    get(204);
  }

  private void get(int status) {
    Client.JDK_HTTP_CLIENT.get(server.address().resolve("items/7?status=" + status));
  }
}
