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
  void whatAnExceptionDoesNotHaveDecidesWhatItAnswers() {
    Example.rest(
            """
            @Path("/orders")
            class Orders {
              // sends 400
              @GET
              public String refused() { throw new Refused(Response.Status.BAD_REQUEST); }

              // sends 409
              @GET
              public String taken() { throw new Refused(Response.status(409).build()); }
            }

            class Refused extends WebApplicationException {
              private final Response response;
              private final Response.Status status;
              Refused(Response.Status status) { this.response = null; this.status = status; }
              Refused(Response response) { this.response = response; this.status = null; }
              @Override public Response getResponse() {
                return response != null ? response : Response.status(status).build();
              }
            }

            @Provider
            class Everything implements ExceptionMapper<WebApplicationException> {
              public Response toResponse(WebApplicationException thrown) {
                return Response.status(thrown.getResponse().getStatus()).build();
              }
            }
            """)
        .check();
  }

  @Test
  void whatAHandlerFallsBackToIsNotSaidOfWhatItDoesNotUnderstand() {
    var endpoint =
        Example.rest(
                """
                @Path("/orders")
                class Orders {
                  @GET
                  public String refused() { throw new Refused(); }
                }

                class Refused extends RuntimeException {}

                @Provider
                class Everything implements ExceptionMapper<Refused> {
                  public Response toResponse(Refused thrown) {
                    try {
                      return Response.status(Integer.getInteger("refused")).build();
                    } catch (RuntimeException e) {
                      return Response.serverError().build();
                    }
                  }
                }
                """)
            .endpoint();

    assertThat(endpoint.statuses()).isEmpty();
    assertThat(endpoint.gaps()).anyMatch(gap -> gap.reason().contains("status is not constant"));
  }

  @Test
  void methodsOfQuarkusAnswerExceptions() {
    Example.rest(
            """
            @Path("/orders")
            class Orders {
              // sends 404
              @GET
              public String missing() { throw new Missing(); }

              // sends 409
              @POST
              public String taken() { throw new Taken(); }

              @ServerExceptionMapper
              public Response mine(Taken taken) { return Response.status(409).build(); }
            }

            @Path("/others")
            class Others {
              // sends 423
              @POST
              public String locked() { throw new Taken(); }
            }

            class Missing extends RuntimeException {}

            class Taken extends RuntimeException {}

            class Mappers {
              @ServerExceptionMapper({Missing.class, NoSuchElementException.class})
              public Response missing(UriInfo uri) { return Response.status(404).build(); }

              @ServerExceptionMapper
              public Response taken(Taken taken) { return Response.status(423).build(); }
            }
            """)
        .with(
            "org.jboss.resteasy.reactive.server",
            "ServerExceptionMapper",
            "public @interface ServerExceptionMapper { Class<? extends Throwable>[] value() default"
                + " {}; }")
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
