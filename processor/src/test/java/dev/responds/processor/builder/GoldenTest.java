package dev.responds.processor.builder;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.processor.builder.GeneratedCode.endpoint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.JavaType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The generated code, letter by letter; {@code -Dgoldens.rewrite=true} writes it anew. */
class GoldenTest {

  private static final Path GOLDENS = Path.of("src/test/resources/dev/responds/processor/builder");

  private static final JavaType ORDERS =
      new JavaType("java.util", List.of("List"), List.of(ORDER), 0, true);
  private static final JavaType BYTES = new JavaType("", List.of("byte"), List.of(), 1, true);

  @Test
  void aCreatingEndpoint() throws IOException {
    assertGolden(
        "Creating",
        GeneratedCode.write(
            endpoint("create", "POST")
                .responds(201, "the order is stored", Body.of(ORDER))
                .responds(409, "an order with this number exists", Body.PROBLEM)));
  }

  @Test
  void endpointsOnJakartaRest() throws IOException {
    assertGolden(
        "Jakarta",
        GeneratedCode.write(
            endpoint("create", "POST")
                .calledBy(Framework.JAKARTA)
                .responds(201, "the order is stored", Body.of(ORDER), "Location"),
            endpoint("find", "GET")
                .calledBy(Framework.JAKARTA)
                .returns(Carrier.PAYLOAD, Body.of(ORDER))
                .responds(200, Body.of(ORDER))
                .responds(404, Body.PROBLEM),
            endpoint("pay", "PUT")
                .calledBy(Framework.JAKARTA)
                .returns(Carrier.RAW, Body.UNKNOWN)
                .responds(204, Body.NONE)));
  }

  @Test
  void aReadingEndpoint() throws IOException {
    assertGolden(
        "Reading",
        GeneratedCode.write(
            endpoint("find", "GET")
                .at("/orders/{id}")
                .responds(200, Body.of(ORDER), "ETag", "Cache-Control")
                .responds(304, "the client's copy is current", Body.NONE)
                .responds(404, Body.NONE),
            endpoint("list", "GET").responds(200, Body.of(ORDERS))));
  }

  @Test
  void aReplacingEndpoint() throws IOException {
    assertGolden(
        "Replacing",
        GeneratedCode.write(
            endpoint("replace", "PUT")
                .at("/orders/{id}")
                .responds(200, "the order is replaced", Body.of(ORDER))
                .responds(201, "there was no such order", Body.of(ORDER))
                .responds(204, "nothing has changed", Body.NONE)
                .responds(412, "somebody else was faster", Body.PROBLEM)));
  }

  @Test
  void anAcceptingEndpoint() throws IOException {
    assertGolden(
        "Accepting",
        GeneratedCode.write(
            endpoint("report", "POST").responds(202, "the report is queued", Body.NONE),
            endpoint("job", "GET")
                .responds(202, Body.of(ORDER))
                .responds(303, "the report is there", Body.NONE)));
  }

  @Test
  void aRedirectingEndpoint() throws IOException {
    assertGolden(
        "Redirecting",
        GeneratedCode.write(
            endpoint("old", "GET")
                .responds(300, Body.of(ORDER))
                .responds(301, Body.NONE)
                .responds(302, Body.NONE, "Cache-Control")
                .responds(307, Body.of(ORDER))
                .responds(308, Body.NONE)));
  }

  @Test
  void anEndpointThatAsksForCredentials() throws IOException {
    assertGolden(
        "Authenticating",
        GeneratedCode.write(
            endpoint("secret", "GET")
                .challenge("Bearer realm=\"orders\"")
                .responds(200, Body.of(ORDER))
                .responds(401, "nobody is signed in", Body.PROBLEM, "Retry-After")
                .responds(403, "the caller is no administrator", Body.PROBLEM)
                .responds(407, Body.NONE)));
  }

  @Test
  void anEndpointWithRanges() throws IOException {
    assertGolden(
        "Ranges",
        GeneratedCode.write(
            endpoint("download", "GET")
                .responds(200, Body.of(BYTES), "ETag", "Content-Type", "Vary")
                .responds(206, Body.of(BYTES), "Content-Type")
                .responds(416, Body.NONE)));
  }

  @Test
  void problemsOfOneStatus() throws IOException {
    assertGolden(
        "Problems",
        GeneratedCode.write(
            endpoint("create", "POST")
                .responds(409, "an order with this number exists", Body.PROBLEM)
                .responds(
                    response(409)
                        .when("the shop has too few of it")
                        .problem("/problems/out-of-stock"))
                .responds(response(409).problem("https://example.com/problems#not-found"))
                .responds(response(400).problem("/problems/hash-code"))
                .responds(response(400).problem("/problems/2fa"))
                .responds(response(400).problem("/problems/default"))
                .responds(response(400).problem("/problems/%ED%92%88%EC%A0%88"))
                .responds(response(503).problem("/problems/out-of-stock"))));
  }

