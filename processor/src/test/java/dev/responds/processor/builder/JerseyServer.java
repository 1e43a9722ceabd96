package dev.responds.processor.builder;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.net.InetAddress;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.internal.RuntimeDelegateImpl;

/** Jersey in Grizzly, with JSON-B. */
final class JerseyServer implements JakartaServer {

  private static final String HOST = InetAddress.getLoopbackAddress().getHostAddress();

  private final HttpServer server;

  JerseyServer(Application application) {
    // Two implementations are on the class path, and the API remembers the last one that it used.
    RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
    server =
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://" + HOST + ":0/"),
            ResourceConfig.forApplication(application)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true));
  }

  @Override
  public URI base() {
    NetworkListener listener = server.getListeners().iterator().next();
    return URI.create("http://%s:%d/".formatted(HOST, listener.getPort()));
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
