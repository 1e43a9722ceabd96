package dev.responds.processor.builder;

import com.google.testing.compile.Compilation;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.http.server.reactive.ServletHttpHandlerAdapter;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/**
 * A real server with what a compilation has made. Spring finds it as it finds any application: it
 * scans the package.
 */
final class SpringServer implements AutoCloseable {

  @EnableWebMvc
  static class Mvc {}

  @EnableWebFlux
  static class WebFlux {}

  private final HttpClient client = HttpClient.newHttpClient();
  private final Tomcat tomcat = new Tomcat();
  private final ConfigurableApplicationContext application;

  private SpringServer(ConfigurableApplicationContext application, Servlet servlet, Path directory)
      throws LifecycleException {
    this.application = application;
    tomcat.setBaseDir(directory.toString());
    tomcat.setPort(0);
    tomcat.setHostname("localhost");
    Context context = tomcat.addContext("", null);
    Wrapper wrapper = Tomcat.addServlet(context, "spring", servlet);
    wrapper.setAsyncSupported(true);
    addMapping(context);
    tomcat.getConnector();
    tomcat.start();
  }

  /** Deprecated in Tomcat 11 for what Tomcat 10 does not have. */
  @SuppressWarnings("deprecation")
  private static void addMapping(Context context) {
    context.addServletMappingDecoded("/", "spring");
  }

  static SpringServer mvc(Compilation compilation, Path directory)
      throws IOException, LifecycleException {
    AnnotationConfigWebApplicationContext application = new AnnotationConfigWebApplicationContext();
    ClassLoader classes = classes(compilation, directory);
    application.setClassLoader(classes);
    application.addBeanFactoryPostProcessor(
        factory -> {
          ClassPathBeanDefinitionScanner scanner =
              new ClassPathBeanDefinitionScanner((BeanDefinitionRegistry) factory);
          scanner.setResourceLoader(new DefaultResourceLoader(classes));
          scanner.scan("shop");
        });
    application.register(Mvc.class);
    return new SpringServer(application, new DispatcherServlet(application), directory);
  }

  static SpringServer webFlux(Compilation compilation, Path directory)
      throws IOException, LifecycleException {
    AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext();
    application.setClassLoader(classes(compilation, directory));
    application.register(WebFlux.class);
    application.scan("shop");
    application.refresh();
    Servlet servlet =
        new ServletHttpHandlerAdapter(
            WebHttpHandlerBuilder.applicationContext(application).build());
    return new SpringServer(application, servlet, directory);
  }

  /** Sends names and values of header fields, if there are any. */
  HttpResponse<String> get(String path, String... fields) throws IOException, InterruptedException {
    URI uri = URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (fields.length > 0) {
      request.headers(fields);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() throws LifecycleException {
    application.close();
    tomcat.stop();
    tomcat.destroy();
  }

  private static ClassLoader classes(Compilation compilation, Path directory) throws IOException {
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        Path target = directory.resolve(file.toUri().getPath().replaceFirst("^/CLASS_OUTPUT/", ""));
        Files.createDirectories(target.getParent());
        try (InputStream in = file.openInputStream()) {
          Files.copy(in, target);
        }
      }
    }
    return new URLClassLoader(
        new URL[] {directory.toUri().toURL()}, SpringServer.class.getClassLoader());
  }
}
