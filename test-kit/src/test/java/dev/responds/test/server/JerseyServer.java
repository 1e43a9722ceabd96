package dev.responds.test.server;

import dev.responds.test.fixture.JakartaItems;
import dev.responds.test.fixture.OddResources;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.net.InetAddress;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.internal.RuntimeDelegateImpl;

/** Jersey in Grizzly. */
final class JerseyServer implements AutoCloseable {

  private static final String HOST = InetAddress.getLoopbackAddress().getHostAddress();

  private final HttpServer server;

  JerseyServer() {
    // Two implementations are on the class path, and the API remembers the last one that it used.
    RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
    server =
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://" + HOST + ":0/"),
            new ResourceConfig(JakartaItems.class, OddResources.class)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true));
  }

  URI address() {
    return URI.create(
        "http://" + HOST + ":" + server.getListeners().iterator().next().getPort() + "/");
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
