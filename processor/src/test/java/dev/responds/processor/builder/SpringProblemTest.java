package dev.responds.processor.builder;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.responds.processor.Compile;
import dev.responds.spring.ThrownResponseAdvice;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How Spring MVC sends the problem details of a generated response. */
class SpringProblemTest {

  private static MockMvcTester server;
  private static MockMvcTester advised;

  @BeforeAll
  static void compile() throws ReflectiveOperationException {
    Compilation compilation =
        Compile.controller(
                """
                @GetMapping(path = "/page", produces = "text/html")
                @Responds(value = 200, body = String.class) @Responds(404)
                public OrdersResponses.Page page(@RequestParam("found") boolean found) {
                  return found
                      ? OrdersResponses.Respond.page().ok().body("<p>order</p>")
                      : OrdersResponses.Respond.page().notFound().problem("No such order");
                }

                @GetMapping("/own")
                @Responds(409)
                public OrdersResponses.Own own() {
                  return OrdersResponses.Respond.own().conflict()
                      .header("Content-Type", "application/vnd.shop+json").problem("Taken");
                }

                @GetMapping("/thrown")
                @Responds(200)
                @Responds(value = 409, body = String.class)
                public String thrown() {
                  throw OrdersResponses.Respond.thrown().conflict().body("taken").toException();
                }
                """)
            .run()
            .compilation();
    assertThat(compilation).succeeded();
    Class<?> controller = new CompiledClasses(compilation).loadClass("shop.Orders");
    Object orders = controller.getConstructor().newInstance();
    server = MockMvcTester.of(orders);
    advised =
        MockMvcTester.of(
            List.of(orders),
            standalone -> standalone.setControllerAdvice(new ThrownResponseAdvice()).build());
  }

  @Test
  void whatIsThrownKeepsItsContentWhereASetUpNamesTheAdvice() {
    assertThat(advised.get().uri("/orders/thrown")).hasStatus(409).hasBodyTextEqualTo("taken");
    assertThat(server.get().uri("/orders/thrown"))
        .hasStatus(409)
        .bodyText()
        .doesNotContain("taken");
  }

  @Test
  void aProblemIsJsonWhereTheMappingProducesHtml() {
    assertThat(server.get().uri("/orders/page?found=false").accept(MediaType.TEXT_HTML))
        .hasStatus(404)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyText()
        .contains("\"title\":\"Not Found\"", "\"detail\":\"No such order\"");
  }

  @Test
  void contentIsSentAsTheMappingSays() {
    assertThat(server.get().uri("/orders/page?found=true").accept(MediaType.TEXT_HTML))
        .hasStatus(200)
        .hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
        .hasBodyTextEqualTo("<p>order</p>");
  }

  @Test
  void aTypeThatIsSetStays() {
    assertThat(server.get().uri("/orders/own"))
        .hasStatus(409)
        .hasContentType("application/vnd.shop+json");
  }
}
