package dev.responds.processor.builder;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.processor.builder.GeneratedCode.endpoint;

import com.google.testing.compile.Compilation;
import dev.responds.contract.model.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the generated types do not let anybody write. */
class MisuseTest {

  private static final SourceFile GENERATED =
      GeneratedCode.write(
          endpoint("create", "POST")
              .responds(201, Body.of(ORDER))
              .responds(401, Body.PROBLEM)
              .responds(409, Body.PROBLEM),
          endpoint("delete", "DELETE").responds(204, Body.NONE),
          endpoint("replace", "PUT").responds(200, Body.of(ORDER)).responds(204, Body.NONE),
          endpoint("refuse", "GET")
              .responds(200, Body.of(ORDER), "ETag", "Cache-Control")
              .responds(203, Body.of(ORDER), "Content-Disposition", "RateLimit", "RateLimit-Policy")
              .responds(304, Body.NONE)
              .responds(429, Body.PROBLEM, "Retry-After")
              .responds(451, Body.PROBLEM, "Link"));

  @Test
  void theRightUseCompiles() {
    assertThat(use("Respond.create().created(URI.create(\"/orders/1\")).body(new Order(\"1\"))"))
        .succeeded();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Respond.refuse().nonAuthoritativeInformation() | ContentDisposition",
        "Respond.refuse().nonAuthoritativeInformation() | RateLimitPolicy",
        "Respond.refuse().notModified() | EntityTag",
        "Respond.refuse().tooManyRequests() | RetryAfter",
        "Respond.refuse().unavailableForLegalReasons() | Link",
        "Respond.refuse().ok() | CacheControl"
      })
  void aForgottenFieldOfTheDeclarationIsAMissingArgumentThatTheMessageNames(
      String call, String named) {
    Compilation compilation = use(call);

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining(named);
    assertThat(compilation).hadErrorContaining("no arguments");
  }

  @Test
  void anUndeclaredStatusHasNoFactory() {
    Compilation compilation = use("Respond.create().notFound().build()");

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("notFound()");
  }

  @Test
  void contentOfAnotherTypeIsRefused() {
    Compilation compilation =
        use("Respond.create().created(URI.create(\"/orders/1\")).body(\"order\")");

    assertThat(compilation).failed();
    assertThat(compilation)
        .hadErrorContaining("java.lang.String cannot be converted to com.shop.Order");
  }

  @Test
  void aResponseWithoutContentTakesNone() {
    Compilation compilation = use("Respond.delete().noContent().body(\"gone\")");

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("body(java.lang.String)");
  }

  @ParameterizedTest
  @CsvSource({
    "Respond.replace().ok().eTag(\"v7\").body(new Order(\"1\"))",
    "Respond.replace().noContent().lastModified(java.time.Instant.EPOCH).build()"
  })
  void aValidatorAfterPutNamesWhatHasToBeSaidFirst(String call) {
    Compilation compilation = use(call);

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("CallStoredVerbatimFirst");
  }

  @Test
  void anUndeclaredResponseEntityIsNotAssignable() {
    Compilation compilation = compile("org.springframework.http.ResponseEntity.ok().build()");

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("OrderControllerResponses.Create");
  }

  @Test
  void theResponseOfAnotherEndpointIsNotAssignable() {
    Compilation compilation = use("Respond.delete().noContent().build()");

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("OrderControllerResponses.Delete");
  }

  @Test
  void nobodyElseMakesAResponseType() {
    Compilation compilation = compile("new OrderControllerResponses.Create(null)");

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("private");
  }

  @Test
  void nobodyElseGetsWhatMakesResponses() {
    Compilation compilation =
        compile(
            "new dev.responds.runtime.EmptyStage.Plain<>(418,"
                + " OrderControllerResponses.Respond.create().maker()).build()");

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("protected");
  }

  private static Compilation use(String call) {
    return compile("OrderControllerResponses." + call);
  }

  private static Compilation compile(String expression) {
    return GeneratedCode.compile(
        GENERATED,
        GeneratedCode.ORDER,
        GeneratedCode.source(
            "com.shop.OrderController",
            """
            package com.shop;
            import java.net.URI;
            class OrderController {
              final URI home = URI.create("/");
              OrderControllerResponses.Create create() {
                return %s;
              }
            }
            """
                .formatted(expression)));
  }
}
