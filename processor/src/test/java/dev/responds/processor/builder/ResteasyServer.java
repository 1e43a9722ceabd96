package dev.responds.processor.builder;

import jakarta.ws.rs.core.Application;
import java.net.InetAddress;
import java.net.URI;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.servlet.HttpServlet30Dispatcher;
import org.jboss.resteasy.spi.ResteasyDeployment;

/** RESTEasy in Tomcat, with Jackson. */
final class ResteasyServer implements JakartaServer {

  private static final String HOST = InetAddress.getLoopbackAddress().getHostAddress();

  private final Tomcat tomcat = new Tomcat();

  ResteasyServer(Application application) {
    ResteasyDeployment deployment = new ResteasyDeploymentImpl();
    deployment.setApplication(application);
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

    try {
      tomcat.start();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public URI base() {
    return URI.create("http://%s:%d/".formatted(HOST, tomcat.getConnector().getLocalPort()));
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }
}
