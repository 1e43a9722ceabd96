package dev.responds.processor.builder;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.responds.processor.Compile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A declared header field that has its value in the declaration. */
class FixedFieldTest {

  private static MockMvcTester server;

  @BeforeAll
  static void compile() throws ReflectiveOperationException {
    Compilation compilation =
        Compile.controller(
                """
                @GetMapping("/{id}")
                @Responds(value = 200, body = String.class,
                    headers = {"Cache-Control: private, max-age=60", "X-Quote: \\"a\\\\b\\"", "ETag"})
                @Responds(304)
                public OrdersResponses.Find find(@PathVariable("id") String id,
                    @RequestHeader(name = "If-None-Match", required = false) String known) {
                  return id.equals(known)
                      ? OrdersResponses.Respond.find().notModified(id).build()
                      : OrdersResponses.Respond.find().ok(id).body("an order");
                }
                """)
            .run()
            .compilation();
    assertThat(compilation).succeeded();
    Class<?> controller = new CompiledClasses(compilation).loadClass("shop.Orders");
    server = MockMvcTester.of(controller.getConstructor().newInstance());
  }

  @Test
  void isSentAndNotAskedFor() {
    assertThat(server.get().uri("/orders/v7"))
        .hasStatus(200)
        .hasHeader("Cache-Control", "private, max-age=60")
        .hasHeader("X-Quote", "\"a\\b\"")
        .hasHeader("ETag", "\"v7\"");
  }

  @Test
  void isRepeatedWhereHttpDemandsIt() {
    assertThat(server.get().uri("/orders/v7").header("If-None-Match", "v7"))
        .hasStatus(304)
        .hasHeader("Cache-Control", "private, max-age=60")
        .doesNotContainHeader("X-Quote");
  }
}
