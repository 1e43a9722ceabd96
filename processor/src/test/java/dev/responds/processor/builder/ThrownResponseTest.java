package dev.responds.processor.builder;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.responds.processor.Compile;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A response thrown from a service arrives as if the endpoint had returned it, without set-up. */
class ThrownResponseTest {

  private enum Stack {
    MVC,
    WEB_FLUX
  }

  private static SpringServer mvc;
  private static SpringServer webFlux;

  @BeforeAll
  static void start(@TempDir Path directory) throws Exception {
    Compilation compilation = application();
    assertThat(compilation).succeeded();
    mvc = SpringServer.mvc(compilation, directory.resolve("mvc"));
    webFlux = SpringServer.webFlux(compilation, directory.resolve("webflux"));
  }

  @AfterAll
  static void stop() throws Exception {
    mvc.close();
    webFlux.close();
  }

  private static Compilation application() {
    return Compile.controller(
            """
            @GetMapping("/closed")
            @Responds(value = 200, body = Order.class)
            @Responds(401)
            @Responds(value = 409, body = Order.class, headers = "Retry-After")
            public OrdersResponses.Closed closed(@RequestParam("how") String how) {
              return OrdersResponses.Respond.closed().ok().body(Service.order(how));
            }

            @GetMapping("/entity")
            @Responds(value = 200, body = Order.class)
            @Responds(value = 303, headers = "Location")
            @Responds(404)
            public ResponseEntity<Order> entity(@RequestParam("how") String how) {
              if (how.equals("found")) {
                return OrdersResponses.Respond.entity().ok().eTag("v1").body(new Order(1));
              }
              if (how.equals("elsewhere")) {
                return OrdersResponses.Respond.entity().seeOther(Location.of("/orders/{id}", 7)).build();
              }
              throw OrdersResponses.Respond.entity().notFound().problem(p -> p.title("No order").with("how", how)).toException();
            }

            @GetMapping("/payload")
            @Responds(200)
            @Responds(503)
            public Order payload() {
              throw OrdersResponses.Respond.payload().serviceUnavailable()
                  .retryAfter(java.time.Duration.ofMinutes(2)).problem("Closed").toException();
            }
            """)
        .and(
            "shop.Service",
            """
            package shop;
            import dev.responds.http.*;
            class Service {
              static Orders.Order order(String how) {
                if (how.equals("stranger")) {
                  throw OrdersResponses.Respond.closed().unauthorized(Challenge.bearer("orders"))
                      .problem("Who are you?").toException();
                }
                throw OrdersResponses.Respond.closed().conflict(java.time.Duration.ofSeconds(9))
                    .body(new Orders.Order(3)).toException();
              }
            }
            """)
        .and(
            "shop.CatchAll",
            """
            package shop;
            import org.springframework.http.ResponseEntity;
            import org.springframework.web.bind.annotation.*;
            @RestControllerAdvice
            class CatchAll {
              @ExceptionHandler ResponseEntity<String> broken(Exception e) {
                return ResponseEntity.internalServerError().body("broken: " + e);
              }
            }
            """)
        .run()
        .compilation();
  }

  @ParameterizedTest
  @EnumSource
  void aProblemArrivesWithItsMandatoryFields(Stack stack) throws Exception {
    HttpResponse<String> response = get(stack, "/orders/closed?how=stranger");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().allValues("WWW-Authenticate"))
        .containsExactly("Bearer realm=\"orders\"");
    assertThat(response.headers().allValues("Content-Type"))
        .containsExactly("application/problem+json");
    assertThat(response.body()).contains("\"detail\":\"Who are you?\"").contains("\"status\":401");
  }

  @ParameterizedTest
  @EnumSource
  void contentArrivesAsItIs(Stack stack) throws Exception {
    HttpResponse<String> response = get(stack, "/orders/closed?how=late");

    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(response.headers().allValues("Retry-After")).containsExactly("9");
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(response.body()).isEqualTo("{\"id\":3}");
  }

  @ParameterizedTest
  @EnumSource
  void anEndpointThatKeepsItsResponseEntityThrowsWhatItCannotReturn(Stack stack) throws Exception {
    HttpResponse<String> response = get(stack, "/orders/entity?how=lost");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("\"title\":\"No order\"").contains("\"how\":\"lost\"");
  }

  @ParameterizedTest
  @EnumSource
  void anEndpointThatKeepsItsResponseEntityReturnsTheRest(Stack stack) throws Exception {
    HttpResponse<String> found = get(stack, "/orders/entity?how=found");
    HttpResponse<String> elsewhere = get(stack, "/orders/entity?how=elsewhere");

    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.headers().allValues("ETag")).containsExactly("\"v1\"");
    assertThat(found.body()).isEqualTo("{\"id\":1}");
    assertThat(elsewhere.statusCode()).isEqualTo(303);
    assertThat(elsewhere.headers().allValues("Location")).containsExactly("/orders/7");
  }

  @ParameterizedTest
  @EnumSource
  void anEndpointThatKeepsItsPayloadThrowsErrors(Stack stack) throws Exception {
    HttpResponse<String> response = get(stack, "/orders/payload");

    assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
    assertThat(response.headers().allValues("Retry-After")).containsExactly("120");
    assertThat(response.body()).contains("\"detail\":\"Closed\"", TraceIds.MEMBER);
  }

  private static HttpResponse<String> get(Stack stack, String path) throws Exception {
    return (stack == Stack.MVC ? mvc : webFlux).get(path);
  }
}
