package dev.responds.processor.builder;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.responds.processor.builder.EndpointFixture.ORDER;
import static dev.responds.processor.builder.EndpointFixture.endpoint;

import com.google.testing.compile.Compilation;
import com.palantir.javapoet.JavaFile;
import dev.responds.processor.model.Body;
import org.junit.jupiter.api.Test;

/** What the generated types do not let anybody write. */
class MisuseTest {

  private static final JavaFile GENERATED =
      GeneratedCode.write(
          endpoint("create", "POST")
              .responds(201, Body.of(ORDER))
              .responds(401, Body.PROBLEM)
              .responds(409, Body.PROBLEM),
          endpoint("delete", "DELETE").responds(204, Body.NONE));

  @Test
  void theRightUseCompiles() {
    assertThat(use("create().created(URI.create(\"/orders/1\")).body(new Order(\"1\"))"))
        .succeeded();
  }

  @Test
  void aForgottenLocationIsAMissingArgument() {
    Compilation compilation = use("create().created().body(new Order(\"1\"))");

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("required: java.net.URI");
  }

  @Test
  void aForgottenChallengeIsAMissingArgument() {
    Compilation compilation = use("create().unauthorized().problem(\"Who are you?\")");

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("dev.responds.http.Challenge");
  }

  @Test
  void anUndeclaredStatusHasNoFactory() {
    Compilation compilation = use("create().notFound().build()");

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("notFound()");
  }

  @Test
  void contentOfAnotherTypeIsRefused() {
    Compilation compilation = use("create().created(URI.create(\"/orders/1\")).body(\"order\")");

    assertThat(compilation).failed();
    assertThat(compilation)
        .hadErrorContaining("java.lang.String cannot be converted to com.shop.Order");
  }

  @Test
  void aResponseWithoutContentTakesNone() {
    Compilation compilation = use("delete().noContent().body(\"gone\")");

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("body(java.lang.String)");
  }

  @Test
  void anUndeclaredResponseEntityIsNotAssignable() {
    Compilation compilation = compile("org.springframework.http.ResponseEntity.ok().build()");

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("OrderControllerResponses.Create");
  }

  @Test
  void theResponseOfAnotherEndpointIsNotAssignable() {
    Compilation compilation = use("delete().noContent().build()");

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("OrderControllerResponses.Delete");
  }

  @Test
  void nobodyElseMakesAResponseType() {
    Compilation compilation = compile("new OrderControllerResponses.Create(null)");

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("private");
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
