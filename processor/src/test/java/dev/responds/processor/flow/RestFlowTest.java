package dev.responds.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.FoundResponse.Content;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Jakarta REST: factories, exceptions and mappers, what is resumed. */
class RestFlowTest {

  @Test
  void responsesHaveTheStatusOfTheirFactory() {
    Example.rest(
            """
            @Path("/orders")
            class Orders {
              // sends 204
              @DELETE
              public void nothing() {}

              // sends 204
              @GET
              public Response none() { return null; }

              // sends 200
              @GET
              public String plain() { return "text"; }

              // sends 201 Location
              @POST
              public Response created() { return Response.created(URI.create("/1")).build(); }

              // sends 404
              @GET
              public Response missing() { return Response.status(Response.Status.NOT_FOUND).build(); }

              // sends 409
              @POST
              public Response entity() { return Response.status(409).entity("text").build(); }

              // sends 202
              @POST
              public Response changed() {
                Response.ResponseBuilder builder = Response.ok();
                builder.status(202);
                return builder.build();
              }

              // sends 200, 304 ETag
              @GET
              public Response conditional(boolean same) {
                return same ? Response.notModified("1").build() : Response.ok("text").build();
              }

              // sends 303 Location
              @POST
              public Response elsewhere() { return Response.seeOther(URI.create("/")).build(); }

              // sends unknown
              @GET
              public Response any(Response given) { return given; }

              // sends unknown
              @GET
              public void raw(@Context jakarta.servlet.http.HttpServletResponse response)
                  throws java.io.IOException {
                response.sendRedirect("/");
              }
            }
            """)
        .check();
  }

  @Test
  void aStatusThatIsSetInAWayOfItsOwnIsNotUnderstood() {
    Example.rest(
            """
            @Path("/orders")
            class Orders {
              private Context context;

              // sends unknown
              @POST
              public String created() {
                context.getHttpResponse().setStatus(201);
                return "text";
              }
            }

            interface Context { HttpResponse getHttpResponse(); }

            interface HttpResponse { void setStatus(int status); }
            """)
        .check();
  }

  @Test
  void whatMayHideAResponseIsSaidHoweverMuchElseIsNot() {
    StringBuilder source = new StringBuilder();
    source.append("@Path(\"/orders\") class Orders { private HttpResponse response;\n");
    IntStream.range(0, 20).forEach(i -> source.append("  private C%d c%d;\n".formatted(i, i)));
    source.append("  // sends unknown\n  @POST\n  public String created() {\n");
    IntStream.range(0, 20).forEach(i -> source.append("    c%d.check();\n".formatted(i)));
    source.append("    response.setStatus(201);\n    return \"text\";\n  }\n}\n");
    IntStream.range(0, 20)
        .forEach(i -> source.append("interface C%d { void check(); }\n".formatted(i)));
    source.append("interface HttpResponse { void setStatus(int status); }\n");

    Example.rest(source.toString()).check();
  }

  @Test
  void functionsThatAreGivenMayThrowMore() {
    var endpoint =
        Example.rest(
                """
                @Path("/orders")
                class Orders {
                  private final Check check;
                  private final Runnable audit;
                  Orders(Check check, Runnable audit) { this.check = check; this.audit = audit; }

                  @GET
                  public String found() {
                    check.require();
                    return "text";
                  }
                }

                interface Check { void require(); }
                """)
            .endpoint();

    assertThat(endpoint.understood()).isTrue();
    assertThat(endpoint.gaps())
        .anyMatch(gap -> gap.reason().equals("it runs a function that it was given"));
  }

  @Test
  void whatAnotherModuleImplementsMayThrowMore() {
    var endpoint =
        Example.rest(
                """
                @Path("/orders")
                class Orders {
                  private Stock stock;
                  private Client client;
                  private Store store;

                  // sends 200
                  @PUT
                  public String take() {
                    stock.take(7);
                    client.send(7);
                    store.get(7);
                    return stock.name();
                  }
                }

                interface Stock extends Named {
                  @Deprecated void take(int pieces);
                  void give(int pieces);
                }

                interface Named { String name(); String name(int piece); }

                // A framework makes these two.
                @Made
                interface Client { void send(int order); void cancel(int order); }

                interface Store extends Iterable<String> { String get(int order); void put(int order); }

                @interface Made {}
                """)
            .endpoint();

    assertThat(endpoint.understood()).isTrue();
    assertThat(endpoint.gaps())
        .singleElement()
        .satisfies(
            gap -> assertThat(gap.reason()).isEqualTo("Stock.take has no implementation here"));
  }

