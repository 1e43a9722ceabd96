package dev.responds.processor.builder;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.responds.processor.Compile;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A generated response is sent the same, alone and inside of what Spring waits for. */
class CarrierWireTest {

  private static SpringServer mvc;
  private static SpringServer webFlux;

  @BeforeAll
  static void start(@TempDir Path directory) throws Exception {
    Compilation compilation =
        Compile.controller(
                """
                @GetMapping("/alone") @Responds(value = 200, body = Order.class) @Responds(404)
                public OrdersResponses.Alone alone(@RequestParam("id") long id) {
                  return id > 0
                      ? OrdersResponses.Respond.alone().ok().eTag("v" + id).body(new Order(id))
                      : OrdersResponses.Respond.alone().notFound().problem("No such order");
                }

                @GetMapping("/mono") @Responds(value = 200, body = Order.class) @Responds(404)
                public reactor.core.publisher.Mono<OrdersResponses.Mono> mono(
                    @RequestParam("id") long id) {
                  return reactor.core.publisher.Mono.just(id > 0
                      ? OrdersResponses.Respond.mono().ok().eTag("v" + id).body(new Order(id))
                      : OrdersResponses.Respond.mono().notFound().problem("No such order"));
                }

                @GetMapping("/future") @Responds(value = 200, body = Order.class) @Responds(404)
                public java.util.concurrent.CompletableFuture<OrdersResponses.Future> future(
                    @RequestParam("id") long id) {
                  return java.util.concurrent.CompletableFuture.supplyAsync(() -> id > 0
                      ? OrdersResponses.Respond.future().ok().eTag("v" + id).body(new Order(id))
                      : OrdersResponses.Respond.future().notFound().problem("No such order"));
                }

                @GetMapping("/callable") @Responds(value = 200, body = Order.class) @Responds(404)
                public java.util.concurrent.Callable<OrdersResponses.Callable> callable(
                    @RequestParam("id") long id) {
                  return () -> id > 0
                      ? OrdersResponses.Respond.callable().ok().eTag("v" + id).body(new Order(id))
                      : OrdersResponses.Respond.callable().notFound().problem("No such order");
                }

                @GetMapping("/deferred") @Responds(value = 200, body = Order.class) @Responds(404)
                public org.springframework.web.context.request.async.DeferredResult<OrdersResponses.Deferred>
                    deferred(@RequestParam("id") long id) {
                  var result = new org.springframework.web.context.request.async.DeferredResult<
                      OrdersResponses.Deferred>();
                  result.setResult(id > 0
                      ? OrdersResponses.Respond.deferred().ok().eTag("v" + id).body(new Order(id))
                      : OrdersResponses.Respond.deferred().notFound().problem("No such order"));
                  return result;
                }

                @GetMapping("/formats")
                @Responds(value = 200, body = Order.class, when = "JSON is asked for")
                @Responds(value = 200, body = String.class, when = "a table is asked for",
                    mediaType = "text/csv;charset=UTF-8")
                public OrdersResponses.Formats formats(@RequestParam("table") boolean table) {
                  return table
                      ? OrdersResponses.Respond.formats().okAsTextCsv().body("id\\n7")
                      : OrdersResponses.Respond.formats().ok().body(new Order(7));
                }
                """)
            .run()
            .compilation();
    assertThat(compilation).succeeded();
    mvc = SpringServer.mvc(compilation, directory.resolve("mvc"));
    webFlux = SpringServer.webFlux(compilation, directory.resolve("webflux"));
  }

  @AfterAll
  static void stop() throws Exception {
    mvc.close();
    webFlux.close();
  }

  @ParameterizedTest
  @CsvSource({
    "mvc, alone",
    "mvc, mono",
    "mvc, future",
    "mvc, callable",
    "mvc, deferred",
    "webFlux, alone",
    "webFlux, mono",
    "webFlux, future"
  })
  void everythingArrives(String stack, String carrier) throws Exception {
    HttpResponse<String> found = get(stack, "/orders/" + carrier + "?id=7");
    HttpResponse<String> lost = get(stack, "/orders/" + carrier + "?id=0");

    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.headers().allValues("ETag")).containsExactly("\"v7\"");
    assertThat(found.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(found.body()).isEqualTo("{\"id\":7}");
    assertThat(lost.statusCode()).isEqualTo(404);
    assertThat(lost.headers().allValues("Content-Type"))
        .containsExactly("application/problem+json");
    assertThat(lost.body()).contains("\"detail\":\"No such order\"", "\"status\":404");
  }

  @Test
  void oneStatusHasContentOfSeveralTypes() throws Exception {
    for (String stack : new String[] {"mvc", "webFlux"}) {
      HttpResponse<String> table = get(stack, "/orders/formats?table=true");

      assertThat(table.headers().allValues("Content-Type"))
          .as(stack)
          .containsExactly("text/csv;charset=UTF-8");
      assertThat(table.body()).isEqualTo("id\n7");
      assertThat(get(stack, "/orders/formats?table=false").body()).isEqualTo("{\"id\":7}");
    }
  }

  private static HttpResponse<String> get(String stack, String path) throws Exception {
    return (stack.equals("mvc") ? mvc : webFlux).get(path);
  }
}
