package dev.responds.it.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A real Gradle builds projects that are set up as README says. */
@ExtendWith(GradleExtension.class)
class GradleIT {

  private static final String MAIN = "src/main/java/shop/";
  private static final String CLASSES = "build/classes/java/main/";
  private static final String PAGE = "META-INF/resources/status-reference.html";
  private static final String CATALOG = "META-INF/responds/catalog.json";

  private final Gradle gradle;

  @TempDir Path temporary;

  private Workspace shop;

  GradleIT(Gradle gradle) {
    this.gradle = gradle;
  }

  @BeforeEach
  void begin() {
    shop = new Workspace(temporary.resolve("shop"));
  }

  @Test
  void oneProjectIsBuiltAndBuiltAgain() throws IOException, InterruptedException {
    Shop.asOneProject(shop);

    assertSucceeds("classes");
    assertThat(shop.has(CLASSES + "shop/OrdersResponses$Create.class")).isTrue();
    assertThat(shop.read(CLASSES + PAGE)).contains("/orders/{number}", "/stock");
    assertThat(assertSucceeds("classes").outcome(":compileJava")).isEqualTo("UP-TO-DATE");

    shop.edit(MAIN + "Orders.java", "@Responds(409)", "@Responds(422)");
    assertIncremental("classes");
    assertThat(shop.read(CLASSES + CATALOG)).contains("\"status\":422");
    assertLikeCleanBuild("classes");
  }

  @Test
  void whatAnotherProjectDeclaresReachesTheApplication() throws IOException, InterruptedException {
    Shop.asTwoProjects(shop);
    assertSucceeds("classes");
    String catalog = "app/" + CLASSES + CATALOG;
    assertThat(shop.read(catalog)).contains("/orders/{number}", "/stock", "\"status\":410");

    shop.edit("api/src/main/java/shop/api/OrdersApi.java", "@Responds(404)", "@Responds(406)");
    assertIncremental("classes");
    assertThat(shop.read(catalog)).contains("\"status\":406");

    shop.edit("api/src/main/java/shop/api/Stored.java", "409", "423");
    assertIncremental("classes");
    assertThat(shop.read(catalog)).contains("\"status\":423");

    shop.edit("api/src/main/java/shop/api/Paths.java", "/stock", "/store");
    assertIncremental("classes");
    assertThat(shop.read(catalog)).contains("/store").doesNotContain("/stock");

    shop.edit("api/src/main/java/shop/api/Order.java", "int count", "int count, String size");
    shop.edit("app/" + MAIN + "Orders.java", "number, 1", "number, 1, \"XL\"");
    assertIncremental("classes");
    assertThat(shop.read("app/" + CLASSES + "META-INF/responds/openapi.json")).contains("size");
    assertLikeCleanBuild("classes");
  }

  @Test
  void theCodeIsLookedAtWhenItsClassFilesAreThere() throws IOException, InterruptedException {
    Shop.asOneProject(shop);
    shop.edit(MAIN + "Stock.java", "int count()", "String count()");
    shop.edit(MAIN + "Stock.java", "return 7;", "return Helper.text(7);");
    shop.edit(
        MAIN + "Helper.java",
        "static boolean",
        "static String text(int count) { return \"\" + count; } static boolean");

    Build build = assertSucceeds("classes");
    assertThat(build.output()).contains("proved by the code");
    assertThat(build.complaints()).isEmpty();
    assertThat(shop.read(CLASSES + CATALOG)).doesNotContain("is not read");

    shop.edit(
        MAIN + "Helper.java",
        "return \"\" + count;",
        "if (count > 1) { throw new org.springframework.web.server.ResponseStatusException("
            + "HttpStatus.CONFLICT); } return \"\" + count;");
    Build edited = assertIncremental("classes");
    assertThat(edited.complaints())
        .contains("Stock.java:18: warning: [undeclared-response] ", " 409 ");
    assertLikeCleanBuild("classes");
  }

  @Test
  void aMessageHasItsPlaceOrIsNotRepeated() throws IOException, InterruptedException {
    Shop.asOneProject(shop);
    shop.edit(MAIN + "Stock.java", "return 7;", "return hidden();");
    shop.edit(
        MAIN + "Stock.java",
        "public class Stock {",
        "public class Stock {\n  private int hidden() {"
            + " throw new org.springframework.web.server.ResponseStatusException("
            + "HttpStatus.CONFLICT); }");
    assertThat(assertSucceeds("classes").complaints()).contains("Stock.java:").contains(" 409 ");

    shop.edit(MAIN + "Orders.java", "@Responds(409)", "@Responds(422)");
    Build other = assertIncremental("classes");

    assertThat(other.complaints().lines())
        .filteredOn(line -> line.contains("warning: ["))
        .allMatch(line -> line.contains(".java:"));
  }

