package dev.responds.it.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a compile knows of others: what they say is an input, and what they left is not lost. */
@ExtendWith(GradleExtension.class)
class GradleInputsIT {

  private static final String MAIN = "src/main/java/shop/";
  private static final String CLASSES = "build/classes/java/main/";
  private static final String GENERATED =
      "build/generated/sources/annotationProcessor/java/main/shop/";

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
  void aCompileThatFailsLosesNothing() throws IOException, InterruptedException {
    Shop.asOneProject(shop);
    build("classes");

    shop.edit(MAIN + "Helper.java", "class Helper {", "class Helper { Missing none;");
    Build broken = gradle.run(shop.folder(), "classes");
    assertThat(broken.succeeded()).isFalse();
    assertThat(shop.has(GENERATED + "OrdersResponses.java")).isTrue();
    assertThat(shop.has(CLASSES + "shop/OrdersResponses.class")).isTrue();
    assertThat(shop.has(CLASSES + "META-INF/responds/index")).isTrue();

    shop.edit(MAIN + "Helper.java", " Missing none;", "");
    Build mended = build("classes");
    assertThat(mended.full()).isEmpty();
    assertLikeCleanBuild();
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
