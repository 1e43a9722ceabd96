package dev.responds.processor.builder;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.Compile;
import dev.responds.processor.CompileResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An exception that nobody answers is answered as its class declares, and no other one is. */
class AnswerTest {

  private static final Path GOLDENS =
      Path.of("src/test/resources/dev/responds/processor/builder/answers");

  private static final String IMPORTS =
      "package shop; import dev.responds.*; import dev.responds.http.*; import java.net.URI;"
          + " import java.time.*; import java.util.*; import org.springframework.http.HttpMethod;"
          + " import org.springframework.http.ResponseEntity;"
          + " import org.springframework.core.annotation.Order;"
          + " import org.springframework.web.bind.annotation.*;\n";

  private static final String GONE =
      "@Responds(410) public class Gone extends RuntimeException {"
          + " private static final long serialVersionUID = 1; %s }";

  private static final String EVERYTHING =
      """
      @SuppressWarnings("serial") final class Exceptions {
        @Responds(value = 404, problem = "no-such-order", detail = true)
        public static class NoSuchOrder extends Base { }
        @Responds(value = 503, headers = {"Retry-After", "Cache-Control: no-store", "X-Reason"})
        static class Closed extends Base {
          Duration retryAfter() { return Duration.ofMinutes(2); }
          String getXReason() { return "stocktaking"; }
        }
        @Responds(401) static class Stranger extends Base {
          List<Challenge> challenges() { return List.of(Challenge.bearer("orders")); }
        }
        @Responds(407) static class Unknown extends Base {
          Challenge challenge() { return Challenge.bearer("orders"); }
        }
        @Responds(405) static class ReadOnly extends Base {
          Set<HttpMethod> allow() { return Set.of(HttpMethod.GET); }
        }
        @Responds(303) static class Elsewhere extends Base {
          URI location() { return URI.create("/orders/7"); }
        }
        @Responds(value = 409, body = String.class, mediaType = "text/plain")
        static class Conflict extends Base {
          String body() { return "conflict"; }
        }
        @Responds(value = 416) static class TooFar extends Base {
          long completeLength() { return 7; }
        }
        @Responds(value = 426) static class Old extends Base {
          String upgrade() { return "HTTP/2.0"; }
        }
        @Responds(value = 204) static class Nothing extends Base { }
        @Responds(value = 429, headers = "Retry-After") static class Late extends Base {
          RetryAfter retryAfter() { return RetryAfter.of(Duration.ofSeconds(1)); }
        }
        static class Base extends RuntimeException {
          private static final long serialVersionUID = 1;
        }
      }
      """;

  @Test
  void theAdviceOfAPackage() throws IOException {
    CompileResult result = spring().and("shop.Exceptions", IMPORTS + EVERYTHING).run();

    assertGolden("Advice", result, "shop.ExceptionResponses");
  }

  @Test
  void theMappersOfAPackage() throws IOException {
    CompileResult result =
        Compile.resource("@GET @Responds(200) public String get() { return \"\"; }")
            .and("shop.Exceptions", IMPORTS + EVERYTHING)
            .run();

    assertGolden("Mappers", result, "shop.MappedExceptionResponses");
  }

