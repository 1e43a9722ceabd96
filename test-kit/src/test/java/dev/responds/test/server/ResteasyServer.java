package dev.responds.test.server;

import dev.responds.test.fixture.JakartaItems;
import dev.responds.test.fixture.OddResources;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.core.providerfactory.ResteasyProviderFactoryImpl;
import org.jboss.resteasy.plugins.server.servlet.HttpServlet30Dispatcher;
import org.jboss.resteasy.spi.ResteasyDeployment;

/** RESTEasy in Tomcat. */
final class ResteasyServer implements AutoCloseable {

  private static final String HOST = InetAddress.getLoopbackAddress().getHostAddress();

  private final Tomcat tomcat = new Tomcat();

  /** The resources alone. */
  static final class Items extends Application {

    @Override
    public Set<Class<?>> getClasses() {
      return Set.of(JakartaItems.class, OddResources.class);
    }
  }

  ResteasyServer() throws LifecycleException {
    // Two implementations are on the class path, and the API remembers the last one that it used.
    RuntimeDelegate.setInstance(new ResteasyProviderFactoryImpl());
    ResteasyDeployment deployment = new ResteasyDeploymentImpl();
    deployment.setApplication(new Items());
    tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
    tomcat.setSilent(true);
    tomcat.setHostname(HOST);
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", HOST);
    Context context = tomcat.addContext("", null);
    context.getServletContext().setAttribute(ResteasyDeployment.class.getName(), deployment);
    Wrapper rest = Tomcat.addServlet(context, "rest", new HttpServlet30Dispatcher());
    rest.setAsyncSupported(true);
    rest.addMapping("/*");
    tomcat.start();
  }

  URI address() {
    return URI.create("http://" + HOST + ":" + tomcat.getConnector().getLocalPort() + "/");
  }

  @Override
  public void close() throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
  }
}
