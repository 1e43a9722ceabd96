package dev.responds.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.flow.sent.EndpointFlow;
import org.junit.jupiter.api.Test;

/** Exceptions of Spring's endpoints: what carries a status, who answers, what is caught. */
class SpringExceptionsTest {

  @Test
  void exceptionsCarryTheirStatus() {
    Example.spring(
            """
            @RestController
            class Orders {
              // sends 409
              @PostMapping
              void given() { throw new ResponseStatusException(HttpStatus.CONFLICT, "text"); }

              // sends 404
              @GetMapping
              void annotated() { throw new Missing(); }

              // sends 410
              @GetMapping
              void inherited() { throw new Gone(); }

              // sends 500
              @GetMapping
              void unanswered() { throw new IllegalStateException(); }

              // sends 423
              @GetMapping
              void late() {
                var failure = new ResponseStatusException(HttpStatus.LOCKED);
                throw failure;
              }

              // sends 200, 400
              @GetMapping
              String checked(@RequestParam(required = false) String id) {
                return Checks.present(id);
              }

              // sends 200
              @GetMapping
              String present(@RequestParam String id) {
                return Checks.present(id);
              }
            }

            class Checks {
              static String present(String id) {
                if (id == null) {
                  throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
                }
                return id;
              }
            }

            @ResponseStatus(HttpStatus.NOT_FOUND)
            class Missing extends RuntimeException {}

            class Gone extends ErrorResponseException {
              Gone() { super(HttpStatus.GONE); }
            }
            """)
        .check();
  }

  @Test
  void whatIsCaughtIsNotSent() {
    Example.spring(
            """
            @RestController
            class Orders {
              // sends 400
              @GetMapping
              ResponseEntity<Void> caught() {
                try {
                  throw new Missing();
                } catch (Missing e) {
                  return ResponseEntity.badRequest().build();
                }
              }

              // sends 200
              @GetMapping
              ResponseEntity<Void> otherwise() {
                try {
                  fine();
                } catch (Missing e) {
                  return ResponseEntity.badRequest().build();
                }
                return ResponseEntity.ok().build();
              }

              // sends 404
              @GetMapping
              void passing() {
                try {
                  throw new Missing();
                } finally {
                  fine();
                }
              }

              // sends 409
              @GetMapping
              void wrapped() {
                try {
                  throw new Missing();
                } catch (Missing e) {
                  throw new ResponseStatusException(HttpStatus.CONFLICT, "text", e);
                }
              }

              // sends 200
              @GetMapping
              String around() {
                return quietly(() -> { throw new Missing(); });
              }

              private static void fine() { System.gc(); }

              private static String quietly(Supplier<String> supplier) {
                try {
                  return supplier.get();
                } catch (Missing e) {
                  return "";
                }
              }
            }

            @ResponseStatus(HttpStatus.NOT_FOUND)
            class Missing extends RuntimeException {}
            """)
        .check();
  }

  @Test
  void theNearestHandlerAnswers() {
    Example.spring(
            """
            @RestController
            class Orders {
              // sends 404
              @GetMapping
              void missing() { throw new Missing(); }

              // sends 409
              @GetMapping
              void own() { throw new Conflict(); }

              // sends 422
              @GetMapping
              void carried() { throw new Coded(Code.INVALID); }

              // sends 400
              @GetMapping
              void coded() { throw new Coded(Code.MALFORMED); }

              // sends 428
              @GetMapping
              void branched() { throw new Precondition(); }

              // sends 423
              @GetMapping
              void fromTable() { throw new Busy(); }

              // sends 400
              @GetMapping
              void named() { throw new IllegalArgumentException(); }

              @ExceptionHandler
              ResponseEntity<String> conflict(Conflict conflict) {
                return ResponseEntity.status(HttpStatus.CONFLICT).build();
              }
            }

            @RestControllerAdvice
            class Advice {
              private static final Map<Class<?>, HttpStatus> TABLE =
                  Map.of(Busy.class, HttpStatus.LOCKED);

              @ExceptionHandler(Missing.class)
              @ResponseStatus(HttpStatus.NOT_FOUND)
              String missing() { return "text"; }

              @ExceptionHandler(Conflict.class)
              @ResponseStatus(HttpStatus.GONE)
              void never() {}

              @ExceptionHandler
              ResponseEntity<String> coded(Coded coded) {
                return ResponseEntity.status(coded.code.status).build();
              }

              @ExceptionHandler(IllegalArgumentException.class)
              ResponseEntity<String> malformed() { return ResponseEntity.badRequest().build(); }

              @ExceptionHandler(Base.class)
              ResponseEntity<String> branch(Base thrown) {
                if (thrown instanceof Precondition) {
                  return ResponseEntity.status(428).build();
                }
                HttpStatus status =
                    TABLE.getOrDefault(thrown.getClass(), HttpStatus.INTERNAL_SERVER_ERROR);
                return ResponseEntity.status(status).build();
              }
            }

            class Base extends RuntimeException {}
            class Precondition extends Base {}
            class Busy extends Base {}
            class Missing extends RuntimeException {}
            class Conflict extends RuntimeException {}

            enum Code {
              INVALID(422), MALFORMED(400);
              final int status;
              Code(int status) { this.status = status; }
            }

            class Coded extends RuntimeException {
              final Code code;
              Coded(Code code) { this.code = code; }
            }
            """)
        .check();
  }

