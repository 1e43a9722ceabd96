package dev.responds.contract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.Compile;
import org.junit.jupiter.api.Test;

/** What an error carries is what something says that it carries. */
class ErrorContentTest {

  private static final String DOCUMENT = "META-INF/responds/openapi.json";

  private static ParsedApi api(String method, String advice) {
    return ParsedApi.parse(
        Compile.source(
                "shop.Orders",
                """
                package shop;
                import dev.responds.Responds;
                import org.springframework.http.*;
                import org.springframework.web.bind.annotation.*;
                @RestController public class Orders {
                  public static class Gone extends RuntimeException {}
                  public static class Late extends RuntimeException {}
                  public record ApiError(String code) {}
                  %s
                }
                """
                    .formatted(method))
            .and(
                "shop.Advice",
                """
                package shop;
                import dev.responds.Responds;
                import org.springframework.http.*;
                import org.springframework.web.bind.annotation.*;
                @RestControllerAdvice public class Advice { %s }
                """
                    .formatted(advice))
            .run()
            .resource(DOCUMENT));
  }

  @Test
  void itIsWhatTheHandlerOfTheExceptionReturns() {
    ParsedApi api =
        api(
            """
            @GetMapping("/o") @Responds(200) @Responds(value = 404, on = Gone.class)
            ResponseEntity<String> find() { return null; }
            @GetMapping("/p") @Responds(200) ResponseEntity<String> late() throws Late { return null; }
            """,
            """
            @ExceptionHandler Orders.ApiError gone(Orders.Gone gone) { return null; }
            @ExceptionHandler @Responds(409)
            ResponseEntity<Orders.ApiError> late(Orders.Late late) { return null; }
            """);

    assertThat(api.response("GET", "/o", "404").getContent()).containsOnlyKeys("application/json");
    assertThat(api.schema("ApiError").getProperties()).containsOnlyKeys("code");
    assertThat(api.response("GET", "/p", "409").getContent()).containsOnlyKeys("application/json");
  }

  @Test
  void itIsAProblemWhereTheHandlerReturnsOne() {
    ParsedApi api =
        api(
            """
            @GetMapping("/o") @Responds(200) @Responds(value = 404, on = Gone.class)
            ResponseEntity<String> find() { return null; }
            """,
            "@ExceptionHandler ProblemDetail gone(Orders.Gone gone) { return null; }");

    assertThat(api.response("GET", "/o", "404").getContent())
        .containsOnlyKeys("application/problem+json");
  }

  @Test
  void exceptionsThatAreAnsweredInSeveralWaysLeaveItOpen() {
    ParsedApi api =
        api(
            """
            @GetMapping("/o") @Responds(200)
            @Responds(value = 404, on = {Gone.class, Late.class})
            ResponseEntity<String> find() { return null; }
            """,
            """
            @ExceptionHandler Orders.ApiError gone(Orders.Gone gone) { return null; }
            @ExceptionHandler ProblemDetail late(Orders.Late late) { return null; }
            """);

    assertThat(api.response("GET", "/o", "404").getContent()).isNull();
  }

  @Test
  void whatFactoriesWouldSendIsNoFactAboutCodeThatMayDoWithoutThem() {
    ParsedApi api =
        api(
            """
            @GetMapping("/o") @Responds(200) @Responds(404)
            @Responds(value = 401, headers = "WWW-Authenticate")
            ResponseEntity<String> kept() { return null; }
            @GetMapping("/p") @Responds(200) @Responds(404) OrdersResponses.Built built() { return null; }
            """,
            "");

    assertThat(api.response("GET", "/o", "404").getContent()).isNull();
    assertThat(api.header("GET", "/o", "401", "WWW-Authenticate").getRequired()).isTrue();
    assertThat(api.response("GET", "/p", "404").getContent())
        .containsOnlyKeys("application/problem+json");
  }
}
