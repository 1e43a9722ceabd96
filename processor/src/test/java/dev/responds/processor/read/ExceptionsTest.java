package dev.responds.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.ExceptionType.Answer;
import dev.responds.contract.model.ExceptionType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExceptionsTest {

  private static final String IMPORTS =
      "package shop; import dev.responds.*; import org.springframework.core.Ordered;"
          + " import org.springframework.core.annotation.Order;"
          + " import org.springframework.http.*;"
          + " import org.springframework.web.bind.annotation.*; ";

  /** Reads a method that throws {@code Gone}, beside advices and other classes. */
  private static Endpoint throwing(String gone, String members, String... others) {
    List<JavaFileObject> more = new ArrayList<>();
    more.add(source("Gone", gone + " public class Gone extends Parent {}"));
    more.add(source("Parent", "public class Parent extends Exception {}"));
    Stream.of(others).forEach(text -> more.add(source(name(text), text)));
    return ReadApi.of(
            "shop.Orders",
            "@RestController public class Orders { @GetMapping(\"a\") @Responds(200) String run()"
                + " throws Gone {} @GetMapping(\"b\") @Responds(200) String other() {}"
                + members
                + "}",
            more)
        .endpoint("run");
  }

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString("shop." + name, IMPORTS + text);
  }

  private static String name(String text) {
    int start = text.indexOf("class ") + "class ".length();
    return text.substring(start, text.indexOf(' ', start));
  }

  private static List<String> answers(Endpoint endpoint) {
    return endpoint.exceptions().get(0).answers().stream()
        .map(answer -> answer.status() + (answer.declared() ? "" : "?") + " " + answer.by())
        .toList();
  }

  private static List<Integer> attached(Endpoint endpoint) {
    return endpoint.responses().stream().skip(1).map(DeclaredResponse::status).toList();
  }

  private static final String ADVICE =
      "@RestControllerAdvice class ShopAdvice { @ExceptionHandler(%s.class) %s void answer() {} }";

  @Test
  void theClassSaysHowItIsAnswered() {
    Endpoint endpoint = throwing("@Responds(410)", "");

    assertThat(answers(endpoint)).containsExactly("410 Gone");
    assertThat(attached(endpoint)).containsExactly(410);
  }

  @Test
  void anAnnotationOfTheFrameworkAnswersUndeclared() {
    Endpoint endpoint = throwing("@ResponseStatus(HttpStatus.GONE)", "");

    assertThat(answers(endpoint)).containsExactly("410? Gone");
    assertThat(attached(endpoint)).containsExactly(410);
    assertThat(endpoint.responses().get(1).source().annotation()).isNegative();
    assertThat(endpoint.exceptions().get(0).annotation().orElseThrow().constant())
        .isEqualTo("GONE");
  }

  @Test
  void theSuperclassOfTheExceptionSpeaksForIt() {
    ReadApi api =
        ReadApi.of(
            "shop.Orders",
            "@RestController class Orders { @GetMapping void run() throws Late {}"
                + " static class Late extends Gone {} @Responds(410) static class Gone extends"
                + " Exception {} }");

    assertThat(answers(api.endpoint("run"))).containsExactly("410 Gone");
  }

  @Test
  void theHandlerOfTheControllerComesFirst() {
    Endpoint endpoint =
        throwing(
            "@Responds(410)",
            "@ExceptionHandler @Responds(404) void answer(Gone gone) {}",
            ADVICE.formatted("Gone", "@Responds(409)"));

    assertThat(answers(endpoint)).containsExactly("404 Orders.answer", "410 Gone");
  }

  @Test
  void anAdviceAnswersAfterTheClass() {
    Endpoint endpoint = throwing("@Responds(410)", "", ADVICE.formatted("Gone", "@Responds(404)"));

    assertThat(answers(endpoint)).containsExactly("410 Gone", "404 ShopAdvice.answer");
  }

  @Test
  void anAdviceIsAttachedOnlyToWhoThrows() {
    ReadApi api =
        ReadApi.of(
            "shop.Orders",
            "@RestController class Orders {"
                + " @GetMapping(\"a\") @Responds(200) String run() throws Gone {}"
                + " @GetMapping(\"b\") @Responds(200) String other() {}"
                + " static class Gone extends Exception {} }",
            "shop.ShopAdvice",
            "@ControllerAdvice class ShopAdvice { @ExceptionHandler @Responds(value = 410, when ="
                + " \"it is gone\") void answer(Orders.Gone gone) {} }");

    assertThat(attached(api.endpoint("run"))).containsExactly(410);
    assertThat(api.endpoint("run").responses().get(1).when()).isEqualTo("it is gone");
    assertThat(attached(api.endpoint("other"))).isEmpty();
    assertThat(api.endpoint("other").traits().advised()).containsExactly(410);
  }

  @Test
  void whatADeclarationNamesIsAnsweredToo() {
    ExceptionType exception =
        ReadApi.of(
                "shop.Orders",
                "@RestController class Orders { @GetMapping @Responds(value = 410, on = Gone.class)"
                    + " String run() {} static class Gone extends RuntimeException {} }",
                "shop.ShopAdvice",
                "@ControllerAdvice class ShopAdvice { @ExceptionHandler @ResponseStatus("
                    + "HttpStatus.NOT_FOUND) void answer(Orders.Gone gone) {} }")
            .endpoint("run")
            .responses()
            .get(0)
            .on()
            .get(0);

    assertThat(exception.kind()).isEqualTo(Kind.APPLICATION);
    assertThat(exception.answers()).containsExactly(new Answer(404, false, "ShopAdvice.answer"));
  }

  @Test
  void theHandlerOfTheNearestExceptionAnswers() {
    String nearest =
        "@ControllerAdvice class ShopAdvice { @ExceptionHandler(Parent.class) @Responds(400) void"
            + " far() {} @ExceptionHandler(Gone.class) @Responds(404) void near() {}"
            + " @ExceptionHandler(Exception.class) @Responds(500) void all() {} }";

    assertThat(answers(throwing("", "", nearest))).containsExactly("404 ShopAdvice.near");
  }

  @Test
  void oneThatTakesAnythingSpeaksOnlyWhereNothingElseDoes() {
    String all = ADVICE.formatted("Exception", "@Responds(500)");

    assertThat(answers(throwing("", "", all))).containsExactly("500 ShopAdvice.answer");
    assertThat(answers(throwing("@Responds(410)", "", all))).containsExactly("410 Gone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ResponseEntity<Object> answer(Gone gone) {}",
        "@ResponseStatus(HttpStatus.NOT_FOUND) ResponseEntity<Object> answer(Gone gone) {}",
        "@ResponseStatus(HttpStatus.NOT_FOUND) void answer(Gone gone,"
            + " jakarta.servlet.http.HttpServletResponse response) {}",
        "@Responds(value = 404, on = IllegalStateException.class) void answer(Gone gone) {}"
      })
  void aHandlerThatSaysNothingMayAnswerAnything(String handler) {
    Endpoint annotated =
        throwing("@ResponseStatus(HttpStatus.GONE)", "@ExceptionHandler " + handler);
    Endpoint declared = throwing("@Responds(410)", "@ExceptionHandler " + handler);

    assertThat(answers(annotated)).isEmpty();
    assertThat(attached(annotated)).isEmpty();
    assertThat(answers(declared)).containsExactly("410 Gone");
  }

  @Test
  void aHandlerOfSeveralExceptionsSaysWhichLeadsToWhat() {
    Endpoint endpoint =
        throwing(
            "",
            "@ExceptionHandler({Gone.class, IllegalStateException.class})"
                + " @Responds(value = 409, on = IllegalStateException.class)"
                + " @Responds(value = 410, on = {Missing.class, Parent.class})"
                + " @Responds(503) void answer() {}");

    assertThat(answers(endpoint)).containsExactly("410 Orders.answer", "503 Orders.answer");
    assertThat(attached(endpoint)).containsExactly(410, 503);
  }

  @Test
  void theStatusOfTheAdviceHoldsForItsHandlers() {
    String advice =
        "@ResponseStatus(HttpStatus.CONFLICT) @ControllerAdvice class ShopAdvice {"
            + " @ExceptionHandler void answer(Gone gone) {} }";

    assertThat(answers(throwing("", "", advice))).containsExactly("409? ShopAdvice.answer");
  }

  @Test
  void handlersAreInherited() {
    String base = "class Base { @ExceptionHandler @Responds(404) void answer(Gone gone) {} }";
    String advice = "@ControllerAdvice class ShopAdvice extends Base {}";

    assertThat(answers(throwing("", "", base, advice))).containsExactly("404 Base.answer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @ControllerAdvice                                             | true
          @ControllerAdvice("shop")                                     | true
          @ControllerAdvice(basePackages = {"other", "shop"})           | true
          @ControllerAdvice("sho")                                      | false
          @ControllerAdvice("shop.orders")                              | false
          @ControllerAdvice(basePackageClasses = Gone.class)            | true
          @ControllerAdvice(basePackageClasses = String.class)          | false
          @ControllerAdvice(assignableTypes = Orders.class)             | true
          @ControllerAdvice(assignableTypes = String.class)             | false
          @ControllerAdvice(annotations = RestController.class)         | true
          @ControllerAdvice(annotations = org.springframework.stereotype.Controller.class) | true
          @ControllerAdvice(annotations = Deprecated.class)             | false
          @ControllerAdvice(annotations = Missing.class)                | false
          @ControllerAdvice(assignableTypes = {Missing.class, Orders.class}) | true
          @RestControllerAdvice(assignableTypes = String.class)         | false
          @RestControllerAdvice(annotations = RestController.class)     | true
          @RestControllerAdvice("other")                                | false
          @Deprecated                                                   | false
          """)
  void anAdviceMaySelectItsControllers(String annotation, boolean holds) {
    String advice =
        annotation
            + " class ShopAdvice { @ExceptionHandler @Responds(404) void answer(Gone gone) {} }";

    Endpoint endpoint = throwing("", "", advice);

    assertThat(answers(endpoint).isEmpty()).isEqualTo(!holds);
    assertThat(endpoint.traits().advised().isEmpty()).isEqualTo(!holds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @Order(1)  | Parent | @Order(2) | Gone   | 404 First.answer
          @Order(2)  | Gone   | @Order(1) | Parent | 409 Second.answer
          @Order(1)  | Parent |           | Gone   | 404 First.answer
          @Order     | Parent |           | Gone   | 409 Second.answer
                     | Parent |           | Gone   | 409 Second.answer
                     | Gone   |           | Parent | 404 First.answer
                     | Gone   |           | Gone   |
          """)
  void theFirstAdviceAnswersAsFarAsTheirOrderIsKnown(
      String order, String taken, String otherOrder, String otherTaken, String answer) {
    String advice =
        "%s @ControllerAdvice class %s { @ExceptionHandler(%s.class) @Responds(%s) void answer()"
            + " {} }";
    Endpoint endpoint =
        throwing(
            "",
            "",
            advice.formatted(order == null ? "" : order, "First", taken, "404"),
            advice.formatted(otherOrder == null ? "" : otherOrder, "Second", otherTaken, "409"));

    assertThat(answers(endpoint)).isEqualTo(answer == null ? List.of() : List.of(answer));
  }

  @Test
  void anOrderThatIsComputedIsOpen() {
    String computed =
        "@ControllerAdvice class First implements Ordered { public int getOrder() { return 9; }"
            + " @ExceptionHandler @Responds(404) void answer(Gone gone) {} }";
    String second =
        "@Order(1) @ControllerAdvice class Second { @ExceptionHandler @Responds(409) void"
            + " answer(Parent parent) {} }";

    assertThat(answers(throwing("", "", computed, second))).containsExactly("404 First.answer");
  }

  @Test
  void whatAdvicesAnswerIsKnownToEveryController() {
    Endpoint endpoint =
        throwing(
            "@Responds(410)",
            "",
            "@ControllerAdvice class A extends org.springframework.web.servlet.mvc.method"
                + ".annotation.ResponseEntityExceptionHandler { @ExceptionHandler(Gone.class)"
                + " ResponseEntity<Object> gone() {} @ExceptionHandler(Exception.class)"
                + " @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR) void all() {} }");

    assertThat(endpoint.traits().advised())
        .containsExactlyInAnyOrder(400, 405, 406, 413, 415, 410, 500);
  }

  @Test
  void aTypeVariableMayStandForAnySubclass() {
    Endpoint endpoint =
        ReadApi.controller(
                "@GetMapping @Responds(200) <X extends Gone> String run() throws X {}"
                    + " @Responds(410) static class Gone extends Exception {}")
            .endpoint("run");

    assertThat(endpoint.responses()).extracting(DeclaredResponse::status).containsExactly(200);
    assertThat(endpoint.exceptions().get(0).answers()).isEmpty();
  }

  @Test
  void whatIsMissingIsLeftOut() {
    Endpoint endpoint =
        ReadApi.of(
                "shop.Orders",
                "@RestController class Orders { @GetMapping @Responds(value = 404, on = {"
                    + "Missing.class, Sold.class}) String run() throws Missing, Late {}"
                    + " static class Late extends AlsoMissing {} static class Sold extends Exception {} }",
                "shop.ShopAdvice",
                "@ControllerAdvice class ShopAdvice { @ExceptionHandler({Missing.class}) @Absent"
                    + " void a() {} @ExceptionHandler @ResponseStatus(HttpStatus.GONE) void"
                    + " b(Missing missing) {} }")
            .endpoint("run");

    assertThat(endpoint.exceptions())
        .extracting(exception -> exception.type().display())
        .containsExactly("Late");
    assertThat(endpoint.responses().get(0).on()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          org.springframework.security.core.AuthenticationException          | AUTHENTICATION
          org.springframework.security.authentication.BadCredentialsException| AUTHENTICATION
          org.springframework.security.access.AccessDeniedException          | ACCESS_DENIED
          jakarta.ws.rs.NotAuthorizedException                               | AUTHENTICATION
          jakarta.ws.rs.ForbiddenException                                   | ACCESS_DENIED
          org.apache.shiro.authz.UnauthenticatedException                    | AUTHENTICATION
          org.apache.shiro.authz.UnauthorizedException                       | ACCESS_DENIED
          javax.security.auth.login.FailedLoginException                     | AUTHENTICATION
          shop.AuthenticationException                                       | AUTHENTICATION
          shop.TokenExpired                                                  | AUTHENTICATION
          shop.AccessDeniedException                                         | ACCESS_DENIED
          shop.UnauthorizedException                                         | APPLICATION
          shop.Sold                                                          | APPLICATION
          java.nio.file.AccessDeniedException                                | UNKNOWN
          javax.naming.AuthenticationException                               | UNKNOWN
          java.io.IOException                                                | UNKNOWN
          java.lang.SecurityException                                        | UNKNOWN
          org.springframework.web.server.ResponseStatusException             | UNKNOWN
          """)
  void whatAnExceptionIsAboutIsKnownByItsNameAndThoseAbove(String exception, Kind kind) {
    List<JavaFileObject> classes =
        Stream.of(
                "org.springframework.security.core.AuthenticationException Exception",
                "org.springframework.security.authentication.BadCredentialsException"
                    + " org.springframework.security.core.AuthenticationException",
                "org.springframework.security.access.AccessDeniedException Exception",
                "jakarta.ws.rs.NotAuthorizedException RuntimeException",
                "jakarta.ws.rs.ForbiddenException RuntimeException",
                "org.apache.shiro.authz.AuthorizationException RuntimeException",
                "org.apache.shiro.authz.UnauthenticatedException"
                    + " org.apache.shiro.authz.AuthorizationException",
                "org.apache.shiro.authz.UnauthorizedException"
                    + " org.apache.shiro.authz.AuthorizationException",
                "shop.AuthenticationException Exception",
                "shop.TokenExpired AuthenticationException",
                "shop.AccessDeniedException Exception",
                "shop.UnauthorizedException Exception",
                "shop.Sold Exception")
            .map(ExceptionsTest::exception)
            .toList();

    Endpoint endpoint =
        ReadApi.of(
                "shop.Orders",
                "@RestController class Orders { @GetMapping void run() throws "
                    + exception
                    + " {} }",
                classes)
            .endpoint("run");

    assertThat(endpoint.exceptions()).extracting(ExceptionType::kind).containsExactly(kind);
  }

  private static JavaFileObject exception(String nameAndSuperclass) {
    int space = nameAndSuperclass.indexOf(' ');
    String name = nameAndSuperclass.substring(0, space);
    int dot = name.lastIndexOf('.');
    return JavaFileObjects.forSourceString(
        name,
        "package %s; public class %s extends %s {}"
            .formatted(
                name.substring(0, dot),
                name.substring(dot + 1),
                nameAndSuperclass.substring(space + 1)));
  }
}
