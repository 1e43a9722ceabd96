package dev.responds.processor.builder;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.responds.processor.Compile;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What servers send for exceptions that make their own answers, beside a handler for anything,
 * which keeps the rest.
 */
class AnswerWireTest {

  private enum Server {
    MVC,
    WEB_FLUX,
    JERSEY,
    RESTEASY
  }

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private static final Map<Server, AutoCloseable> OPEN = new EnumMap<>(Server.class);
  private static SpringServer mvc;
  private static SpringServer webFlux;
  private static JakartaServer jersey;
  private static JakartaServer resteasy;

  @BeforeAll
  static void start(@TempDir Path directory) throws Exception {
    Compilation spring = spring();
    mvc = SpringServer.mvc(spring, directory.resolve("mvc"));
    OPEN.put(Server.MVC, mvc);
    webFlux = SpringServer.webFlux(spring, directory.resolve("webflux"));
    OPEN.put(Server.WEB_FLUX, webFlux);
    Application jakarta = jakarta();
    jersey = new JerseyServer(jakarta);
    OPEN.put(Server.JERSEY, jersey);
    resteasy = new ResteasyServer(jakarta);
    OPEN.put(Server.RESTEASY, resteasy);
  }

  @AfterAll
  static void stop() throws Exception {
    for (AutoCloseable server : OPEN.values()) {
      server.close();
    }
  }

  private static Compilation spring() {
    Compilation compilation =
        Compile.controller(
                """
                @GetMapping("/{how}")
                @Responds(200)
                public int get(@PathVariable("how") String how) throws Exception {
                  return Failures.raise(how);
                }
                """)
            .and("shop.Failures", Raising.EXCEPTIONS)
            .and(
                "shop.CatchAll",
                """
                package shop;
                import org.springframework.http.ResponseEntity;
                import org.springframework.web.bind.annotation.*;
                @RestControllerAdvice
                class CatchAll {
                  @ExceptionHandler ResponseEntity<String> handled(java.io.IOException e) {
                    return ResponseEntity.status(502).body("handled");
                  }
                  @ExceptionHandler ResponseEntity<String> broken(Exception e) {
                    return ResponseEntity.internalServerError().body("broken");
                  }
                }
                """)
            .run()
            .compilation();
    assertThat(compilation).succeeded();
    return compilation;
  }

  private static Application jakarta() {
    Compilation compilation =
        Compile.resource(
                """
                @GET @Path("{how}")
                @Responds(200)
                public int get(@PathParam("how") String how) throws Exception {
                  return Failures.raise(how);
                }
                """)
            .and("shop.Failures", Raising.EXCEPTIONS)
            .and(
                "shop.Handled",
                """
                package shop;
                import jakarta.ws.rs.core.Response;
                import jakarta.ws.rs.ext.*;
                @Provider
                public class Handled implements ExceptionMapper<java.io.IOException> {
                  @Override public Response toResponse(java.io.IOException e) {
                    return Response.status(502).entity("handled").type("text/plain").build();
                  }
                }
                """)
            .and(
                "shop.Broken",
                """
                package shop;
                import jakarta.ws.rs.core.Response;
                import jakarta.ws.rs.ext.*;
                @Provider
                public class Broken implements ExceptionMapper<Throwable> {
                  @Override public Response toResponse(Throwable e) {
                    return Response.status(500).entity("broken").type("text/plain").build();
                  }
                }
                """)
            .run()
            .compilation();
    assertThat(compilation).succeeded();
    CompiledClasses classes = new CompiledClasses(compilation);
    return new Application() {
      @Override
      public Set<Class<?>> getClasses() {
        Set<Class<?>> all = new HashSet<>(mappers(classes));
        all.add(classes.load("shop.Orders"));
        all.add(classes.load("shop.Handled"));
        all.add(classes.load("shop.Broken"));
        return all;
      }
    };
  }

  @SuppressWarnings("unchecked") // It is declared so.
  private static Set<Class<?>> mappers(CompiledClasses classes) {
    try {
      return (Set<Class<?>>)
          classes.load("shop.MappedExceptionResponses").getMethod("classes").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aProblemHasItsTypeAndTheMessageIfTheDeclarationSaysSo(Server server) throws Exception {
    HttpResponse<String> response = get(server, "missing");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().allValues("Content-Type"))
        .containsExactly("application/problem+json");
    assertThat(response.body())
        .contains(
            "\"type\":\"/problems/no-such-order\"",
            "\"title\":\"No such order\"",
            "\"status\":404",
            "\"detail\":\"There is no order 1\"");
  }

  @ParameterizedTest
  @EnumSource
  void aSubclassIsAnsweredByTheNearestDeclaration(Server server) throws Exception {
    HttpResponse<String> response = get(server, "archived");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("Order 2 is archived");
    assertThat(get(server, "other").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @EnumSource
  void fieldsComeFromTheExceptionAndItsMessageStays(Server server) throws Exception {
    HttpResponse<String> response = get(server, "closed");

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().allValues("Retry-After")).containsExactly("120");
    assertThat(response.headers().allValues("Cache-Control")).containsExactly("no-store");
    assertThat(response.body())
        .contains("\"title\":\"Service Unavailable\"", TraceIds.MEMBER)
        .doesNotContain("secret", "detail");
  }

  @ParameterizedTest
  @EnumSource
  void mandatoryFieldsComeFromTheExceptionToo(Server server) throws Exception {
    HttpResponse<String> stranger = get(server, "stranger");
    HttpResponse<String> elsewhere = get(server, "elsewhere");

    assertThat(stranger.statusCode()).isEqualTo(401);
    assertThat(stranger.headers().allValues("WWW-Authenticate"))
        .containsExactly("Bearer realm=\"orders\", Basic realm=\"orders\", charset=\"UTF-8\"");
    assertThat(elsewhere.statusCode()).isEqualTo(303);
    assertThat(elsewhere.headers().firstValue("Location"))
        .hasValueSatisfying(location -> assertThat(location).endsWith("/orders/7"));
    assertThat(elsewhere.body()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void contentComesFromTheException(Server server) throws Exception {
    HttpResponse<String> response = get(server, "conflict");

    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
    assertThat(response.body()).isEqualTo("Conflict");
  }

  @ParameterizedTest
  @EnumSource
  void anExceptionWithoutMessageHasNoDetail(Server server) throws Exception {
    HttpResponse<String> response = get(server, "silent");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("No such order").doesNotContain("detail");
  }

  @ParameterizedTest
  @EnumSource
  void handlersKeepWhatTheyAnswer(Server server) throws Exception {
    assertThat(get(server, "handled").body()).isEqualTo("handled");
    assertThat(get(server, "broken").body()).isEqualTo("broken");
    assertThat(get(server, "broken").statusCode()).isEqualTo(500);
  }

  private static HttpResponse<String> get(Server server, String how) throws Exception {
    return switch (server) {
      case MVC -> mvc.get("/orders/" + how);
      case WEB_FLUX -> webFlux.get("/orders/" + how);
      case JERSEY -> get(jersey.base().resolve("orders/" + how));
      case RESTEASY -> get(resteasy.base().resolve("orders/" + how));
    };
  }

  private static HttpResponse<String> get(URI uri) throws Exception {
    return CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
