package dev.responds.processor.builder;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.processor.builder.GeneratedCode.endpoint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.JavaType;
import dev.responds.processor.Compile;
import dev.responds.processor.CompileResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of users that are names of ours, or of Java, still compile. */
class NameClashTest {

  private static final Body TEXT = Body.of(JavaType.of("java.lang", "String"));

  private static final List<String> ENDPOINTS =
      List.of(
          "object",
          "string",
          "void",
          "override",
          "suppressWarnings",
          "generated",
          "class",
          "t",
          "getClass",
          "hashCode",
          "toString",
          "notify",
          "notifyAll",
          "wait",
          "clone",
          "finalize",
          "reply",
          "problem",
          "stage",
          "contentStage",
          "emptyStage",
          "problemStage",
          "fieldValue",
          "challenge",
          "uRI",
          "uri",
          "set",
          "responseEntity",
          "httpHeaders",
          "problemDetail",
          "bodyBuilder",
          "toBody",
          "toHeaders",
          "toProblemDetail",
          "java",
          "com",
          "org",
          "Create",
          "createFactory",
          "createFactoryFactory",
          "shared",
          "sharedFactory",
          "thrown",
          "kept",
          "keptFactory",
          "respond",
          "r");

  private static final List<String> TYPES =
      List.of(
          "URI",
          "Challenge",
          "Reply",
          "Stage",
          "ContentStage",
          "EmptyStage",
          "ProblemStage",
          "FieldValue",
          "Problem",
          "ResponseEntity",
          "HttpHeaders",
          "ProblemDetail",
          "Set",
          "Generated",
          "Create",
          "CreateFactory",
          "SharedFactory",
          "R",
          "Location",
          "Allow",
          "SpringResponse",
          "KeptFactory",
          "SpringMaker",
          "ThrownResponses",
          "ControllerAdvice",
          "Duration",
          "Instant");

  @Test
  void anEndpointMayHaveAnyName() {
    SourceFile generated =
        GeneratedCode.write(
            ENDPOINTS.stream().map(NameClashTest::full).toArray(EndpointFixture[]::new));

    assertThat(GeneratedCode.compile(generated)).succeeded();
  }

  @ParameterizedTest
  @ValueSource(strings = {"object", "string", "t", "reply", "responseEntity"})
  void anEndpointMayHaveThatNameAlone(String name) {
    assertThat(GeneratedCode.compile(GeneratedCode.write(full(name)))).succeeded();
  }

  @ParameterizedTest
  @EnumSource(
      value = Carrier.class,
      names = {"RESPONSE", "PAYLOAD", "RAW", "VIEW", "UNKNOWN"})
  void anEndpointThatKeepsItsTypeMayHaveAnyName(Carrier carrier) {
    SourceFile generated =
        GeneratedCode.write(
            ENDPOINTS.stream()
                .map(name -> full(name).returns(carrier, TEXT))
                .toArray(EndpointFixture[]::new));

    assertThat(GeneratedCode.compile(generated)).succeeded();
  }

  private static EndpointFixture full(String name) {
    return endpoint(name, "POST")
        .responds(200, TEXT, "Retry-After", "Expires", "default", "ETag", "etag")
        .responds(201, TEXT)
        .responds(204, Body.NONE)
        .responds(401, Body.PROBLEM)
        .responds(405, Body.PROBLEM);
  }

  @Test
  void theUsersTypesMayHaveAnyName() {
    List<JavaFileObject> sources = new ArrayList<>();
    for (String name : TYPES) {
      sources.add(record("com.shop", name));
      sources.add(GeneratedCode.source(answering(name)));
    }
    sources.add(GeneratedCode.source(GeneratedCode.write(full("create"))));

    assertThat(GeneratedCode.compile(sources.toArray(JavaFileObject[]::new))).succeeded();
  }

  private static SourceFile answering(String name) {
    Body body = Body.of(JavaType.of("com.shop", name));
    return GeneratedCode.write(
        endpoint("create", "POST")
            .in("com.shop", name + "Controller")
            .responds(200, body, "ETag", "Retry-After", "Expires")
            .responds(201, body)
            .responds(401, Body.PROBLEM)
            .responds(405, body));
  }

