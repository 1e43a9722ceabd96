package dev.responds.processor.builder;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.responds.reply.Reply;
import dev.responds.reply.ReplySender;
import dev.responds.reply.ReplySink;
import dev.responds.reply.httpserver.ExchangeSink;
import dev.responds.reply.servlet.ServletSink;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.function.BiFunction;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** Servers without a framework that knows responses: each sends a reply in one call. */
enum PlainServer {
  HTTP_SERVER {
    @Override
    Running start(ReplySender sender, BiFunction<String, String, Reply> answers)
        throws IOException {
      return serve(exchange -> sender.send(answer(answers, exchange), new ExchangeSink(exchange)));
    }
  },

  SERVLET {
    @Override
    Running start(ReplySender sender, BiFunction<String, String, Reply> answers) {
      return tomcat(
          new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void service(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
              sender.send(
                  Reply.returnedOrThrownBy(
                      () -> answers.apply(request.getMethod(), request.getRequestURI())),
                  new ServletSink(request, response));
            }
          });
    }
  },

  /** A server that gives each request a context to call, as Javalin does. */
  CONTEXT {
    @Override
    Running start(ReplySender sender, BiFunction<String, String, Reply> answers)
        throws IOException {
      return serve(
          exchange -> {
            Handled context = new Handled(exchange);
            sender.send(
                answer(answers, exchange),
                ReplySink.of(
                    exchange.getRequestMethod(),
                    context::status,
                    context::header,
                    context::result));
            context.end();
          });
    }
  };

  private static final String HOST = InetAddress.getLoopbackAddress().getHostAddress();

  /** A server that runs, until it is closed. */
  record Running(int port, Runnable stop) implements AutoCloseable {

    URI base() {
      return URI.create("http://%s:%d/".formatted(HOST, port));
    }

    @Override
    public void close() {
      stop.run();
    }
  }

  /** What answers one request. */
  @FunctionalInterface
  private interface Handler {
    void handle(HttpExchange exchange) throws IOException;
  }

  abstract Running start(ReplySender sender, BiFunction<String, String, Reply> answers)
      throws IOException;

  private static Reply answer(BiFunction<String, String, Reply> answers, HttpExchange exchange) {
    return Reply.returnedOrThrownBy(
        () -> answers.apply(exchange.getRequestMethod(), exchange.getRequestURI().getPath()));
  }

  private static Running serve(Handler handler) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(HOST, 0), 0);
    server.createContext("/", handler::handle);
    server.start();
    return new Running(server.getAddress().getPort(), () -> server.stop(0));
  }

  private static Running tomcat(HttpServlet servlet) {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
    tomcat.setSilent(true);
    tomcat.setHostname(HOST);
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", HOST);
    Context context = tomcat.addContext("", null);
    Tomcat.addServlet(context, "orders", servlet).addMapping("/*");
    try {
      tomcat.start();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    }
    return new Running(tomcat.getConnector().getLocalPort(), () -> stop(tomcat));
  }

  private static void stop(Tomcat tomcat) {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a handler of such a server calls; the server sends it in the end. */
  private static final class Handled {

    private final HttpExchange exchange;
    private int status = 200;
    private InputStream content = InputStream.nullInputStream();

    Handled(HttpExchange exchange) {
      this.exchange = exchange;
    }

    void status(int code) {
      status = code;
    }

    void header(String name, String value) {
      exchange.getResponseHeaders().add(name, value);
    }

    void result(InputStream stream) {
      try (stream) {
        content = new ByteArrayInputStream(stream.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void end() throws IOException {
      try (exchange) {
        int length = content.available();
        exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
        content.transferTo(exchange.getResponseBody());
      }
    }
  }
}
