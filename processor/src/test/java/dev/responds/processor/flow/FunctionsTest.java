package dev.responds.processor.flow;

import org.junit.jupiter.api.Test;

/** Lambdas, optional values, and what arrives later. */
class FunctionsTest {

  @Test
  void optionalValuesRunTheirFunctions() {
    Example.spring(
            """
            @RestController
            class Orders {
              // sends 200, 404
              @GetMapping
              ResponseEntity<String> mapped(Optional<String> found) {
                return found.map(ResponseEntity::ok).orElse(ResponseEntity.notFound().build());
              }

              // sends 200, 410
              @GetMapping
              ResponseEntity<String> supplied(Optional<String> found) {
                return found
                    .map(text -> ResponseEntity.ok(text))
                    .orElseGet(() -> ResponseEntity.status(HttpStatus.GONE).build());
              }

              // sends 200, 404
              @GetMapping
              String thrown(Optional<String> found) {
                return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
              }

              // sends 200
              @GetMapping
              ResponseEntity<String> full() {
                return Optional.of("text")
                    .map(ResponseEntity::ok)
                    .orElse(ResponseEntity.notFound().build());
              }

              // sends 200, 404
              @GetMapping
              ResponseEntity<String> asked(Optional<String> found) {
                if (found.isEmpty()) {
                  return ResponseEntity.notFound().build();
                }
                return ResponseEntity.ok(found.get());
              }

              // sends 204
              @GetMapping
              ResponseEntity<Void> handedOn() { return around(() -> ResponseEntity.noContent().build()); }

              private static <T> T around(Supplier<T> supplier) { return supplier.get(); }
            }
            """)
        .check();
  }

  @Test
  void whatArrivesLaterIsUnpacked() {
    Example.spring(
            """
            @RestController
            class Orders {
              // sends 200, 404
              @GetMapping
              Mono<ResponseEntity<String>> mono(Mono<String> found) {
                return found
                    .map(ResponseEntity::ok)
                    .defaultIfEmpty(ResponseEntity.notFound().build());
              }

              // sends 200, 409
              @GetMapping
              Mono<String> failing(Mono<String> found) {
                return found.switchIfEmpty(
                    Mono.error(new ResponseStatusException(HttpStatus.CONFLICT)));
              }

              // sends 202
              @GetMapping
              Callable<ResponseEntity<Void>> callable() {
                return () -> ResponseEntity.accepted().build();
              }

              // sends 200, 400
              @GetMapping
              CompletableFuture<ResponseEntity<String>> future() {
                return CompletableFuture.supplyAsync(() -> "text")
                    .thenApply(ResponseEntity::ok)
                    .exceptionally(failure -> ResponseEntity.badRequest().build());
              }

              // sends 201
              @GetMapping
              org.springframework.web.context.request.async.DeferredResult<ResponseEntity<Void>> deferred() {
                var result =
                    new org.springframework.web.context.request.async.DeferredResult<ResponseEntity<Void>>();
                result.setResult(ResponseEntity.status(201).build());
                return result;
              }
            }
            """)
        .check();
  }
}
