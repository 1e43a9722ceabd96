package dev.responds.processor.builder;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.processor.builder.GeneratedCode.endpoint;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.JavaType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What endpoints declare alike is written once, and used as if each had its own. */
class SharingTest {

  @ParameterizedTest
  @EnumSource(value = Framework.class, names = "JAX_RS", mode = EnumSource.Mode.EXCLUDE)
  void aSharedFactoryReturnsTheTypeOfItsEndpoint(Framework framework) {
    SourceFile generated =
        GeneratedCode.write(returning("create", framework), returning("delete", framework));

    assertThat(count(generated, " badRequest()")).isEqualTo(1);
    assertThat(
            use(
                generated,
                "OrderControllerResponses.Create",
                "OrderControllerResponses.Respond.create().conflict(dev.responds.http.EntityTag.strong(\"1\")).body(new"
                    + " Order(\"1\"))"))
        .succeeded();
    assertThat(
            use(
                generated,
                "OrderControllerResponses.Delete",
                "OrderControllerResponses.Respond.delete().badRequest().problem(p ->"
                    + " p.title(\"No\"))"))
        .succeeded();
  }

  @ParameterizedTest
  @EnumSource(value = Framework.class, names = "JAX_RS", mode = EnumSource.Mode.EXCLUDE)
  void aSharedFactoryMakesTheResponseOfItsEndpoint(Framework framework)
      throws ReflectiveOperationException {
    Compilation compilation =
        GeneratedCode.compile(
            GeneratedCode.write(returning("create", framework), returning("delete", framework)),
            GeneratedCode.ORDER);
    assertThat(compilation).succeeded();
    Class<?> builders = new CompiledClasses(compilation).load("com.shop.OrderControllerResponses");

    for (String endpoint : List.of("create", "delete")) {
      Method badRequest = Calls.begin(builders, endpoint).getClass().getMethod("badRequest");
      Object response = Calls.finish(Calls.stage(builders, endpoint, badRequest), "content");
      assertThat(response.getClass().getSimpleName()).isEqualToIgnoringCase(endpoint);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Framework.class, names = "JAX_RS", mode = EnumSource.Mode.EXCLUDE)
  void aSharedFactoryReturnsNoTypeOfAnotherEndpoint(Framework framework) {
    Compilation compilation =
        use(
            GeneratedCode.write(returning("create", framework), returning("delete", framework)),
            "OrderControllerResponses.Create",
            "OrderControllerResponses.Respond.delete().badRequest().problem(p -> p.title(\"No\"))");

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("OrderControllerResponses.Delete cannot be");
  }

  @ParameterizedTest
  @EnumSource(value = Framework.class, names = "JAX_RS", mode = EnumSource.Mode.EXCLUDE)
  void anEndpointThatKeepsItsTypeNeedsNoClassOfItsOwn(Framework framework) {
    SourceFile generated =
        GeneratedCode.write(throwing("create", framework), throwing("delete", framework));

    assertThat(count(generated, " badRequest()")).isEqualTo(1);
    assertThat(count(generated, " class ")).isEqualTo(3);
    assertThat(
            use(
                generated,
                "RuntimeException",
                "OrderControllerResponses.Respond.delete().notFound().problem(p -> p.title(\"No\"))"
                    + ".toException()"))
        .succeeded();
  }

  @Test
  void nobodyMakesSharedFactoriesNorExtendsThem() {
    SourceFile generated =
        GeneratedCode.write(
            returning("create", Framework.SPRING), returning("delete", Framework.SPRING));

    Compilation compilation =
        use(
            generated,
            "Object",
            "new OrderControllerResponses.SharedFactory<String>() { protected String"
                + " make(dev.responds.runtime.spring.SpringDraft d) { return \"\"; } }");

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorContaining("private access");
  }

  @Test
  void anotherReasonHasAFactoryOfItsOwn() {
    SourceFile generated =
        GeneratedCode.write(
            returning("create", Framework.SPRING),
            endpoint("delete", "DELETE")
                .responds(400, "the request is odd", Body.PROBLEM)
                .responds(404, "there is nothing", Body.PROBLEM)
                .responds(409, Body.of(ORDER), "ETag"));

    assertThat(count(generated, " badRequest()")).isEqualTo(2);
    assertThat(generated.text()).contains("the request is wrong", "the request is odd");
  }

  @Test
  void littleIsNotWorthAClass() {
    SourceFile generated =
        GeneratedCode.write(
            endpoint("find", "GET").responds(404, Body.NONE),
            endpoint("list", "GET").responds(404, Body.NONE));

    assertThat(generated.text()).doesNotContain("SharedFactory");
    assertThat(count(generated, " notFound()")).isEqualTo(2);
  }

  @Test
  void oneEndpointThatDiffersLeavesTheOthersTheirs() {
    SourceFile generated =
        GeneratedCode.write(
            returning("create", Framework.SPRING),
            endpoint("list", "GET").responds(200, Body.of(ORDER)),
            returning("delete", Framework.SPRING),
            returning("replace", Framework.SPRING));

    assertThat(count(generated, " badRequest()")).isEqualTo(1);
    assertThat(count(generated, "extends SharedFactory<")).isEqualTo(3);
    assertThat(generated.text()).contains("ListFactory extends SpringFactory<List>");
    assertThat(GeneratedCode.compile(generated, GeneratedCode.ORDER)).succeeded();
  }

  @Test
  void hiddenEndpointsShareWithOpenOnes() {
    SourceFile generated =
        GeneratedCode.write(
            returning("create", Framework.SPRING).hidden(), returning("delete", Framework.SPRING));
    SourceFile hidden =
        GeneratedCode.write(
            returning("create", Framework.SPRING).hidden(),
            returning("delete", Framework.SPRING).hidden());

    assertThat(generated.text()).contains("public abstract static class SharedFactory<R>");
    assertThat(hidden.text()).contains("  abstract static class SharedFactory<R>");
    assertThat(GeneratedCode.compile(generated, GeneratedCode.ORDER)).succeeded();
    assertThat(GeneratedCode.compile(hidden, GeneratedCode.ORDER)).succeeded();
  }

  /** The type variable of shared factories would hide it. */
  @Test
  void contentMayBeCalledLikeTheTypeVariable() {
    Body content = Body.of(JavaType.of("", "R"));

    assertThat(
            GeneratedCode.compile(
                GeneratedCode.write(
                    inDefaultPackage("create", content), inDefaultPackage("delete", content)),
                GeneratedCode.source("R", "public record R(String id) {}")))
        .succeeded();
  }

  private static EndpointFixture inDefaultPackage(String name, Body content) {
    return endpoint(name, "POST")
        .in("", "Controller")
        .responds(409, content)
        .responds(410, content)
        .responds(422, content)
        .responds(500, content);
  }

  private static EndpointFixture returning(String name, Framework framework) {
    return errors(endpoint(name, "POST").calledBy(framework).responds(503, name, Body.NONE));
  }

  private static EndpointFixture throwing(String name, Framework framework) {
    return errors(
        endpoint(name, "POST").calledBy(framework).returns(Carrier.PAYLOAD, Body.of(ORDER)));
  }

  private static EndpointFixture errors(EndpointFixture endpoint) {
    return endpoint
        .responds(400, "the request is wrong", Body.PROBLEM)
        .responds(404, "there is nothing", Body.PROBLEM)
        .responds(409, Body.of(ORDER), "ETag");
  }

  private static int count(SourceFile generated, String part) {
    return generated.text().split(Pattern.quote(part), -1).length - 1;
  }

  private static Compilation use(SourceFile generated, String type, String expression) {
    return GeneratedCode.compile(
        generated,
        GeneratedCode.ORDER,
        GeneratedCode.source(
            "com.shop.OrderController",
            """
            package com.shop;
            class OrderController {
              %s answer() {
                return %s;
              }
            }
            """
                .formatted(type, expression)));
  }
}
