package dev.responds.processor.flow;

import org.junit.jupiter.api.Test;

/** What generated builders send: they end in stages, which put header fields into a maker. */
class BuildersTest {

  private static final String FACTORY =
      """

      class Respond {
        static dev.responds.runtime.ContentStage.Created<Response, String> created(String location) {
          return new dev.responds.runtime.ContentStage.Created<Response, String>(201, MAKER)
              .header("Location", location);
        }

        static dev.responds.runtime.EmptyStage.Retryable<Response> unavailable() {
          return new dev.responds.runtime.EmptyStage.Retryable<Response>(503, MAKER)
              .header("Retry-After", "120");
        }

        static dev.responds.runtime.EmptyStage.Plain<Response> deleted() {
          return new dev.responds.runtime.EmptyStage.Plain<Response>(204, MAKER);
        }
      }
      """;

  @Test
  void fieldsOfStagesAreSentInSpring() {
    Example.spring(
            """
            @RestController
            class Orders {
              // sends 201 Location
              @PostMapping
              RESPONSE created() { return Respond.created("/orders/1").body("text"); }

              // sends 503 Retry-After
              @GetMapping
              RESPONSE unavailable() { return Respond.unavailable().build(); }

              // sends 204
              @DeleteMapping
              RESPONSE deleted() { return Respond.deleted().build(); }
            }
            """
                    .replace("RESPONSE", "dev.responds.spring.SpringResponse<String>")
                + FACTORY
                    .replace("MAKER", "dev.responds.runtime.spring.SpringMaker.responses()")
                    .replace("Response,", "dev.responds.spring.SpringResponse<String>,")
                    .replace("Response>", "dev.responds.spring.SpringResponse<String>>"))
        .check();
  }
}
