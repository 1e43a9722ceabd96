package dev.responds.it.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a compile knows of others: what they say is an input. */
@ExtendWith(GradleExtension.class)
class GradleInputsIT {

  private static final String MAIN = "src/main/java/shop/";
  private static final String CLASSES = "build/classes/java/main/";

  private final Gradle gradle;

  @TempDir Path temporary;

  private Workspace shop;

  GradleInputsIT(Gradle gradle) {
    this.gradle = gradle;
  }

  @BeforeEach
  void begin() {
    shop = new Workspace(temporary.resolve("shop"));
  }

  @Test
  void thePolicyOfAnotherProjectIsAnInput() throws IOException, InterruptedException {
    Shop.asTwoProjects(shop);
    build("classes");

    shop.edit(
        "api/src/main/java/shop/api/TeamPolicy.java",
        "advice = Severity.ADVICE",
        "problemBase = \"https://example.com/problems/\"");
    build("classes");

    assertThat(shop.read("app/" + CLASSES + "META-INF/responds/catalog.json"))
        .contains("https://example.com/problems/");
    assertLikeCleanBuild();
  }

  @Test
  void thePolicyOfThisProjectIsAnInput() throws IOException, InterruptedException {
    Shop.asOneProject(shop);
    shop.edit(
        "build.gradle",
        "tasks.compileJava {",
        "tasks.compileJava {\n" + policy("api.TeamPolicy") + "\n");
    String rules = MAIN + "api/TeamPolicy.java";
    shop.edit(rules, "advice = Severity.ADVICE", "challenge = \"Bearer\"");
    shop.edit(
        MAIN + "Stock.java",
        "@GetMapping\n",
        """
        @GetMapping("/all") @Responds(200) @Responds(401)
        StockResponses.All all() {
          return StockResponses.Respond.all().unauthorized().problem();
        }
        @GetMapping
        """);
    build("classes");

    shop.edit(rules, "\"Bearer\"", "\"Bearer\", problemBase = \"https://example.com/problems/\"");
    build("classes");
    assertThat(shop.read(CLASSES + "META-INF/responds/catalog.json"))
        .contains("https://example.com/problems/");
    assertLikeCleanBuild();

    // The builder knows no challenge any more, and what calls it has to say one.
    shop.edit(rules, "challenge = \"Bearer\", ", "");
    assertThat(gradle.run(shop.folder(), "classes").succeeded()).isFalse();
    shop.edit(
        MAIN + "Stock.java",
        "unauthorized()",
        "unauthorized(dev.responds.http.Challenge.basic(\"a\"))");
    build("classes");
    assertLikeCleanBuild();
  }

  /** In the text of a method, its head, what is declared, what is found in the code. */
  @Test
  void aCompileThatFailsLosesNothing() throws IOException, InterruptedException {
    Shop.asOneProject(shop);
    shop.edit(
        "build.gradle", "tasks.compileJava {", "tasks.compileJava {\n" + policy("Errors") + "\n");
    shop.write(
        MAIN + "Errors.java",
        """
        package shop;
        import dev.responds.*;
        @StatusPolicy(levels = @RuleLevel(rule = "undeclared-response", severity = Severity.ERROR))
        class Errors {}
        """);
    build("classes");

    assertNothingIsLost("Helper", "count > 100", "count > ");
    assertNothingIsLost("Helper", "count > 100", "count > \"\"");
    assertNothingIsLost("Helper", "int count)", "Missing count)");
    assertNothingIsLost("Stock", "return 7;", "return missing;");
    assertNothingIsLost("Stock", "@Responds(400)", "@Responds(400) @Responds(4711)");
    assertNothingIsLost(
        "Stock", "int count() {", "Missing other() { return null; }\n  int count() {");
    assertNothingIsLost(
        "Orders",
        "@PostMapping",
        "@GetMapping(\"/more\") @Responds(200) @Responds(404) int more() { return missing; }\n"
            + "  @PostMapping");
    assertNothingIsLost(
        "Stock",
        "return 7;",
        "if (Helper.large(8)) throw new org.springframework.web.server.ResponseStatusException("
            + "HttpStatus.CONFLICT); return 7;");
    assertLikeCleanBuild();
  }

  private static String policy(String type) {
    return "  options.compilerArgs.add(\"-Aresponds.policy=shop." + type + "\")";
  }

  private void assertNothingIsLost(String type, String before, String after) throws IOException {
    String file = MAIN + type + ".java";
    String right = shop.read(file);
    Map<String, String> all = shop.everything();
    shop.edit(file, before, after);
    assertThat(gradle.run(shop.folder(), "classes").succeeded()).as(after).isFalse();
    assertThat(Workspace.differences(all, shop.everything())).as(after).isEmpty();

    // It is mended, and is not what it was before.
    shop.write(file, right.replaceFirst("\\}\\s*$", "  // " + after.lines().count() + "\n}\n"));
    Build mended = build("classes");
    assertThat(mended.full()).as(after).isEmpty();
    assertThat(mended.incremental()).as(after).isNotEmpty();
  }

  private Build build(String task) {
    Build build = gradle.run(shop.folder(), task);
    assertThat(build.succeeded()).as(build.complaints()).isTrue();
    return build;
  }

  private void assertLikeCleanBuild() throws IOException {
    Workspace clean = shop.copyTo(temporary.resolve("clean"));
    assertThat(gradle.run(clean.folder(), "clean", "classes").succeeded()).isTrue();
    assertThat(Workspace.differences(shop.outputs(), clean.outputs())).isEmpty();
  }
}