  @Test
  void testsHaveEndpointsOfTheirOwn() throws IOException, InterruptedException {
    Shop.asOneProject(shop);
    Shop.withTests(shop, "");
    String catalog = "build/classes/java/test/" + CATALOG;

    assertSucceeds("testClasses");
    assertThat(shop.read(catalog)).contains("/probe").doesNotContain("/stock");
    assertThat(shop.read(CLASSES + CATALOG)).doesNotContain("/probe");

    shop.edit("src/test/java/shop/Probe.java", "@Responds(503)", "@Responds(504)");
    assertIncremental("testClasses");
    assertThat(shop.read(catalog)).contains("\"status\":504");
    assertLikeCleanBuild("testClasses");
  }

  @Test
  void projectsAreBuiltBesideEachOther() throws IOException, InterruptedException {
    Shop.asTwoProjects(shop);
    Shop.withTests(shop, "app/");
    shop.write("settings.gradle", shop.read("settings.gradle") + "include 'twin'\n");
    for (String file : shop.files().keySet()) {
      if (file.startsWith("app/")) {
        shop.write(file.replaceFirst("app", "twin"), shop.read(file));
      }
    }

    assertSucceeds("testClasses", "--parallel", "--max-workers=4");
    Map<String, String> outputs = shop.outputs();
    assertThat(outputs).containsKey("twin/" + CLASSES + PAGE);
    outputs.forEach(
        (file, content) -> {
          if (file.startsWith("twin/")) {
            assertThat(content).as(file).isEqualTo(outputs.get(file.replaceFirst("twin", "app")));
          }
        });
  }

  @Test
  void bothCachesGiveBackAllOfIt() throws IOException, InterruptedException {
    String[] cached = {"classes", "--build-cache", "--configuration-cache"};
    Shop.asTwoProjects(shop);
    Workspace elsewhere = shop.copyTo(temporary.resolve("elsewhere"));

    assertThat(assertSucceeds(cached).output()).contains("Configuration cache entry stored");
    assertThat(assertSucceeds(cached).output()).contains("Configuration cache entry reused");
    Map<String, String> outputs = shop.outputs();

    assertSucceeds("clean", "--configuration-cache");
    assertThat(assertSucceeds(cached).outcome(":app:compileJava")).isEqualTo("FROM-CACHE");
    assertThat(shop.outputs()).isEqualTo(outputs);

    elsewhere.edit("settings.gradle", "rootDir, 'cache'", "rootDir, '../shop/cache'");
    Build other = gradle.run(elsewhere.folder(), cached);
    assertThat(other.outcome(":app:compileJava")).as(other.output()).isEqualTo("FROM-CACHE");
    assertThat(elsewhere.outputs()).isEqualTo(outputs);

    shop.edit("app/" + MAIN + "Helper.java", "100", "1000");
    assertThat(assertIncremental(cached).output()).contains("Configuration cache entry reused");
    assertLikeCleanBuild("classes");
  }

  @Test
  void noWarningOfOursStopsABuild() throws IOException, InterruptedException {
    Shop.asOneProject(shop);
    shop.write(
        "build.gradle",
        shop.read("build.gradle")
            + """
            tasks.withType(JavaCompile) {
              options.compilerArgs.addAll(["-Xlint:all", "-Xlint:-processing", "-Werror"])
            }
            """);

    Build build = run("classes");
    assertThat(build.output()).doesNotContain("warning:");
    assertThat(build.succeeded()).as(build.complaints()).isTrue();
  }

  private Build assertSucceeds(String... tasksAndOptions) {
    Build build = run(tasksAndOptions);
    assertThat(build.succeeded()).as(build.complaints()).isTrue();
    return build;
  }

  private Build assertIncremental(String... tasksAndOptions) {
    Build build = assertSucceeds(tasksAndOptions);
    assertThat(build.full()).as(build.output()).isEmpty();
    assertThat(build.incremental()).as(build.output()).isNotEmpty();
    return build;
  }

  /** What has become of earlier builds is what comes of the same sources at once. */
  private void assertLikeCleanBuild(String task) throws IOException {
    Workspace clean = shop.copyTo(temporary.resolve("clean"));
    Build build = gradle.run(clean.folder(), "clean", task);
    assertThat(build.succeeded()).as(build.complaints()).isTrue();
    assertThat(Workspace.differences(shop.outputs(), clean.outputs())).isEmpty();
  }

  private Build run(String... tasksAndOptions) {
    return gradle.run(shop.folder(), tasksAndOptions);
  }
}
