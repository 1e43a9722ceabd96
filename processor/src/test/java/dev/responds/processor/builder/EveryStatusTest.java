package dev.responds.processor.builder;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.responds.processor.builder.GeneratedCode.endpoint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.Framework;
import dev.responds.http.Allow;
import dev.responds.http.ByteRanges;
import dev.responds.reply.Reply;
import dev.responds.runtime.ValidatorFields;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Every registered status, compiled, called and looked at as Spring would send it. */
class EveryStatusTest {

  private static final StatusRegistry REGISTRY = StatusRegistry.load();
  private static final List<Status> FINAL =
      REGISTRY.all().stream().filter(status -> status.code() >= 200).toList();

  private static Class<?> builders;

  @BeforeAll
  static void compileAll() throws ClassNotFoundException {
    Compilation compilation =
        GeneratedCode.compile(GeneratedCode.write(EveryResponse.on(Framework.SPRING)));
    assertThat(compilation).succeeded();
    builders = new CompiledClasses(compilation).loadClass("com.shop.OrderControllerResponses");
  }

  @ParameterizedTest
  @ValueSource(strings = {"get", "post", "put", "patch", "head"})
  void isSentWithWhatHttpMakesMandatory(String method) {
    for (String body : EveryResponse.BODIES.keySet()) {
      TreeSet<Integer> sent = new TreeSet<>();
      for (Method factory : Calls.factories(builders, method + body)) {
        ResponseEntity<?> response = send(method + body, factory);
        Status status = REGISTRY.find(response.getStatusCode().value()).orElseThrow();
        assertThat(response.getHeaders().toSingleValueMap().keySet())
            .as("%s of %s%s", factory, method, body)
            .containsAll(mandatory(status, factory));
        sent.add(status.code());
      }
      assertThat(sent).isEqualTo(FINAL.stream().map(Status::code).collect(Collectors.toSet()));
    }
  }

  private static ResponseEntity<?> send(String endpoint, Method factory) {
    return (ResponseEntity<?>) Calls.finish(Calls.stage(builders, endpoint, factory), "content");
  }

  private static List<String> mandatory(Status status, Method factory) {
    boolean multipart = factory.toString().contains("ByteRanges");
    return multipart ? List.of("Content-Type") : status.mandatory();
  }

  @Test
  void takesNoContentWhereHttpKnowsNone() {
    for (String name : List.of("noContent", "resetContent", "notModified")) {
      Object stage = Calls.stage(builders, "putContent", factory("putContent", name));
      assertThat(Calls.has(stage, "body")).as(name).isFalse();
    }
  }

  @Test
  void takesNoContentAfterHead() {
    for (Method factory : Calls.factories(builders, "headContent")) {
      Object stage = Calls.stage(builders, "headContent", factory);
      assertThat(Calls.has(stage, "body")).as(factory.getName()).isFalse();
    }
  }

  @Test
  void carriesItsContent() {
    ResponseEntity<?> response = send("getContent", factory("getContent", "ok"));

    assertThat(response.getBody()).isEqualTo("content");
  }

  @Test
  void carriesAProblemAsThatOfSpring() {
    ResponseEntity<?> response = send("postProblem", factory("postProblem", "conflict"));

    assertThat(response.getBody())
        .isInstanceOfSatisfying(
            ProblemDetail.class, problem -> assertThat(problem.getStatus()).isEqualTo(409));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "postContent | created | Location | /orders/1",
        "postNone | accepted | Location | /orders/1",
        "getNone | movedPermanently | Location | /orders/1",
        "getNone | found | Location | /orders/1",
        "getNone | seeOther | Location | /orders/1",
        "getNone | temporaryRedirect | Location | /orders/1",
        "getNone | permanentRedirect | Location | /orders/1",
        "getContent | imUsed | ETag | \"value\"",
        "getContent | imUsed | IM | value, other",
        "postNone | methodNotAllowed | Allow | TRACE",
        "postNone | unsupportedContentCoding | Accept-Encoding | value, other",
        "getProblem | rangeNotSatisfiable | Content-Range | bytes */10",
        "getProblem | upgradeRequired | Upgrade | value, other",
        "getProblem | upgradeRequired | Connection | upgrade"
      })
  void sendsTheValueThatItIsGiven(String endpoint, String name, String field, String value) {
    assertThat(factories(endpoint, name))
        .isNotEmpty()
        .allSatisfy(
            factory ->
                assertThat(send(endpoint, factory).getHeaders().get(field)).containsExactly(value));
  }

  @Test
  void namesTheRangeOfASinglePartOnly() {
    for (Method factory : Calls.factories(builders, "getContent")) {
      if (factory.getName().equals("partialContent")) {
        boolean multipart = factory.getParameterTypes()[0] == ByteRanges.class;
        assertThat(send("getContent", factory).getHeaders().getFirst("Content-Range"))
            .as(factory.toString())
            .isEqualTo(multipart ? null : "bytes 0-1/10");
      }
    }
  }

  @Test
  void refusesTheOwnMethodInAllow() {
    Object responses = Calls.begin(builders, "postNone");
    Map<Class<?>, Object> arguments =
        Map.of(Set.class, Set.of("GET", "POST"), Allow.class, Allow.of("GET", "POST"));

    assertThat(factories("postNone", "methodNotAllowed"))
        .hasSize(2)
        .allSatisfy(
            factory ->
                assertThatThrownBy(
                        () ->
                            Calls.call(
                                factory,
                                responses,
                                arguments.getOrDefault(factory.getParameterTypes()[0], "")))
                    .hasRootCauseMessage("Allow lists POST, which this 405 refuses"));
  }

  @Test
  void offersValidatorsAfterPutOnlyForWhatWasStoredVerbatim() {
    for (String name : List.of("ok", "created", "noContent")) {
      Object stage = Calls.stage(builders, "putContent", factory("putContent", name));
      assertThat(stage).as(name).isNotInstanceOf(ValidatorFields.class);
      assertThat(Calls.has(stage, "storedVerbatim")).as(name).isTrue();
    }
  }

  @Test
  void hasNoFactoryForAnInterimStatus() {
    assertThat(Calls.factories(builders, "getNone"))
        .extracting(Method::getName)
        .doesNotContain("continue", "switchingProtocols", "processing", "earlyHints");
  }

  @Test
  void isAReplyWithoutFramework() throws ClassNotFoundException {
    EndpointFixture plain = endpoint("find", "GET").calledBy(Framework.NONE);
    FINAL.forEach(status -> plain.responds(status.code(), Body.PROBLEM));
    Compilation compilation = GeneratedCode.compile(GeneratedCode.write(plain));
    assertThat(compilation).succeeded();
    Class<?> type = new CompiledClasses(compilation).loadClass("com.shop.OrderControllerResponses");

    for (Method factory : Calls.factories(type, "find")) {
      Object response = Calls.finish(Calls.stage(type, "find", factory), "content");
      assertThat(response).isInstanceOf(Reply.class);
      assertThat(response.getClass().getName()).endsWith("OrderControllerResponses$Find");
    }
  }

  private static Method factory(String endpoint, String name) {
    return factories(endpoint, name).get(0);
  }

  private static List<Method> factories(String endpoint, String name) {
    return Calls.factories(builders, endpoint).stream()
        .filter(method -> method.getName().equals(name))
        .toList();
  }
}
