package dev.responds.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Handlers that take everything, branch, and hand on what they do. */
class HandlersTest {

  @Test
  void aHandlerIsFollowedWithTheExceptionWhateverItHandsOn() {
    Example.rest(
            """
            @Path("/orders")
            class Orders {
              // sends 404
              @GET
              public String missing() { throw new NotFoundException(); }

              // sends 409
              @GET
              public String taken() { throw new Taken(); }

              // sends 410
              @GET
              public String gone() { throw new Refused(Response.Status.GONE); }

              // sends 500
              @GET
              public String broken() { throw new IllegalStateException(); }
            }

            class Taken extends RuntimeException {}

            class Refused extends WebApplicationException {
              private final Response.Status status;
              Refused(Response.Status status) { this.status = status; }
              @Override public Response getResponse() { return Response.status(status).build(); }
            }

            @Provider
            class Everything implements ExceptionMapper<Throwable> {
              public Response toResponse(Throwable thrown) {
                return Transactions.run(() -> answer(thrown));
              }

              private static Response answer(Throwable thrown) {
                int status = 500;
                if (thrown instanceof WebApplicationException web) {
                  status = web.getResponse().getStatus();
                } else if (thrown instanceof Taken) {
                  status = 409;
                }
                try {
                  return Response.status(status).entity(System.getProperty("text")).build();
                } catch (RuntimeException e) {
                  return Response.serverError().build();
                }
              }
            }

            class Transactions {
              static <T> T run(Supplier<T> work) {
                try {
                  return work.get();
                } finally {
                  System.clearProperty("transaction");
                }
              }
            }
            """)
        .check();
  }

  @Test
  void aHandlerOfManyExceptionsAnswersEach() {
    StringBuilder source = new StringBuilder();
    source.append("@RestController class Orders {\n");
    IntStream.range(0, 60)
        .forEach(
            i -> source.append("  @GetMapping void m%d() { throw new E%d(); }\n".formatted(i, i)));
    source.append("}\n");
    IntStream.range(0, 60)
        .forEach(i -> source.append("class E%d extends RuntimeException {}\n".formatted(i)));
    source.append(
        """
        @RestControllerAdvice
        class Advice {
          @ExceptionHandler
          ResponseEntity<Void> any(RuntimeException e) {
            return ResponseEntity.status(e instanceof E59 ? 409 : 404).build();
          }
        }
        """);

    var endpoints = Example.spring(source.toString()).endpoints();

    assertThat(endpoints).hasSize(60);
    endpoints.forEach(
        endpoint ->
            assertThat(endpoint.statuses())
                .containsExactly(endpoint.id().method().equals("m59") ? 409 : 404));
  }
}