  @Test
  void twoEndpointsOfOneNameGiveOneBuilder() {
    SourceFile generated =
        GeneratedCode.write(
            endpoint("find", "GET").responds(200, TEXT),
            endpoint("find", "GET").responds(404, TEXT));

    assertThat(GeneratedCode.compile(generated)).succeeded();
    assertThat(generated.text()).contains("ok()").doesNotContain("notFound()");
  }

  @Test
  void aControllerMayHaveNoPackage() {
    SourceFile generated =
        GeneratedCode.write(
            endpoint("find", "GET")
                .in("", "OrderController")
                .responds(200, Body.of(JavaType.of("", "Order"))),
            endpoint("receipt", "GET")
                .in("", "OrderController")
                .responds(200, Body.of(JavaType.of("", "Receipt"))));

    assertThat(GeneratedCode.compile(generated, record("", "Order"), record("", "Receipt")))
        .succeeded();
    assertThat(generated.text())
        .contains("SpringResponse<Order>")
        .as("Receipt cannot be named beside the response type Receipt")
        .contains("Receipt extends SpringResponse<Object>");
  }

  @Test
  void aControllerMayBeNested() {
    SourceFile generated =
        GeneratedCode.write(
            endpoint("find", "GET")
                .in("com.shop", "Shop", "Orders")
                .responds(200, Body.of(JavaType.of("com.shop", "Shop", "Order"))));

    assertThat(
            GeneratedCode.compile(
                generated,
                GeneratedCode.source(
                    "com.shop.Shop", "package com.shop; class Shop { record Order() {} }")))
        .succeeded();
    assertThat(generated.qualifiedName()).endsWith("Shop_OrdersResponses");
  }

  @Test
  void contentMayBeOfAnyShape() {
    JavaType text = JavaType.of("java.lang", "String");
    JavaType anything = JavaType.of("", "?");
    JavaType nested =
        new JavaType(
            "java.util",
            List.of("Map", "Entry"),
            List.of(text, new JavaType("", List.of("int"), List.of(), 2, true)),
            1,
            true);
    EndpointFixture shapes = endpoint("shapes", "GET");
    List<JavaType> types =
        List.of(
            JavaType.of("", "int"),
            new JavaType("", List.of("byte"), List.of(), 1, true),
            JavaType.of("java.util", "List"),
            new JavaType("java.util", List.of("List"), List.of(anything), 0, true),
            anything,
            nested,
            new JavaType("com.other", List.of("Hidden"), List.of(), 0, false),
            new JavaType(
                "java.util",
                List.of("List"),
                List.of(new JavaType("com.other", List.of("Hidden"), List.of(), 0, false)),
                0,
                true));
    types.forEach(type -> shapes.responds(200, Body.of(type)));

    SourceFile generated = GeneratedCode.write(shapes);

    assertThat(GeneratedCode.compile(generated)).succeeded();
    assertThat(generated.text())
        .contains(
            "Integer> ok()",
            "byte[]> okWithByteArray()",
            "List> okWithList()",
            "Object> okWithObject()");
  }

  @Test
  void oneStatusMayHaveSeveralContents() {
    JavaType a = JavaType.of("com.a", "Order");
    JavaType b = JavaType.of("com.b", "Order");
    SourceFile generated =
        GeneratedCode.write(
            endpoint("find", "GET")
                .responds(200, "one", Body.of(a))
                .responds(200, "two", Body.of(b))
                .responds(200, "three", Body.of(JavaType.of("com.c", "Order")))
                .responds(200, "four", Body.of(a), "ETag")
                .responds(200, "five", Body.NONE)
                .responds(200, "six", Body.PROBLEM));

    assertThat(
            GeneratedCode.compile(
                generated,
                record("com.a", "Order"),
                record("com.b", "Order"),
                record("com.c", "Order")))
        .succeeded();
    assertThat(generated.text())
        .contains(
            "ok(String eTag)",
            "okWithOrder()",
            "okWithOrder2()",
            "okWithoutContent()",
            "okWithProblem()");
  }

