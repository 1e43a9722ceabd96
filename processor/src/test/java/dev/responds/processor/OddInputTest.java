package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddInputTest {

  private static final String IMPORTS =
      "import dev.responds.*; import java.util.*; import org.springframework.http.*; import"
          + " org.springframework.web.bind.annotation.*;\n";
  private static final String BODY =
      "@GetMapping @Responds(200) @Responds(204) %sResponses.Run run() { return"
          + " %sResponses.run().noContent().build(); }";

  @Test
  void anEndpointInANestedClassWorks() {
    compiles(
        "shop.Outer",
        "package shop; "
            + IMPORTS
            + "public class Outer { static class Mid { @RestController static class In { "
            + BODY.formatted("Outer_Mid_In", "Outer_Mid_In")
            + " } } }");
  }

  @Test
  void anEndpointInAPrivateNestedClassWorks() {
    compiles(
        "shop.Outer",
        "package shop; "
            + IMPORTS
            + "class Outer { private static class In { record Secret() {} @GetMapping"
            + " @Responds(value = 200, body = Secret.class) Outer_InResponses.Run run() { return"
            + " Outer_InResponses.run().ok().body(new Secret()); } } }");
  }

  @Test
  void anEndpointWithoutAPackageWorks() {
    compiles(
        "Free", IMPORTS + "@RestController class Free { " + BODY.formatted("Free", "Free") + " }");
  }

  @Test
  void anEndpointInAGenericClassWorks() {
    compiles(
        "shop.Box",
        "package shop; "
            + IMPORTS
            + "@RestController class Box<T extends Comparable<T>> { @GetMapping @Responds(200)"
            + " public ResponseEntity<List<? extends T>> list() { return null; } @PutMapping @Responds(200) public <S> S put()"
            + " { return null; } "
            + BODY.replace("@Get", "@Delete").formatted("Box", "Box")
            + " }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "record Odd(int x)",
        "enum Odd",
        "interface Odd",
        "abstract class Odd",
        "sealed interface Odd permits Odd.A"
      })
  void anyKindOfTypeCanHaveEndpoints(String declaration) {
    String start = declaration.startsWith("enum") ? " ; " : "";
    String nested = declaration.startsWith("sealed") ? " record A() implements Odd {} " : "";
    String modifier = declaration.contains("interface") ? " default " : " ";
    compiles(
        "shop.Odd",
        "package shop; "
            + IMPORTS
            + declaration
            + " { "
            + start
            + nested
            + BODY.replace("OddResponses.Run run()", modifier + "OddResponses.Run run()")
                .replace("%sResponses.Run run()", modifier + "%sResponses.Run run()")
                .replace("@Responds(204)  default", "@Responds(204) default")
                .formatted("Odd", "Odd")
            + " }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"object", "string", "list", "override", "createFactory", "uRI", "reply", "notify"})
  void endpointNamesMayBeNamesOfOtherThings(String name) {
    String type = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    compiles(
        "shop.Odd",
        "package shop; "
            + IMPORTS
            + "@RestController class Odd { @PostMapping @Responds(201) @Responds(200) @Responds(409)"
            + " @Endpoint(name = \""
            + name
            + "\") OddResponses."
            + type
            + " run() { return null; } "
            + "@GetMapping @Responds(value = 200, body = String.class) OddResponses.Create create() { return OddResponses.create().ok().body(\"\"); } }");
  }

  @Test
  void aCodeInAConstantIsReadAndPointedAt() {
    CompileResult result =
        Compile.controller(
                "static final int CODE = 200 + 99;\n@GetMapping\n@Responds(CODE)\npublic ResponseEntity<String> run() { return null; }")
            .run();

    assertThat(result.reported()).containsExactly("4:status-unassigned");
  }

  @Test
  void overloadedEndpointsAreAskedForNames() {
    CompileResult result =
        Compile.controller(
                "@GetMapping @Responds(200) OrdersResponses.Find find() { return null; }\n"
                    + "@GetMapping(\"/{id}\") @Responds(200) OrdersResponses.Find find(@PathVariable long id) { return null; }")
            .run();

    assertThat(result.reported()).containsExactly("3:duplicate-endpoint-name");
    assertThat(result.message("duplicate-endpoint-name")).contains("@Endpoint(name = ");
  }

  @Test
  void anEndpointNameThatIsNoIdentifierIsRefused() {
    CompileResult result =
        Compile.controller(
                "@GetMapping @Responds(200)\n @Endpoint(name = \"find it\") public String run() { return \"\"; }")
            .run();

    assertThat(result.reported()).contains("3:invalid-endpoint-name");
  }

  @Test
  void unknownRulesInWaiversAreNamedWithTheNearestOne() {
    CompileResult result =
        Compile.controller(
                "@GetMapping @Responds(200)\n @Waive(rule = \"missing-location\", because = \"x\")\n @Waive(rule ="
                    + " \"team-subset\", because = \" \") public String run() { return \"\"; }")
            .run();

    assertThat(result.reported()).containsExactly("3:unknown-rule", "4:waiver-without-reason");
    assertThat(result.message("unknown-rule")).contains("missing-location-201");
  }

  @Test
  void aDeclarationThatNothingRoutesToIsAWarning() {
    CompileResult result =
        Compile.source(
                "shop.Lost",
                "package shop;\n class Lost {\n @dev.responds.Responds(200) void run() {} }")
            .run();

    assertThat(result.reported()).containsExactly("3:no-endpoint");
    assertThat(result.compilation().status()).isEqualTo(Compilation.Status.SUCCESS);
  }

  @Test
  void anEndpointAnnotationWithoutRoutingIsRefused() {
    CompileResult result =
        Compile.source(
                "shop.Lost",
                "package shop;\n class Lost { @dev.responds.Endpoint(path = \"/x\")"
                    + " @dev.responds.Responds(200) void run() {} }")
            .run();

    assertThat(result.reported()).containsExactly("2:endpoint-without-routing");
  }

  @Test
  void aClassThatHasTheNameOfABuilderIsNamed() {
    CompileResult result =
        Compile.controller(
                "@GetMapping @Responds(200) public ResponseEntity<String> run() { return null; }")
            .and("shop.OrdersResponses", "package shop; class OrdersResponses {}")
            .run();

    assertThat(result.reported()).containsExactly("1:builder-not-written");
    assertThat(result.message("builder-not-written")).contains("OrdersResponses");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@GetMapping @Responds(value = 200, body = Gone.class) public ResponseEntity<String> run() { return null; }",
        "@GetMapping @Responds(value = 404, on = Gone.class) @Responds(200) public ResponseEntity<String> run() { return null; }",
        "@GetMapping @Responds(GONE) @Responds(200) public ResponseEntity<String> run() { return null; }",
        "@GetMapping @Responds() @Responds(200) public ResponseEntity<String> run() { return null; }",
        "@GetMapping @Responds(\"200\") public ResponseEntity<String> run() { return null; }",
        "@GetMapping @Gone @Responds(200) public ResponseEntity<Gone> run(Gone gone) throws Gone { return null; }",
        "@GetMapping(GONE) @Responds(200) public java.util.List<Gone> run() { return null; }",
        "@StatusPolicy(allow = GONE, errorBody = Gone.class) static class In extends Gone implements Gone2 { @GetMapping @Responds(200) Gone run() { return null; } }",
      })
  void codeThatDoesNotCompileGetsTheCompilersMessagesAlone(String body) {
    CompileResult result = Compile.controller(body).run();

    assertThat(result.reported()).isEmpty();
    assertThat(result.foreign(Diagnostic.Kind.ERROR)).isNotEmpty();
  }

  @Test
  void aSlipInTheNameOfTheGeneratedTypeIsLeftToTheCompiler() {
    CompileResult result =
        Compile.controller(
                "@PostMapping @Responds(201) OrdersResponses.Creat create() { return null; }")
            .run();

    assertThat(result.reported()).isEmpty();
    assertThat(result.foreign(Diagnostic.Kind.ERROR)).hasSize(1);
  }

  @Test
  void hostileTextsStayTexts() {
    compiles(
        "shop.Odd",
        "package shop; "
            + IMPORTS
            + "@RestController class Odd { @GetMapping(\"/*/ */ @x <b> \\\\u002a/ {a}\") @Responds(value = 200, when ="
            + " \"*/ } class X { \\\\u002a/ @deprecated {@code } <script>alert(1)</script> $L $T \\u202e\") @Responds(204)"
            + " OddResponses.Run run() { return OddResponses.run().noContent().build(); } }");
  }

  @Test
  void aThousandEndpointsAreNoTrouble() {
    Compile compile = Compile.controller("");
    for (int i = 0; i < 100; i++) {
      compile.and("shop.C" + i, controllerOfTen("C" + i));
    }

    CompileResult result = compile.run();

    assertThat(result.compilation().diagnostics()).isEmpty();
    assertThat(result.compilation().generatedSourceFiles()).hasSize(100);
  }

  private static String controllerOfTen(String name) {
    StringBuilder source = new StringBuilder("package shop; " + IMPORTS);
    source.append("@RestController class ").append(name).append(" {\n");
    for (int i = 0; i < 10; i++) {
      source.append(
          """
          @GetMapping("/%1$s/%2$d") @Responds(value = 200, body = String.class) @Responds(404)
          %1$sResponses.E%2$d e%2$d() { return %1$sResponses.e%2$d().ok().body(""); }
          """
              .formatted(name, i));
    }
    return source.append("}").toString();
  }

  private static void compiles(String name, String source) {
    CompileResult result = Compile.source(name, source).with("-Werror").run();

    assertThat(result.compilation().diagnostics()).isEmpty();
  }

  @Test
  void anEndpointWithEmptyRoutingIsNamed() {
    CompileResult result =
        Compile.source(
                "shop.Free",
                "package shop; "
                    + IMPORTS
                    + "class Free { @Endpoint(method = {}, path = {}) @Responds(200) void run() {} }")
            .run();

    assertThat(result.reported()).containsExactly("2:endpoint-without-routing");
  }
}
