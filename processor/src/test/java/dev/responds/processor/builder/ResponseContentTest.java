package dev.responds.processor.builder;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.processor.builder.GeneratedCode.endpoint;

import com.google.testing.compile.Compilation;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.JavaType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the type of a response tells of its content, to code such as a unit test. */
class ResponseContentTest {

  private static final Body TEXT = Body.of(JavaType.of("java.lang", "String"));

  private static final SourceFile GENERATED =
      GeneratedCode.write(
          endpoint("create", "POST").responds(201, Body.of(ORDER)).responds(409, Body.PROBLEM),
          endpoint("delete", "DELETE").responds(204, Body.NONE).responds(409, Body.PROBLEM),
          endpoint("touch", "POST").responds(204, Body.NONE),
          endpoint("either", "GET").responds(200, Body.of(ORDER)).responds(203, TEXT),
          endpoint("kept", "GET")
              .returns(Carrier.RESPONSE, Body.of(ORDER))
              .responds(200, Body.of(ORDER))
              .responds(304, Body.NONE)
              .responds(404, Body.PROBLEM),
          endpoint("any", "GET")
              .returns(Carrier.RESPONSE, Body.UNKNOWN)
              .responds(200, Body.of(ORDER))
              .responds(404, Body.PROBLEM),
          endpoint("payload", "GET")
              .returns(Carrier.PAYLOAD, Body.of(ORDER))
              .responds(404, Body.PROBLEM));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Order x = Respond.create().createdAtTargetUri().body(o).getBody()",
        "org.springframework.http.ProblemDetail x ="
            + " Respond.create().conflict().problem().problem().get()",
        "org.springframework.http.ProblemDetail x ="
            + " Respond.delete().conflict().problem().getBody()",
        "Void x = Respond.touch().noContent().build().getBody()",
        "Object x = Respond.either().ok().body(o).getBody()",
        "ResponseEntity<Order> x = Respond.kept().ok().body(o)",
        "ResponseEntity<Order> x = Respond.kept().notModified().build()",
        "ResponseEntity<?> x = Respond.any().ok().body(o)",
        "ResponseEntity<Object> x = Respond.any().notFound().problem()",
        "RuntimeException x = Respond.create().conflict().problem().toException()",
        "RuntimeException x = Respond.kept().notFound().problem().toException()",
        "RuntimeException x = Respond.payload().notFound().problem().toException()",
      })
  void isOfTheDeclaredType(String statement) {
    assertThat(use(statement)).succeeded();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ResponseEntity<Order> x = Respond.kept().notFound().problem()",
        "Order x = Respond.payload().notFound().problem()",
        "RuntimeException x = Respond.payload().notFound().problem()",
      })
  void aForgottenExceptionDoesNotCompile(String statement) {
    Compilation compilation = use(statement);

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("incompatible types");
  }

  private static Compilation use(String statement) {
    return GeneratedCode.compile(
        GENERATED,
        GeneratedCode.ORDER,
        GeneratedCode.source(
            "com.shop.OrderController",
            """
            package com.shop;
            import com.shop.OrderControllerResponses.*;
            import org.springframework.http.ResponseEntity;
            class OrderController {
              final Order o = new Order("1");
              void run() {
                %s;
              }
            }
            """
                .formatted(statement)));
  }
}