  @Test
  void aRefusingEndpoint() throws IOException {
    assertGolden(
        "Refusing",
        GeneratedCode.write(
            endpoint("refuse", "POST", "PATCH")
                .responds(405, Body.PROBLEM)
                .responds(413, Body.PROBLEM)
                .responds(415, Body.PROBLEM)
                .responds(426, Body.NONE)
                .responds(429, "more than ten requests came in a second", Body.PROBLEM)
                .responds(451, Body.PROBLEM)
                .responds(503, "maintenance is switched on", Body.PROBLEM)));
  }

  @Test
  void anEndpointWithoutFramework() throws IOException {
    assertGolden(
        "Plain",
        GeneratedCode.write(
            endpoint("find", "GET")
                .calledBy(Framework.NONE)
                .responds(200, Body.of(ORDER))
                .responds(404, Body.NONE)));
  }

  @Test
  void endpointsThatKeepTheirReturnTypes() throws IOException {
    assertGolden(
        "Keeping",
        GeneratedCode.write(
            endpoint("find", "GET")
                .returns(Carrier.RESPONSE, Body.of(ORDER))
                .responds(200, Body.of(ORDER))
                .responds(304, Body.NONE)
                .responds(404, "there is no such order", Body.PROBLEM),
            endpoint("list", "GET")
                .returns(Carrier.PAYLOAD, Body.of(ORDERS))
                .responds(200, Body.of(ORDERS))
                .responds(403, Body.PROBLEM)));
  }

  @Test
  void endpointsThatShareFactories() throws IOException {
    assertGolden(
        "Sharing",
        GeneratedCode.write(
            inCommon(endpoint("create", "POST").responds(201, Body.of(ORDER), "Location")),
            inCommon(
                endpoint("cancel", "DELETE")
                    .responds(204, Body.NONE)
                    .responds(409, "the order is sent", Body.PROBLEM)),
            inCommon(
                endpoint("find", "GET")
                    .returns(Carrier.RESPONSE, Body.of(ORDER))
                    .responds(200, Body.of(ORDER))),
            inCommon(
                endpoint("list", "GET")
                    .returns(Carrier.PAYLOAD, Body.of(ORDERS))
                    .responds(200, Body.of(ORDERS))),
            inCommon(
                endpoint("count", "GET")
                    .returns(Carrier.PAYLOAD, Body.of(ORDER))
                    .responds(404, "there are none", Body.PROBLEM))));
  }

  private static EndpointFixture inCommon(EndpointFixture endpoint) {
    return endpoint
        .challenge("Bearer realm=\"orders\"")
        .responds(401, "nobody is signed in", Body.PROBLEM)
        .responds(403, "the caller is no administrator", Body.PROBLEM)
        .responds(500, Body.PROBLEM)
        .responds(503, "maintenance is switched on", Body.PROBLEM, "Retry-After");
  }

  @Test
  void aHiddenEndpointWithoutContent() throws IOException {
    assertGolden(
        "Hidden",
        GeneratedCode.write(
            endpoint("save", "PATCH").hidden().responds(204, "the draft is saved", Body.NONE)));
  }

  @Test
  void unusualDeclarations() throws IOException {
    assertGolden(
        "Unusual",
        GeneratedCode.write(
            endpoint("notify")
                .at("/files/*/x")
                .responds(
                    200,
                    "a sentence that goes on for so long that no line of any width whatsoever can"
                        + " hold it as a whole, </p> markup */ included",
                    Body.of(ORDER),
                    "Deprecation",
                    "Sunset",
                    "X-Rate-Limit")
                .responds(200, "there are many", Body.of(ORDERS))
                .responds(306, Body.NONE)
                .responds(499, "the client has gone", Body.NONE)));
  }

  @Test
  void theJavadocIsInKorean() throws IOException {
    assertGolden(
        "Korean",
        GeneratedCode.write(
            Locale.KOREAN,
            endpoint("create", "POST")
                .challenge("Bearer realm=\"orders\"")
                .responds(201, "주문이 저장되었을 때", Body.of(ORDER))
                .responds(202, "항상", Body.NONE)
                .responds(206, Body.of(BYTES), "ETag", "Last-Modified", "Cache-Control")
                .responds(307, Body.NONE)
                .responds(
                    401,
                    "로그인하지 않았거나 세션이 끝났을 때, 또는 다른 기기에서 로그인하여 이 기기의 인증" + " 정보가 더 이상 유효하지 않을 때",
                    Body.PROBLEM,
                    "Retry-After")
                .responds(405, Body.PROBLEM)
                .responds(409, "같은 번호의 주문이 이미 있을 때", Body.PROBLEM)
                .responds(415, "always", Body.PROBLEM)
                .responds(499, "when the client has gone", Body.NONE)));
  }

  private static void assertGolden(String name, SourceFile generated) throws IOException {
    assertThat(GeneratedCode.compile(generated, GeneratedCode.ORDER)).succeeded();
    Path golden = GOLDENS.resolve(name + ".java.txt");
    if (Boolean.getBoolean("goldens.rewrite")) {
      Files.writeString(golden, generated.text());
    }
    assertThat(generated.text()).isEqualTo(Files.readString(golden));
    assertThat(generated.text().lines()).allMatch(line -> columns(line) < 100);
  }

  /** A syllable of Korean is as wide as two letters. */
  private static int columns(String line) {
    return line.length() + line.replaceAll("[^가-힣]", "").length();
  }
}
