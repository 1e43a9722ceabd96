package dev.responds.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged processor works wherever a build puts it, in whatever way javac is asked to run. */
class PlacementsIT {

  private static final String ORDERS =
      """
      package shop;
      import dev.responds.*;
      import java.net.URI;
      public class Orders {
        record Order(String number) {}
        @Endpoint(method = "POST", path = "/orders")
        @Responds(value = 201, body = Order.class)
        @Responds(409)
        OrdersResponses.Create create(Order draft) {
          return OrdersResponses.Respond.create().created(URI.create("/orders/7")).body(draft);
        }
      }
      """;

  private static final String BROKEN = ORDERS.replace("@Responds(409)", "@Responds(299)");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void builderAndPageAreWritten(Placement placement) throws IOException {
    UserCompile compile = orders(ORDERS).with("--release", "17");

    assertThat(compile.with(options(placement)).run()).as("%s", compile.printed()).isTrue();
    assertThat(compile.printed())
        .singleElement()
        .asString()
        .startsWith("-1: Responds: endpoints: 1; responses: 2 declared");
    assertThat(compile.classes().resolve("shop/OrdersResponses$Create.class")).exists();
    assertThat(compile.page()).contains("/orders");
  }

  @ParameterizedTest
  @EnumSource
  void theCodeIsLookedAt(Placement placement) throws IOException {
    UserCompile compile =
        new UserCompile(folder)
            .source(
                "shop/Stock.java",
                """
                package shop;
                import dev.responds.*;
                import org.springframework.web.bind.annotation.*;
                @RestController
                public class Stock {
                  @GetMapping("/stock/{item}")
                  @Responds(200)
                  StockResponses.Count count(@PathVariable String item) {
                    return StockResponses.Respond.count().ok().body(item);
                  }
                }
                """)
            .with("--release", "17");
    List<String> options =
        placement.options(Jars.path("responds-annotations", "spring-web", "spring-core"));

    assertThat(compile.with(options.toArray(String[]::new)).run()).isTrue();
    assertThat(compile.printed()).anyMatch(line -> line.contains("1 of them proved by the code"));
  }

  @ParameterizedTest
  @EnumSource
  void mistakesAreReported(Placement placement) throws IOException {
    UserCompile compile =
        orders(
            BROKEN
                .replace("OrdersResponses.Create create", "Order create")
                .replaceAll("return .*;", "return draft;"));

    assertThat(compile.with(options(placement)).run()).isFalse();
    assertThat(compile.printed()).anyMatch(line -> line.startsWith("8: [status-unassigned]"));
    assertThat(compile.page()).contains("status-unassigned");
  }

  @ParameterizedTest
  @EnumSource
  void aModuleOfTheUserIsCompiled(Placement placement) throws IOException {
    UserCompile compile =
        orders(ORDERS)
            .source("module-info.java", "module com.example.shop { requires dev.responds; }")
            .with("--release", "17", "--module-path", Jars.path("responds-annotations"));

    assertThat(compile.with(options(placement)).run()).as("%s", compile.printed()).isTrue();
    assertThat(compile.classes().resolve("module-info.class")).exists();
    assertThat(compile.classes().resolve("shop/OrdersResponses.class")).exists();
    assertThat(compile.page()).contains("com.example.shop");
  }

  @Test
  void processingAloneChecksAndGenerates() throws IOException {
    UserCompile compile = orders(ORDERS).with("-proc:only").with(options(Placement.PROCESSOR_PATH));

    assertThat(compile.run()).as("%s", compile.printed()).isTrue();
    assertThat(compile.generated().resolve("shop/OrdersResponses.java")).exists();
    assertThat(compile.classes().resolve("shop/Orders.class")).doesNotExist();
    assertThat(compile.page()).contains("/orders");
  }

  @Test
  void processingAloneReportsMistakes() throws IOException {
    UserCompile compile =
        orders(ORDERS)
            .with("-proc:only", "-Aresponds.nothing=x")
            .with(options(Placement.PROCESSOR_PATH));

    assertThat(compile.run()).isFalse();
    assertThat(compile.printed()).anyMatch(line -> line.contains("[unknown-option]"));
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 21, 25})
  void olderReleasesCanBeAimedAt(int release) throws IOException {
    assumeTrue(release <= Runtime.version().feature(), "the JDK is older than the release");
    UserCompile compile =
        orders(ORDERS)
            .with("--release", "" + release, "-Xlint:all,-processing", "-Werror")
            .with(options(Placement.PROCESSOR_PATH));

    assertThat(compile.run()).as("%s", compile.printed()).isTrue();
  }

  private UserCompile orders(String text) throws IOException {
    return new UserCompile(folder).source("shop/Orders.java", text);
  }

  private static String[] options(Placement placement) {
    List<String> options = placement.options(Jars.path("responds-annotations"));
    return options.toArray(String[]::new);
  }
}
