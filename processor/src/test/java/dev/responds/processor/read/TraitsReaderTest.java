package dev.responds.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Source;
import dev.responds.contract.model.StatusAnnotation;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraitsReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Resource                                                        | true
          ResponseEntity<Resource>                                        | true
          ResponseEntity<? extends Resource>                              | true
          Mono<ResponseEntity<Resource>>                                  | true
          CompletableFuture<org.springframework.core.io.FileSystemResource>  | true
          org.springframework.core.io.support.ResourceRegion              | true
          ResponseEntity<List<org.springframework.core.io.support.ResourceRegion>> | true
          org.springframework.core.io.InputStreamResource                 | false
          ResponseEntity<byte[]>                                          | false
          ResponseEntity<?>                                               | false
          ResponseEntity                                                  | false
          List                                                            | false
          Missing<Resource>                                               | false
          void                                                            | false
          """)
  void resourcesAreAnsweredByRange(String type, boolean ranged) {
    assertThat(
            ReadApi.controller("@GetMapping " + type + " run() {}")
                .endpoint("run")
                .traits()
                .ranged())
        .isEqualTo(ranged);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "io.github.resilience4j.ratelimiter.annotation.RateLimiter",
        "io.smallrye.faulttolerance.api.RateLimit",
        "com.giffing.bucket4j.spring.boot.starter.context.RateLimiting"
      })
  void rateLimitsOfLibrariesAreKnownByTheirName(String annotation) {
    String simple = annotation.substring(annotation.lastIndexOf('.') + 1);
    String library = "@interface " + simple + " {}";
    String method = "@GetMapping @" + simple + " void run() {} @GetMapping(\"b\") void other() {}";
    ReadApi api =
        ReadApi.of(
            "shop.Orders", "@RestController class Orders { " + method + "}", "shop.L", library);

    assertThat(api.endpoint("run").traits().rateLimited()).isTrue();
    assertThat(api.endpoint("other").traits().rateLimited()).isFalse();
  }

  @Test
  void aRateLimitMayStandOnTheClassOrOnAnAnnotationOfTheTeam() {
    ReadApi onClass =
        ReadApi.of(
            "shop.Orders",
            "@RateLimited @RestController class Orders { @GetMapping void run() {} }",
            "shop.RateLimited",
            "@interface RateLimited {}");
    ReadApi composed =
        ReadApi.of(
            "shop.Orders",
            "@RestController class Orders { @GetMapping @Guarded void run() {}"
                + " @interface RateLimited {} }",
            "shop.Guarded",
            "@Orders.RateLimited @interface Guarded {}");

    assertThat(onClass.endpoint("run").traits().rateLimited()).isTrue();
    assertThat(composed.endpoint("run").traits().rateLimited()).isTrue();
  }

  @Test
  void deprecationOfMethodOrClassIsKnown() {
    ReadApi api =
        ReadApi.controller(
            "@Deprecated @GetMapping(\"a\") void old() {} @GetMapping(\"b\") void current() {}");
    ReadApi whole =
        ReadApi.of(
            "shop.Orders",
            "@Deprecated @RestController class Orders { @GetMapping void run() {} }");

    assertThat(api.endpoint("old").traits().deprecated()).isTrue();
    assertThat(api.endpoint("current").traits().deprecated()).isFalse();
    assertThat(whole.endpoint("run").traits().deprecated()).isTrue();
  }

  @Test
  void theStatusAnnotationIsReadWithItsConstantReasonAndPlace() {
    StatusAnnotation annotation =
        ReadApi.controller(
                "@GetMapping @ResponseStatus(code = HttpStatus.PAYLOAD_TOO_LARGE, reason = \"big\")"
                    + " void run() {}")
            .endpoint("run")
            .traits()
            .annotation()
            .orElseThrow();

    Source method = Source.method("shop.Orders", "run", 0);
    assertThat(annotation)
        .isEqualTo(
            new StatusAnnotation(
                OptionalInt.of(413), "PAYLOAD_TOO_LARGE", "big", method.annotation(1).at("code")));
  }

  @Test
  void theNearestStatusAnnotationCounts() {
    ReadApi api =
        ReadApi.of(
            "shop.Orders",
            "@ResponseStatus(HttpStatus.ACCEPTED) @RestController class Orders extends Base {"
                + " @GetMapping(\"a\") @Made void own() {} @GetMapping(\"b\") void other() {}"
                + " @ResponseStatus(HttpStatus.CREATED) @interface Made {} }",
            "shop.Base",
            "@ResponseStatus(HttpStatus.NO_CONTENT) class Base {}");

    assertThat(api.endpoint("own").traits().annotation().orElseThrow().status()).hasValue(201);
    assertThat(api.endpoint("own").traits().annotation().orElseThrow().source())
        .isEqualTo(Source.method("shop.Orders", "own", 0).annotation(1));
    assertThat(api.endpoint("other").traits().annotation().orElseThrow().status()).hasValue(202);
    assertThat(api.endpoint("other").traits().annotation().orElseThrow().source())
        .isEqualTo(Source.type("shop.Orders").annotation(0).at("value"));
  }

  @Test
  void aStatusAnnotationWithoutConstantSays500() {
    StatusAnnotation annotation =
        ReadApi.controller("@GetMapping @ResponseStatus void run() {}")
            .endpoint("run")
            .traits()
            .annotation()
            .orElseThrow();

    assertThat(annotation.status()).hasValue(500);
    assertThat(annotation.constant()).isEmpty();
    assertThat(annotation.reason()).isEmpty();
  }
}
