package dev.responds.processor.flow;

import org.junit.jupiter.api.Test;

/** Exceptions that a policy knows better than the code that can be read. */
class PolicyExceptionsTest {

  @Test
  void aPolicySaysWhatNoHandlerTells() {
    Example.spring(
            """
            @dev.responds.StatusPolicy(exceptions = {
              @dev.responds.ExceptionStatus(exception = Locked.class, status = 423),
              @dev.responds.ExceptionStatus(exception = IllegalStateException.class, status = 409),
              @dev.responds.ExceptionStatus(exception = Busy.class, status = 503)
            })
            @RestController
            class Orders {
              // sends 423
              @PostMapping
              void direct() { throw new Locked(); }

              // sends 423
              @PutMapping
              void subclass() { throw new LockedForGood(); }

              // sends 200, 409
              @GetMapping
              String deeper(@RequestParam(required = false) String id) { return Stock.find(id); }

              // sends 503
              @DeleteMapping
              void branching() { throw new Busy(); }

              // sends 404
              @PatchMapping
              void notNamed() { throw new Missing(); }
            }

            class Stock {
              static String find(String id) {
                if (id == null) {
                  throw new IllegalStateException();
                }
                return id;
              }
            }

            class Locked extends RuntimeException {}

            class LockedForGood extends Locked {}

            class Busy extends RuntimeException {}

            @ResponseStatus(HttpStatus.NOT_FOUND)
            class Missing extends RuntimeException {}

            @RestControllerAdvice
            class Handlers {
              @ExceptionHandler
              ResponseEntity<Void> busy(Busy busy) {
                return System.nanoTime() > 0
                    ? ResponseEntity.status(429).build()
                    : ResponseEntity.status(502).build();
              }
            }
            """)
        .check();
  }

  @Test
  void whatIsUnderstoodIsBelievedFirst() {
    Example.spring(
            """
            @dev.responds.StatusPolicy(exceptions = {
              @dev.responds.ExceptionStatus(exception = RuntimeException.class, status = 418)
            })
            @RestController
            class Orders {
              // sends 410
              @GetMapping
              void handled() { throw new Sold(); }

              // sends 404
              @PostMapping
              void annotated() { throw new Missing(); }

              // sends 418
              @PutMapping
              void neither() { throw new IllegalArgumentException(); }
            }

            class Sold extends RuntimeException {}

            @ResponseStatus(HttpStatus.NOT_FOUND)
            class Missing extends RuntimeException {}

            @RestControllerAdvice
            class Handlers {
              @ExceptionHandler
              ResponseEntity<Void> sold(Sold sold) { return ResponseEntity.status(410).build(); }
            }
            """)
        .check();
  }

  @Test
  void theNearestPolicyThatNamesItWins() {
    Example.spring(
            """
            @dev.responds.StatusPolicy(exceptions =
              @dev.responds.ExceptionStatus(exception = RuntimeException.class, status = 418))
            @interface Ruleset {}

            @Ruleset
            @dev.responds.StatusPolicy(exceptions =
              @dev.responds.ExceptionStatus(exception = IllegalStateException.class, status = 409))
            class Api {
              @dev.responds.StatusPolicy(exceptions =
                @dev.responds.ExceptionStatus(exception = Inner.class, status = 423))
              @RestController
              static class Orders {
                // sends 423
                @GetMapping
                void own() { throw new Inner(); }

                // sends 409
                @PostMapping
                void around() { throw new IllegalStateException(); }

                // sends 418
                @PutMapping
                void ruleset() { throw new IllegalArgumentException(); }
              }
            }

            class Inner extends IllegalStateException {}
            """)
        .check();
  }

  @Test
  void resourcesHaveThemToo() {
    Example.rest(
            """
            @dev.responds.StatusPolicy(exceptions = {
              @dev.responds.ExceptionStatus(exception = Locked.class, status = 423),
              @dev.responds.ExceptionStatus(exception = RuntimeException.class, status = 418)
            })
            @Path("orders")
            class Orders {
              // sends 423
              @GET
              public String direct() { throw new Locked(); }

              // sends 404
              @POST
              public String itself() { throw new NotFoundException(); }

              // sends 418
              @PUT
              public String other() { throw new IllegalArgumentException(); }
            }

            class Locked extends RuntimeException {}
            """)
        .check();
  }
}
