package dev.responds.contract.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.Compile;
import dev.responds.processor.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  /** The class files tell it, so that these are written. */
  @Test
  void itIsAProblemWhereAllOfTheCodeSendsOne(@TempDir Path folder) throws IOException {
    Path source = folder.resolve("Orders.java");
    Files.writeString(
        source,
        """
        package shop;
        import dev.responds.Responds;
        import org.springframework.http.*;
        import org.springframework.web.ErrorResponseException;
        import org.springframework.web.bind.annotation.*;
        import shop.OrdersResponses.Respond;
        @RestController public class Orders {
          @GetMapping("/thrown") @Responds(200) @Responds(409)
          String thrown(boolean taken) {
            if (taken) {
              throw Respond.thrown().conflict().problem("taken").toException();
            }
            return "x";
          }

          @GetMapping("/returned") @Responds(409)
          ResponseEntity<?> returned() {
            return ResponseEntity.status(409).body(ProblemDetail.forStatus(409));
          }

          @GetMapping("/either") @Responds(409)
          ResponseEntity<?> either(boolean plain) {
            return plain
                ? ResponseEntity.status(409).body("taken")
                : ResponseEntity.status(409).body(ProblemDetail.forStatus(409));
          }

          @GetMapping("/spring") @Responds(409)
          ResponseEntity<?> spring() {
            throw new ErrorResponseException(HttpStatus.CONFLICT);
          }
        }
        """);
    Path item = folder.resolve("Items.java");
    Files.writeString(
        item,
        """
        package shop;
        import dev.responds.Responds;
        import jakarta.ws.rs.*;
        @Path("/items") public class Items {
          @GET @Responds(200) @Responds(404)
          public String find(@QueryParam("lost") boolean lost) {
            if (lost) {
              throw ItemsResponses.Respond.find().notFound().problem("lost").toException();
            }
            return "x";
          }
        }
        """);
    assertThat(new Javac(folder).run(List.of(source, item)).succeeded()).isTrue();
    ParsedApi api = ParsedApi.parse(Files.readString(folder.resolve("classes").resolve(DOCUMENT)));

    for (String path : List.of("/thrown", "/returned")) {
      assertThat(api.response("GET", path, "409").getContent())
          .as(path)
          .containsOnlyKeys("application/problem+json");
    }
    assertThat(api.response("GET", "/items", "404").getContent())
        .containsOnlyKeys("application/problem+json");
    for (String path : List.of("/either", "/spring")) {
      assertThat(api.response("GET", path, "409").getContent()).as(path).isNull();
    }
  }
}
