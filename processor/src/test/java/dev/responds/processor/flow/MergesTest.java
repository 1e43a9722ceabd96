package dev.responds.processor.flow;

import org.junit.jupiter.api.Test;

/** Values that differ from way to way, helpers that take statuses, circles. */
class MergesTest {

  @Test
  void statusesOfAllWaysMeet() {
    Example.spring(
            """
            @RestController
            class Orders {
              // sends 200, 404
              @GetMapping
              ResponseEntity<Void> variable(boolean found) {
                HttpStatus status = found ? HttpStatus.OK : HttpStatus.NOT_FOUND;
                return ResponseEntity.status(status).build();
              }

              // sends 200, 410, 404
              @GetMapping
              ResponseEntity<Void> chosen(int kind) {
                return switch (kind) {
                  case 1 -> ResponseEntity.ok().build();
                  case 2 -> ResponseEntity.status(HttpStatus.GONE).build();
                  default -> ResponseEntity.notFound().build();
                };
              }

              // sends 400
              @GetMapping
              ResponseEntity<Void> never() {
                if (isEnabled()) {
                  return ResponseEntity.ok().build();
                }
                return ResponseEntity.badRequest().build();
              }

              // sends 204
              @GetMapping
              ResponseEntity<Void> counted(int times) {
                ResponseEntity<Void> response = null;
                for (int i = 0; i < times; i++) {
                  response = ResponseEntity.noContent().build();
                }
                return response;
              }

              private static boolean isEnabled() { return false; }
            }
            """
                .replace("200, 410, 404", "200, 404, 410"))
        .check();
  }

  @Test
  void helpersAreFollowedWithTheirArguments() {
    Example.spring(
            """
            @RestController
            class Orders {
              // sends 409
              @PostMapping
              ResponseEntity<String> conflict() { return error(HttpStatus.CONFLICT, "text"); }

              // sends 423
              @PostMapping
              ResponseEntity<String> locked() { return error(HttpStatus.LOCKED, "text"); }

              // sends 200
              @GetMapping
              ResponseEntity<String> inherited() { return new Answers().fine(); }

              private static ResponseEntity<String> error(HttpStatus status, String text) {
                return ResponseEntity.status(status).body(text);
              }
            }

            class Answers {
              ResponseEntity<String> fine() { return with(200); }
              private ResponseEntity<String> with(int status) {
                return ResponseEntity.status(status).build();
              }
            }
            """)
        .check();
  }

  @Test
  void circlesEnd() {
    Example.spring(
            """
            @RestController
            class Orders {
              // sends 200, 404
              @GetMapping
              ResponseEntity<Void> even(int number) {
                return number == 0 ? ResponseEntity.ok().build() : odd(number - 1);
              }

              // sends unknown
              @GetMapping
              ResponseEntity<Void> endless() { return endless(); }

              private ResponseEntity<Void> odd(int number) {
                return number == 0 ? ResponseEntity.notFound().build() : even(number - 1);
              }
            }
            """)
        .check();
  }

  @Test
  void aCircleThatOthersEndIsNotUnderstoodRatherThanWithoutEnd() {
    Example.spring(
            """
            @RestController
            class Orders {
              private final Store store = new CachedStore();

              // sends 200, 404
              @GetMapping
              ResponseEntity<String> found() {
                return store.find() == null
                    ? ResponseEntity.notFound().build()
                    : ResponseEntity.ok("text");
              }
            }

            interface Store { String find(); }

            // The store that it caches is in a module that is not here.
            class CachedStore implements Store {
              private Layers layers;
              public String find() { return layers.ask(); }
            }

            class Layers {
              private Store next;
              String ask() { return next.find(); }
            }
            """)
        .check();
  }

  @Test
  void aCircleThatAlsoThrowsMayStillReturn() {
    Example.spring(
            """
            @RestController
            class Orders {
              private Store store;

              // sends 200, 503
              @GetMapping
              String found() { return store.find(); }
            }

            interface Store { String find(); }

            // What it delegates to is in a module that is not here.
            abstract class Delegating implements Store {
              private Store next;
              public String find() {
                if (next == null) {
                  throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
                }
                return next.find();
              }
            }

            class Checked extends Delegating {
              @Override
              public String find() { return super.find(); }
            }
            """)
        .check();
  }

  @Test
  void interfacesLeadToTheirImplementations() {
    Example.spring(
            """
            @RestController
            class Orders {
              private final Store store;
              private final Many many;
              Orders(Store store, Many many) { this.store = store; this.many = many; }

              // sends 200, 404
              @GetMapping
              ResponseEntity<String> found() { return store.find(); }

              // sends unknown
              @GetMapping
              ResponseEntity<String> any() { return many.find(); }
            }

            interface Store { ResponseEntity<String> find(); }

            class OneStore implements Store {
              public ResponseEntity<String> find() { return ResponseEntity.ok("text"); }
            }

            class OtherStore implements Store {
              public ResponseEntity<String> find() { return ResponseEntity.notFound().build(); }
            }

            interface Many { ResponseEntity<String> find(); }
            class A implements Many { public ResponseEntity<String> find() { return null; } }
            class B implements Many { public ResponseEntity<String> find() { return null; } }
            class C implements Many { public ResponseEntity<String> find() { return null; } }
            class D implements Many { public ResponseEntity<String> find() { return null; } }
            class E implements Many { public ResponseEntity<String> find() { return null; } }
            """)
        .check();
  }
}
