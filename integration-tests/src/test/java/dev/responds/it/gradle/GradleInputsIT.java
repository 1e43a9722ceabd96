package dev.responds.it.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a compile knows of others: what they say is an input. */
@ExtendWith(GradleExtension.class)
class GradleInputsIT {

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
