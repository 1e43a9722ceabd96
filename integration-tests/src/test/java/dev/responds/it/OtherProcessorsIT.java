package dev.responds.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One compile with Lombok, MapStruct and AutoValue, whichever comes first on the path. */
class OtherProcessorsIT {

  private static final String OURS = "responds-processor";

  private static final String MONEY =
      """
      package shop;
      import com.google.auto.value.AutoValue;
      @AutoValue
      abstract class Money {
        abstract long cents();
        static Money of(long cents) { return new AutoValue_Money(cents); }
      }
      """;

  private static final String ORDER =
      """
      package shop;
      @lombok.Value
      @lombok.Builder
      class Order {
        String number;
        Money price;
      }
      """;

  private static final String MAPPER =
      """
      package shop;
      import org.mapstruct.Mapper;
      import org.mapstruct.factory.Mappers;
      @Mapper
      interface OrderMapper {
        OrderMapper INSTANCE = Mappers.getMapper(OrderMapper.class);
        View view(Order order);
        @lombok.Data
        class View {
          private String number;
        }
      }
      """;

  private static final String ORDERS =
      """
      package shop;
      import dev.responds.Responds;
      import java.net.URI;
      import org.springframework.web.bind.annotation.*;
      @RestController
      @RequestMapping("/orders")
      @lombok.RequiredArgsConstructor
      class Orders {
        private final OrderMapper mapper;
        @PostMapping
        @Responds(value = 201, body = Order.class)
        @Responds(409)
        OrdersResponses.Create create(@RequestBody OrderMapper.View draft) {
          Order order = Order.builder().number(draft.getNumber()).price(Money.of(7)).build();
          return OrdersResponses.Respond.create().created(URI.create("/orders/7")).body(order);
        }
        @GetMapping("/{number}")
        @Responds(value = 200, body = OrderMapper.View.class)
        @Responds(404)
        OrdersResponses.Find find(@PathVariable String number) {
          return OrdersResponses.Respond.find().ok().body(mapper.view(Order.builder().build()));
        }
        @GetMapping("/{number}/price")
        @Responds(value = 200, body = Money.class)
        @Responds(404)
        Money price(@PathVariable String number) {
          if (number.isEmpty()) {
            throw OrdersResponses.Respond.price().notFound().problem("No such order").toException();
          }
          return Money.of(7);
        }
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void allOfThemDoTheirWork(boolean oursFirst) throws IOException {
    UserCompile compile =
        new UserCompile(folder)
            .source("shop/Money.java", MONEY)
            .source("shop/Order.java", ORDER)
            .source("shop/OrderMapper.java", MAPPER)
            .source("shop/Orders.java", ORDERS)
            .with("--release", "17", "-cp", classPath(), "-processorpath", processors(oursFirst));

    assertThat(compile.run()).as("%s", compile.printed()).isTrue();
    assertThat(compile.printed()).noneMatch(line -> line.contains("["));
    for (String type : new String[] {"OrdersResponses", "AutoValue_Money", "OrderMapperImpl"}) {
      assertThat(compile.classes().resolve("shop/" + type + ".class")).exists();
    }
    assertThat(Files.readString(compile.generated().resolve("shop/OrdersResponses.java")))
        .contains("<Create, Order>", "<Find, OrderMapper.View>");
    assertThat(compile.page()).contains("/orders<wbr>/{number}<wbr>/price");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void contentOfATypeThatIsGeneratedIsOnThePage(boolean oursFirst) throws IOException {
    UserCompile compile =
        new UserCompile(folder)
            .source("shop/Money.java", MONEY)
            .source(
                "shop/Prices.java",
                """
                package shop;
                import dev.responds.Responds;
                import org.springframework.web.bind.annotation.*;
                @RestController
                class Prices {
                  @GetMapping("/price")
                  @Responds(value = 200, body = AutoValue_Money.class)
                  @Responds(503)
                  PricesResponses.Price price() {
                    return PricesResponses.Respond.price().ok().body(Money.of(7));
                  }
                }
                """)
            .with("--release", "17", "-cp", classPath(), "-processorpath", processors(oursFirst));

    assertThat(compile.run()).as("%s", compile.printed()).isTrue();
    assertThat(compile.printed()).noneMatch(line -> line.contains("["));
    assertThat(compile.page()).contains("AutoValue_Money");
  }

  private static String classPath() {
    return Jars.path(
        "responds-annotations",
        "auto-value-annotations",
        "lombok",
        "mapstruct",
        "spring-core",
        "spring-web");
  }

  private static String processors(boolean oursFirst) {
    String others =
        Jars.path("lombok", "lombok-mapstruct-binding", "mapstruct-processor", "auto-value");
    return oursFirst
        ? Jars.path(OURS) + File.pathSeparator + others
        : others + File.pathSeparator + Jars.path(OURS);
  }
}