  @Test
  void oneContentMayHaveSeveralMediaTypes() {
    JavaType bytes = new JavaType("", List.of("byte"), List.of(), 1, true);
    SourceFile generated =
        GeneratedCode.write(
            endpoint("find", "GET")
                .responds(
                    response(200).when("one").body(Body.of(bytes)).mediaType("application/pdf"))
                .responds(
                    response(200)
                        .when("two")
                        .body(Body.of(bytes))
                        .mediaType("image/svg+xml; charset=utf-8"))
                .responds(response(200).when("three").body(Body.of(bytes)).mediaType(";"))
                .responds(200, "four", Body.of(bytes)));

    assertThat(GeneratedCode.compile(generated)).succeeded();
    assertThat(generated.text())
        .contains(" ok()", " okAsImageSvgXml()", " okWithByteArray()", " okWithByteArray2()")
        .contains("\"Content-Type\", \"image/svg+xml; charset=utf-8\"");
  }

  @Test
  void aDeprecatedContentTypeGivesNoWarning() {
    SourceFile generated =
        GeneratedCode.write(
            endpoint("find", "GET")
                .responds(200, Body.of(JavaType.of("com.shop", "Old")))
                .responds(203, Body.of(JavaType.of("com.shop", "Older"))));

    assertThat(
            GeneratedCode.compile(
                generated,
                GeneratedCode.source(
                    "com.shop.Old", "package com.shop; @Deprecated public class Old {}"),
                GeneratedCode.source(
                    "com.shop.Older",
                    "package com.shop; @Deprecated(forRemoval = true) public class Older {}")))
        .succeeded();
  }

  @Test
  void aHiddenEndpointStaysHidden() {
    SourceFile generated =
        GeneratedCode.write(
            endpoint("create", "POST").hidden().responds(201, TEXT).responds(409, Body.PROBLEM));

    assertThat(GeneratedCode.compile(generated)).succeeded();
    assertThat(generated.text()).doesNotContain("public ");
  }

  @Test
  void isTheSameEachTime() {
    assertThat(Stream.generate(() -> GeneratedCode.write(full("create")).toString()).limit(5))
        .containsOnly(GeneratedCode.write(full("create")).toString());
  }

  private static JavaFileObject record(String packageName, String name) {
    String declaration = packageName.isEmpty() ? "" : "package " + packageName + "; ";
    return GeneratedCode.source(
        Stream.of(packageName, name)
            .filter(part -> !part.isEmpty())
            .reduce((left, right) -> left + "." + right)
            .orElseThrow(),
        declaration + "public record " + name + "() {}");
  }

  @Test
  void aResponseTypeNamedAsTheBuildersIsLeftOut() {
    SourceFile generated =
        GeneratedCode.write(
            endpoint("orderControllerResponses", "GET").responds(200, TEXT), full("create"));

    assertThat(GeneratedCode.compile(generated)).succeeded();
    assertThat(Arrays.asList(generated.text().split("\n"))).noneMatch(line -> line.length() >= 100);
  }

  @ParameterizedTest
  @CsvSource({
    "Override, @interface",
    "String, class",
    "Object, class",
    "SuppressWarnings, @interface",
    "Deprecated, @interface",
    "Integer, class",
    "Void, class",
    "Iterable, interface",
    "Throwable, class"
  })
  void typesOfThePackageAreNotTakenForThoseOfJava(String name, String kind) {
    CompileResult result =
        Compile.source(
                "shop.Api",
                """
                package shop;
                import dev.responds.*;
                class Api {
                  @Endpoint(method = "GET", path = "/x") @Responds(200) @Responds(404)
                  public java.lang.String x() { return ""; }
                }
                """)
            .and("shop." + name, "package shop; " + kind + " " + name + " {}")
            .run();
    assertThat(result.compilation()).succeeded();
  }
}
