package dev.responds.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.responds.contract.model.FoundResponse.Content;
import org.junit.jupiter.api.Test;

/** Responses of Spring that are made by factories, builders and constructors. */
class SpringFactoriesTest {

  @Test
  void responsesHaveTheStatusOfTheirFactory() {
    Example.spring(
            """
            @RestController
            class Orders {
              // sends 200
              @GetMapping
              String plain() { return "text"; }

              // sends 200
              @GetMapping
              void nothing() {}

              // sends 202
              @PostMapping
              @ResponseStatus(HttpStatus.ACCEPTED)
              void annotated() {}

              // sends 200
              @GetMapping
              ResponseEntity<String> ok() { return ResponseEntity.ok("text"); }

              // sends 404
              @GetMapping
              ResponseEntity<String> missing() { return ResponseEntity.notFound().build(); }

              // sends 201 Location
              @PostMapping
              ResponseEntity<String> created() {
                return ResponseEntity.created(URI.create("/orders/1")).body("text");
              }

              // sends 200, 404
              @GetMapping
              ResponseEntity<String> optional(Optional<String> found) {
                return ResponseEntity.of(found);
              }

              // sends 200, 404
              @GetMapping
              ResponseEntity<String> nullable(@RequestParam(required = false) String found) {
                return ResponseEntity.ofNullable(found);
              }

              // sends 409
              @PostMapping
              ResponseEntity<String> constructed() {
                return new ResponseEntity<>("text", HttpStatus.CONFLICT);
              }

              // sends 418
              @GetMapping
              ResponseEntity<Void> numbered() { return ResponseEntity.status(418).build(); }

              // sends 422
              @GetMapping
              ProblemDetail problem() { return ProblemDetail.forStatus(422); }

              // sends 410
              @GetMapping
              ResponseEntity<Void> detailed() {
                return ResponseEntity.of(ProblemDetail.forStatus(HttpStatus.GONE)).build();
              }

              // sends unknown
              @GetMapping
              ResponseEntity<Void> given(int status) { return ResponseEntity.status(status).build(); }
            }
            """)
        .check();
  }

  @Test
  void fieldsAreThoseThatAreSetOnEachWay() {
    Example.spring(
            """
            @RestController
            class Orders {
              // sends 200 ETag
              @GetMapping
              ResponseEntity<String> tagged() {
                return ResponseEntity.ok().eTag("1").body("text");
              }

              // sends 200
              @GetMapping
              ResponseEntity<String> sometimes(boolean tag) {
                var builder = ResponseEntity.ok();
                if (tag) {
                  builder.eTag("1");
                }
                return builder.body("text");
              }

              // sends 503 Retry-After
              @GetMapping
              ResponseEntity<String> named() {
                var builder = ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE);
                builder.header("Retry-After", "1");
                return builder.build();
              }

              // sends 200 Location
              @GetMapping
              ResponseEntity<String> object() {
                HttpHeaders headers = new HttpHeaders();
                headers.setLocation(URI.create("/"));
                return new ResponseEntity<>("text", headers, HttpStatus.OK);
              }
            }
            """)
        .check();
  }

  @Test
  void rawResponsesHaveWhatIsSetOnThem() {
    Example.spring(
            """
            @RestController
            class Orders {
              // sends 404
              @GetMapping
              void missing(HttpServletResponse response) throws java.io.IOException {
                response.sendError(404);
              }

              // sends 200, 409
              @GetMapping
              void sometimes(boolean conflict, HttpServletResponse response) {
                if (conflict) {
                  response.setStatus(HttpServletResponse.SC_CONFLICT);
                }
              }

              // sends 201 Location
              @PostMapping
              String helped(HttpServletResponse response) {
                created(response);
                return "text";
              }

              // sends 302 Location
              @GetMapping
              void elsewhere(HttpServletResponse response) throws java.io.IOException {
                response.sendRedirect("/");
              }

              // sends 202
              @GetMapping
              Mono<Void> reactive(ServerWebExchange exchange) {
                exchange.getResponse().setStatusCode(HttpStatus.ACCEPTED);
                return Mono.empty();
              }

              private static void created(HttpServletResponse response) {
                response.setStatus(201);
                response.setHeader("Location", "/");
              }
            }
            """)
        .check();
  }

  @Test
  void viewsRedirect() {
    Example.spring(
            """
            @org.springframework.stereotype.Controller
            class Pages {
              // sends 200
              @GetMapping
              String page() { return "page"; }

              // sends 302
              @PostMapping
              String elsewhere() { return "redirect:/orders"; }

              // sends 302
              @PostMapping
              String joined(String id) { return "redirect:/orders/" + id; }

              // sends 200, 302
              @PostMapping
              String either(boolean done) { return done ? "redirect:/" : "form"; }
            }
            """)
        .check();
  }

  @Test
  void methodsThatLinksNameAreNotCalled() {
    Example.spring(
            """
            @RestController
            class Orders {
              // sends 200
              @GetMapping("/all")
              String all() {
                return WebMvcLinkBuilder.methodOn(Orders.class).one("1") + "text";
              }

              // sends 404
              @GetMapping("/one")
              String one(String id) { throw new ResponseStatusException(HttpStatus.NOT_FOUND); }
            }
            """)
        .with(
            "org.springframework.hateoas.server.mvc",
            "WebMvcLinkBuilder",
            "public class WebMvcLinkBuilder {"
                + " public static <T> T methodOn(Class<T> type) { return null; } }")
        .check();
  }

  @Test
  void whatIsWrittenIsContentThoughNothingIsReturned() {
    var endpoints =
        Example.spring(
                """
                @RestController
                class Files {
                  private HttpServletResponse response;

                  @GetMapping("/given")
                  ResponseEntity<Void> given(HttpServletResponse response) throws Exception {
                    response.getWriter().print("text");
                    return ResponseEntity.ok().build();
                  }

                  @GetMapping("/held")
                  ResponseEntity<Void> held() throws Exception {
                    response.getOutputStream().write(1);
                    return ResponseEntity.ok().build();
                  }

                  @GetMapping("/none")
                  ResponseEntity<Void> none() { return ResponseEntity.ok().build(); }
                }
                """)
            .endpoints();

    assertThat(endpoints)
        .extracting(
            endpoint -> endpoint.id().method(), endpoint -> endpoint.sent().get(0).presence())
        .containsExactly(
            tuple("given", Content.UNKNOWN),
            tuple("held", Content.UNKNOWN),
            tuple("none", Content.NONE));
  }
}
