package dev.responds.processor.flow;

import org.junit.jupiter.api.Test;

/** Endpoints without a framework. */
class PlainFlowTest {

  private static final String FACTORY =
      """

      class Respond {
        static dev.responds.runtime.ContentStage.Created<Reply, String> created(String location) {
          return new dev.responds.runtime.ContentStage.Created<Reply, String>(
                  201, ReplyMaker.replies())
              .header("Location", location);
        }

        static dev.responds.runtime.EmptyStage.Retryable<Reply> unavailable() {
          return new dev.responds.runtime.EmptyStage.Retryable<Reply>(503, ReplyMaker.replies())
              .header("Retry-After", "120");
        }

        static dev.responds.runtime.EmptyStage.Plain<Reply> missing() {
          return new dev.responds.runtime.EmptyStage.Plain<Reply>(404, ReplyMaker.replies());
        }
      }

      class Found extends Reply {
        Found(Reply reply) { super(reply); }
      }
      """;

  @Test
  void repliesAreSentWithTheirFields() {
    Example.plain(
            """
            class Orders {
              // sends 201 Location
              @Endpoint(method = "POST", path = "/orders")
              Reply created() { return Respond.created("/orders/1").body("text"); }

              // sends 404, 503 Retry-After
              @Endpoint(method = "GET", path = "/orders")
              Reply either(boolean busy) {
                return busy ? Respond.unavailable().build() : Respond.missing().build();
              }

              // sends 503 Retry-After
              @Endpoint(method = "PUT", path = "/orders")
              Found ofItsOwnType() { return new Found(Respond.unavailable().build()); }

              // sends 404
              @Endpoint(method = "DELETE", path = "/orders")
              Reply thrown() { throw Respond.missing().build().toException(); }

              Reply noEndpoint() { return Respond.missing().build(); }

              @Endpoint(name = "named")
              Reply routedByNobody() { return Respond.missing().build(); }
            }
            """
                + FACTORY)
        .check();
  }

  @Test
  void whatIsWrittenIsSent() {
    Example.plain(
            """
            class Orders {
              // sends 409
              @Endpoint(method = "POST", path = "/orders")
              void servlet(HttpServletResponse response) { response.setStatus(409); }

              // sends 200
              @Endpoint(method = "GET", path = "/orders")
              void untouched(HttpServletResponse response) throws java.io.IOException {
                response.getWriter().write("text");
              }

              // sends 303 Location
              @Endpoint(method = "HEAD", path = "/orders")
              void elsewhere(HttpServletResponse response) throws java.io.IOException {
                response.sendRedirect("/orders/1", 303, true);
              }

              // sends 302 Location
              @Endpoint(method = "OPTIONS", path = "/orders")
              void found(HttpServletResponse response) throws java.io.IOException {
                response.sendRedirect("/orders/1", true);
              }

              // sends 404
              @Endpoint(method = "PUT", path = "/orders")
              void sent(ReplySender sender, ReplySink sink) throws java.io.IOException {
                sender.send(Respond.missing().build(), sink);
              }

              // sends unknown
              @Endpoint(method = "DELETE", path = "/orders")
              void handedOn(java.util.function.Consumer<String> answer) { answer.accept("text"); }

              // sends unknown
              @Endpoint(method = "PATCH", path = "/orders")
              String wrapped() { return "text"; }
            }
            """
                + FACTORY)
        .check();
  }

  @Test
  void whatBecomesOfExceptionsAPolicySays() {
    Example.plain(
            """
            @dev.responds.StatusPolicy(exceptions =
              @dev.responds.ExceptionStatus(exception = Locked.class, status = 423))
            class Orders {
              // sends 404, 423
              @Endpoint(method = "POST", path = "/orders")
              Reply named(boolean locked) {
                if (locked) {
                  throw new Locked();
                }
                return Respond.missing().build();
              }

              // sends 404
              @Endpoint(method = "GET", path = "/orders")
              Reply notNamed(boolean locked) {
                if (locked) {
                  throw new IllegalStateException();
                }
                return Respond.missing().build();
              }
            }

            class Locked extends RuntimeException {}
            """
                + FACTORY)
        .check();
  }
}
