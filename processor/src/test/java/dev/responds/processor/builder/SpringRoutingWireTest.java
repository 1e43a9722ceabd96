package dev.responds.processor.builder;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.responds.processor.Compile;
import dev.responds.processor.CompileResult;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Which endpoint a server asks, by version and by interface, as the page of the same compile says.
 */
class SpringRoutingWireTest {

  private enum Server {
    MVC,
    WEB_FLUX
  }

  private static final String VERSIONING =
      """
      package shop;
      import org.springframework.context.annotation.Configuration;
      import org.springframework.web.%s.config.%s;
      @Configuration
      class Versioning implements %s {
        @Override public void configureApiVersioning(ApiVersionConfigurer versions) {
          versions.useRequestHeader("X-Version");
        }
      }
      """;

  private static final Map<Server, SpringServer> OPEN = new EnumMap<>(Server.class);
  private static CompileResult compiled;

  @BeforeAll
  static void start(@TempDir Path directory) throws Exception {
    assumeTrue(hasVersions(), "Spring 7 is the first with versions");
    compiled = compile("servlet", "annotation.*", "WebMvcConfigurer");
    OPEN.put(Server.MVC, SpringServer.mvc(compiled.compilation(), directory.resolve("mvc")));
    CompileResult reactive = compile("reactive", "*", "WebFluxConfigurer");
    OPEN.put(
        Server.WEB_FLUX,
        SpringServer.webFlux(reactive.compilation(), directory.resolve("webflux")));
  }

  private static boolean hasVersions() {
    return SpringRoutingWireTest.class
            .getClassLoader()
            .getResource("org/springframework/web/accept/ApiVersionParser.class")
        != null;
  }

  @AfterAll
  static void stop() throws Exception {
    for (SpringServer server : OPEN.values()) {
      server.close();
    }
  }

  private static CompileResult compile(String kind, String imported, String configurer) {
    CompileResult result =
        Compile.controller(
                """
                @GetMapping(path = "/{id}", version = "1.1")
                @Responds(200)
                public OrdersResponses.First first(@PathVariable("id") String id) {
                  return OrdersResponses.Respond.first().ok().body("first");
                }

                @GetMapping(path = "/{id}", version = "1.2+")
                @Responds(200)
                @Responds(400)
                public OrdersResponses.Later later(@PathVariable("id") String id) {
                  return OrdersResponses.Respond.later().ok().body("later");
                }

                @GetMapping("/plain")
                @Responds(200)
                public String plain() {
                  return "plain";
                }
                """)
            .and(
                "shop.Stock",
                """
                package shop;
                import dev.responds.*;
                import org.springframework.web.bind.annotation.*;
                import org.springframework.web.service.annotation.*;
                @HttpExchange(url = "/stock", accept = "text/plain")
                interface Stock {
                  @GetExchange("/{id}") @Responds(200) String find(@PathVariable("id") String id);
                  @HttpExchange(method = "GET", headers = "X-All=yes") @Responds(200) String all();
                }
                """)
            .and(
                "shop.Shelves",
                """
                package shop;
                import org.springframework.web.bind.annotation.RestController;
                @RestController
                class Shelves implements Stock {
                  @Override public String find(String id) { return "shelf " + id; }
                  @Override public String all() { return "all"; }
                }
                """)
            .and("shop.Versioning", VERSIONING.formatted(kind, imported, configurer))
            .run();
    assertThat(result.compilation()).succeeded();
    return result;
  }

  @ParameterizedTest
  @EnumSource
  void aFixedVersionIsThatOneAndABaselineAnyFromThereOn(Server server) throws Exception {
    assertThat(body(server, "/orders/1", "1.1")).isEqualTo("200 first");
    assertThat(body(server, "/orders/1", "1.2")).isEqualTo("200 later");
    assertThat(body(server, "/orders/plain", "1.1")).isEqualTo("200 plain");
    assertThat(body(server, "/stock/7", "1.1")).isEqualTo("200 shelf 7");
  }

  /** Even an endpoint without a version refuses requests that ask for none. */
  @ParameterizedTest
  @EnumSource
  void aVersionThatIsMissingMalformedOrNotServedIsABadRequest(Server server) throws Exception {
    assertThat(send(server, "/orders/1").statusCode()).isEqualTo(400);
    assertThat(send(server, "/orders/1", "X-Version", "9").statusCode()).isEqualTo(400);
    assertThat(send(server, "/orders/1", "X-Version", "none").statusCode()).isEqualTo(400);
    assertThat(send(server, "/orders/plain").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @EnumSource
  void anExchangeIsAskedUnderItsConditions(Server server) throws Exception {
    HttpResponse<String> all = send(server, "/stock", "X-Version", "1.1", "X-All", "yes");
    assertThat(all.statusCode() + " " + all.body()).isEqualTo("200 all");
    assertThat(all.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    assertThat(send(server, "/stock", "X-Version", "1.1").statusCode()).isEqualTo(404);
    assertThat(send(server, "/stock/7", "X-Version", "1.1", "Accept", "image/png").statusCode())
        .isEqualTo(406);
  }

  @Test
  void thePageNamesThemAsTheyAreAsked() {
    List<String> requests = new ArrayList<>();
    for (Element endpoint : page().select("article[id*=/] h4")) {
      requests.add(endpoint.text());
    }
    assertThat(requests)
        .containsExactly(
            "GET /orders/plain",
            "GET /orders/{id} version: 1.1",
            "GET /orders/{id} version: 1.2+",
            "GET /stock headers: X-All=yes",
            "GET /stock/{id}");
  }

  @Test
  void theDocumentTellsWhichOfThemSendsWhat() {
    assertThat(compiled.resource("META-INF/responds/openapi.json").replaceAll("\\s", ""))
        .contains(
            "\"conditions\":[\"version:1.1\"],\"responses\":[\"200\"]",
            "\"conditions\":[\"version:1.2+\"],\"responses\":[\"200\",\"400\"]");
  }

  @Test
  void onlyTheOneThatDeclaresNoRefusalIsAdvised() {
    assertThat(page().select("ul.findings li").eachText())
        .filteredOn(finding -> finding.contains("a version that is not served"))
        .singleElement()
        .asString()
        .contains("GET /orders/{id} is mapped to version 1.1");
  }

  private static Document page() {
    return Jsoup.parse(compiled.resource("META-INF/responds/status-reference.html"));
  }

  private static String body(Server server, String path, String version) throws Exception {
    HttpResponse<String> response = send(server, path, "X-Version", version);
    return response.statusCode() + " " + response.body();
  }

  private static HttpResponse<String> send(Server server, String path, String... fields)
      throws Exception {
    return Objects.requireNonNull(OPEN.get(server)).get(path, fields);
  }
}