  @Test
  void advicesAreAskedInTheirOrderAndForTheirPackages() {
    Example.spring(
            """
            @RestController
            class Orders {
              // sends 410
              @GetMapping
              void missing() { throw new Missing(); }
            }

            class Missing extends RuntimeException {}

            @RestControllerAdvice
            @org.springframework.core.annotation.Order(2)
            class Later {
              @ExceptionHandler(Missing.class)
              ResponseEntity<String> missing() { return ResponseEntity.notFound().build(); }
            }

            @RestControllerAdvice
            @org.springframework.core.annotation.Order(1)
            class First {
              @ExceptionHandler(Missing.class)
              ResponseEntity<String> missing() { return ResponseEntity.status(410).build(); }
            }

            @RestControllerAdvice(basePackages = "example.other")
            @org.springframework.core.annotation.Order(0)
            class Elsewhere {
              @ExceptionHandler(Missing.class)
              ResponseEntity<String> missing() { return ResponseEntity.status(400).build(); }
            }
            """)
        .check();
  }

  @Test
  void guardsDeepDownAreNotCertain() {
    EndpointFlow endpoint =
        Example.spring(
                """
                @RestController
                class Orders {
                  @GetMapping
                  String find(int page) { return Pages.find(page); }
                }

                class Pages {
                  static String find(int page) { return checked(page); }

                  private static String checked(int page) {
                    if (page < 0) {
                      throw new IllegalArgumentException();
                    }
                    return "text";
                  }
                }

                @RestControllerAdvice
                class Advice {
                  @ExceptionHandler(IllegalArgumentException.class)
                  ResponseEntity<String> malformed() { return ResponseEntity.badRequest().build(); }
                }
                """)
            .endpoint();

    assertThat(endpoint.statuses()).containsExactly(200);
    assertThat(endpoint.answer(200)).isEqualTo(EndpointFlow.Answer.SENT);
    assertThat(endpoint.answer(400)).isEqualTo(EndpointFlow.Answer.UNKNOWN);
    assertThat(endpoint.answer(404)).isEqualTo(EndpointFlow.Answer.NOT_SENT);
  }

  @Test
  void theWayNamesEachCallAndTheHandler() {
    EndpointFlow endpoint =
        Example.spring(
                """
                @RestController
                class Orders {
                  @GetMapping("/orders/{id}")
                  void find() { Store.find(); }
                }

                class Store {
                  static void find() { throw new Missing(); }
                }

                class Missing extends RuntimeException {}

                @RestControllerAdvice
                class Advice {
                  @ExceptionHandler(Missing.class)
                  ResponseEntity<String> missing() { return ResponseEntity.notFound().build(); }
                }
                """)
            .endpoint();

    assertThat(endpoint.route()).isEqualTo("GET /orders/{id}");
    assertThat(endpoint.sent().get(0).witness().toString())
        .isEqualTo(
            "Orders.find (Example.java:16) -> Store.find (Example.java:20)"
                + " -> Advice.missing (Example.java:28)");
    assertThat(endpoint.sent().get(0).exception()).contains("example.shop.Missing");
    assertThat(endpoint.sent().get(0).depth()).isEqualTo(1);
  }

  @Test
  void versionsThatAreRefused() {
    Example.spring(
            """
            @RestController
            class Orders {
              // sends 400
              @GetMapping(path = "/orders", version = "1.1")
              String invalid() {
                throw new org.springframework.web.accept.InvalidApiVersionException("1");
              }

              // sends 400
              @GetMapping(path = "/orders", version = "1.2+")
              String missing() {
                throw new org.springframework.web.accept.MissingApiVersionException();
              }
            }
            """)
        .check();
  }

  @Test
  void whatAClientExchangesIsAnEndpointOfTheControllerThatImplementsIt() {
    Example example =
        Example.spring(
            """
            @org.springframework.web.service.annotation.HttpExchange("/orders")
            interface Api {
              @org.springframework.web.service.annotation.GetExchange(url = "/{id}")
              ResponseEntity<String> find(@PathVariable String id);
              @org.springframework.web.service.annotation.HttpExchange(method = "PATCH")
              void change();
            }

            @RestController
            class Orders implements Api {
              // sends 404
              public ResponseEntity<String> find(String id) {
                return ResponseEntity.notFound().build();
              }

              // sends 200
              public void change() {}
            }

            class Client implements Api {
              public ResponseEntity<String> find(String id) { return ResponseEntity.ok().build(); }
              public void change() {}
            }
            """);

    example.check();
    assertThat(example.endpoints())
        .extracting(EndpointFlow::route)
        .containsExactlyInAnyOrder("GET /orders/{id}", "PATCH /orders");
  }
}