  @Test
  void whatIsHandedOnInAnObjectMayBeFilled() {
    var endpoint =
        Example.rest(
                """
                @Path("/orders")
                class Orders {
                  private Exporter exporter;

                  @POST
                  public Response exported() {
                    Response.ResponseBuilder response = Response.ok();
                    exporter.export(new Target() {
                      @Override public void write(Object text) { response.entity(text); }
                    });
                    return response.build();
                  }
                }

                interface Exporter { void export(Target target); }

                interface Target { void write(Object text); }
                """)
            .endpoint();

    assertThat(endpoint.sent()).anyMatch(sent -> sent.presence() != Content.NONE);
    assertThat(endpoint.statuses()).containsExactly(200);
  }

  @Test
  void whatAnotherMethodFillsThroughAnObjectIsFilled() {
    String orders =
        """
        @Path("/orders")
        class Orders {
          private Session session;

          @POST
          public Response exported() {
            Response.ResponseBuilder response = Response.ok();
            session.get(Exporter.class).export(new Target() {
              @Override public void type(String type) { response.type(type); }
              @Override public void write(Supplier<String> text) { response.entity(%s); }
            });
            return response.build();
          }
        }

        interface Session { <T> T get(Class<T> type); }

        interface Exporter { void export(Target target); }

        class Exports implements Exporter {
          @Override public void export(Target target) {
            target.type("text/plain");
            target.write(() -> "text of " + this);
          }
        }

        interface Target {
          void type(String type);
          void write(Supplier<String> text);
        }
        """;

    for (String content : List.of("text.get()", "(Supplier<String>) text::get")) {
      var endpoint = Example.rest(orders.formatted(content)).endpoint();

      assertThat(endpoint.statuses()).containsExactly(200);
      assertThat(endpoint.sent()).as(content).anyMatch(sent -> sent.presence() != Content.NONE);
    }
  }

  @Test
  void exceptionsAreAnsweredByThemselvesOrByMappers() {
    Example.rest(
            """
            @Path("/orders")
            class Orders {
              // sends 404
              @GET
              public void missing() { throw new NotFoundException(); }

              // sends 409
              @GET
              public void web() { throw new WebApplicationException(Response.Status.CONFLICT); }

              // sends 423
              @GET
              public void response() {
                throw new WebApplicationException(Response.status(423).entity("text").build());
              }

              // sends 400
              @GET
              public void base() { throw new Malformed(); }

              // sends 422
              @GET
              public void nearest() { throw new Invalid(); }

              // sends 500
              @GET
              public void unanswered() { throw new IllegalStateException(); }

              // sends 410
              @GET
              public void own() { throw new Gone(); }
            }

            class Malformed extends RuntimeException {}
            class Invalid extends Malformed {}

            class Gone extends ClientErrorException {
              Gone() { super(Response.Status.GONE); }
            }

            @Provider
            class MalformedMapper implements ExceptionMapper<Malformed> {
              public Response toResponse(Malformed e) { return Response.status(400).build(); }
            }

            @Provider
            class InvalidMapper implements ExceptionMapper<Invalid> {
              public Response toResponse(Invalid e) { return Response.status(422).build(); }
            }
            """)
        .check();
  }

  @Test
  void whatIsResumedIsSent() {
    Example.rest(
            """
            @Path("/orders")
            class Orders {
              // sends 202
              @GET
              public void resumed(@Suspended AsyncResponse response) {
                new Thread(() -> response.resume(Response.accepted().build())).start();
              }

              // sends unknown
              @GET
              public void later(@Suspended AsyncResponse response) {}

              // sends 200
              @GET
              public CompletionStage<Response> stage() {
                return CompletableFuture.supplyAsync(() -> Response.ok().build());
              }
            }
            """)
        .check();
  }

  @Test
  void annotationsAreInherited() {
    Example.rest(
            """
            interface Api {
              @GET
              @Path("/one")
              Response one();
            }

            @Path("/orders")
            class Orders implements Api {
              // sends 204
              public Response one() { return Response.noContent().build(); }
            }
            """)
        .check();
  }
}