  @Test
  void itsJavadocIsInKorean() throws IOException {
    CompileResult result =
        spring().and("shop.Gone", IMPORTS + GONE.formatted("")).with("-Aresponds.lang=ko").run();

    assertGolden("Korean", result, "shop.ExceptionResponses");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@RestControllerAdvice class Advice { @ExceptionHandler void on(Gone e) {} }",
        "@RestControllerAdvice class Advice { @ExceptionHandler void on(Base e) {} }",
        "@RestControllerAdvice class Advice { @ExceptionHandler void on(Nearer e) {} }",
      })
  void whatAHandlerAnswersIsLeftToIt(String advice) {
    CompileResult result =
        spring()
            .and("shop.Base", IMPORTS + "public class Base extends RuntimeException {" + UID + "}")
            .and("shop.Nearer", IMPORTS + "class Nearer extends Gone {" + UID + "}")
            .and("shop.Gone", IMPORTS + GONE.formatted("").replace("RuntimeException", "Base"))
            .and("shop.Advice", IMPORTS + advice)
            .run();

    assertThat(result.compilation()).succeeded();
    assertThat(generated(result, "shop.ExceptionResponses")).isEmpty();
  }

  private static final String UID = " private static final long serialVersionUID = 1;";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@org.springframework.web.bind.annotation.ResponseStatus(code ="
            + " org.springframework.http.HttpStatus.GONE) @Responds(410) class Gone extends"
            + " RuntimeException {",
        "@Responds(410) class Gone extends org.springframework.web.server.ResponseStatusException {"
            + " Gone() { super(org.springframework.http.HttpStatus.GONE); }",
        "@Responds(value = 410, sentBy = SentBy.EXCEPTION) class Gone extends RuntimeException {",
        "@Responds(value = 410, sentBy = SentBy.EXCEPTION, headers = \"Retry-After\") class Gone"
            + " extends RuntimeException {",
        "@Responds(410) @Responds(404) class Gone extends RuntimeException {",
        "@Responds(410) class Gone {",
        "class Gone extends RuntimeException {",
      })
  void whatSomethingElseAnswersIsLeftToIt(String exception) {
    CompileResult result = spring().and("shop.Gone", IMPORTS + exception + UID + "}").run();

    assertThat(result.compilation()).succeeded();
    assertThat(generated(result, "shop.ExceptionResponses")).isEmpty();
  }

  @Test
  void aModuleWithoutEndpointsAnswersNobody() {
    CompileResult result = Compile.source("shop.Gone", IMPORTS + GONE.formatted("")).run();

    assertThat(result.compilation()).succeeded();
    assertThat(result.compilation().generatedSourceFiles()).isEmpty();
  }

  @Test
  void aModuleOfClientsAnswersNobody() {
    CompileResult result =
        Compile.source("shop.Gone", IMPORTS + GONE.formatted(""))
            .and(
                "shop.Client",
                IMPORTS
                    + "interface Client { @GetMapping(\"/x\") @Responds(200) int x() throws Gone; }")
            .run();

    assertThat(result.compilation()).succeeded();
    assertThat(generated(result, "shop.ExceptionResponses")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "@RestControllerAdvice, 2147483646",
    "@RestControllerAdvice @Order(7), 6",
    "@Order(-2147483648) @RestControllerAdvice, -2147483648"
  })
  void itComesRightBeforeTheAdviceThatTakesAnything(String annotations, String order) {
    CompileResult result =
        spring()
            .and("shop.Gone", IMPORTS + GONE.formatted(""))
            .and(
                "shop.CatchAll",
                IMPORTS
                    + annotations
                    + " class CatchAll { @ExceptionHandler void on(Exception e) {} }")
            .run();

    assertThat(result.compilation()).succeeded();
    assertThat(generated(result, "shop.ExceptionResponses"))
        .get()
        .asString()
        .contains("@Order(" + order + ")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "value = 503, headers = {\"X-A: b\", \"Retry-After\"}| 'Duration retryAfter()'",
        "401| Challenge challenge()",
        "405| Set<String> allow()",
        "303| URI location()",
        "value = 429, headers = \"X-Code\"| String xCode()",
        "426| String protocol()",
        "value = 409, body = String.class| String body()",
      })
  void whatTheExceptionLacksIsAnErrorAtItsDeclaration(String declared, String wanted) {
    CompileResult result =
        spring()
            .and(
                "shop.Gone",
                IMPORTS
                    + "@Responds("
                    + declared
                    + ") class Gone extends RuntimeException {"
                    + UID
                    + " int retryAfter() { return 1; } Challenge challenge(int i) { return null; }"
                    + " private URI location() { return null; } List<Integer> allow;"
                    + " static String xCode() { return null; } Object body() { return null; } }")
            .run();

    assertThat(result.reported()).containsExactly("2:answer-without-accessor");
    assertThat(result.message("answer-without-accessor"))
        .contains("Gone makes its own answer", "add " + wanted, "sentBy = SentBy.EXCEPTION");
    assertThat(result.foreign(javax.tools.Diagnostic.Kind.ERROR)).isEmpty();
  }

  @Test
  void thePolicyMayHaveTheChallenge() {
    CompileResult result =
        spring()
            .and(
                "shop.Team",
                IMPORTS + "@StatusPolicy(challenge = \"Basic realm=\\\"shop\\\"\") class Team {}")
            .and("shop.Gone", IMPORTS + GONE.replace("410", "401").formatted(""))
            .with("-Aresponds.policy=shop.Team")
            .run();

    assertThat(result.compilation()).succeeded();
    assertThat(generated(result, "shop.ExceptionResponses"))
        .get()
        .asString()
        .contains(".header(\"WWW-Authenticate\", \"Basic realm=\\\"shop\\\"\")");
  }

  @Test
  void contentThatTheTeamHasForErrorsIsTheTeamsToMake() {
    CompileResult result =
        spring()
            .and("shop.Failure", IMPORTS + "public record Failure(String text) {}")
            .and("shop.Team", IMPORTS + "@StatusPolicy(errorBody = Failure.class) class Team {}")
            .and("shop.Gone", IMPORTS + GONE.formatted(""))
            .and(
                "shop.Taken",
                IMPORTS
                    + GONE.replace("Gone", "Taken")
                        .formatted("public Failure body() { return new Failure(\"x\"); }"))
            .with("-Aresponds.policy=shop.Team")
            .run();

    assertThat(result.compilation()).succeeded();
    assertThat(generated(result, "shop.ExceptionResponses"))
        .get()
        .asString()
        .contains(".body(thrown.body())")
        .doesNotContain("Gone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String",
        "Object",
        "Override",
        "SuppressWarnings",
        "Class",
        "Set",
        "Order",
        "Response",
        "ControllerAdvice",
        "ProblemStage",
        "Thrown",
        "FieldValue",
        "SpringResponse",
        "Generated"
      })
  void typesOfTheUserAreNotTakenForOthers(String name) {
    String other = "package shop; class " + name + " {}";
    Compile spring = Compile.source("shop." + name, other);
    Compile jakarta = Compile.source("shop." + name, other);
    String gone =
        "package shop; @dev.responds.Responds(value = 410, detail = true) class Gone extends"
            + " java.lang.RuntimeException {"
            + UID
            + "}";
    CompileResult onSpring =
        spring
            .and("shop.Gone", gone)
            .and(
                "shop.C",
                "package shop; @org.springframework.web.bind.annotation.RestController class C {"
                    + " @org.springframework.web.bind.annotation.GetMapping(\"/x\")"
                    + " @dev.responds.Responds(200) int x() { return 1; } }")
            .run();
    CompileResult onJakarta =
        jakarta
            .and("shop.Gone", gone)
            .and(
                "shop.C",
                "package shop; @jakarta.ws.rs.Path(\"x\") public class C {"
                    + " @jakarta.ws.rs.GET @dev.responds.Responds(200) public int x() { return 1; } }")
            .run();

    assertThat(onSpring.compilation()).succeededWithoutWarnings();
    assertThat(onJakarta.compilation()).succeededWithoutWarnings();
    assertThat(generated(onSpring, "shop.ExceptionResponses")).isPresent();
    assertThat(generated(onJakarta, "shop.MappedExceptionResponses")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Exception", "RuntimeException", "String", "Throwable", "Order"})
  void exceptionsMayHaveSuchNamesThemselves(String name) {
    CompileResult result =
        Compile.source(
                "shop." + name,
                "package shop; @dev.responds.Responds(410) class "
                    + name
                    + " extends java.lang.RuntimeException {"
                    + UID
                    + "}")
            .and(
                "shop.C",
                "package shop; @org.springframework.web.bind.annotation.RestController class C {"
                    + " @org.springframework.web.bind.annotation.GetMapping(\"/x\")"
                    + " @dev.responds.Responds(200) int x() { return 1; } }")
            .run();

    assertThat(result.compilation()).succeededWithoutWarnings();
    assertThat(generated(result, "shop.ExceptionResponses")).isPresent();
  }

  private static Compile spring() {
    return Compile.controller("@GetMapping(\"/x\") @Responds(200) public int x() { return 1; }");
  }

  private static Optional<String> generated(CompileResult result, String name) {
    String path = name.replace('.', '/') + ".java";
    Optional<JavaFileObject> file =
        result.compilation().generatedFile(StandardLocation.SOURCE_OUTPUT, path);
    try {
      return file.isPresent()
          ? Optional.of(file.get().getCharContent(false).toString())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertGolden(String name, CompileResult result, String type)
      throws IOException {
    assertThat(result.compilation()).succeededWithoutWarnings();
    String text = generated(result, type).orElseThrow();
    Path golden = GOLDENS.resolve(name + ".java.txt");
    if (Boolean.getBoolean("goldens.rewrite")) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }
}
