package dev.responds.it.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is edited in one project or the other, and whether it compiled before: what Gradle then
 * builds incrementally is what a clean build makes, byte for byte. {@code -Dgradle.edits=200} makes
 * more of them than a build has time for, {@code -Dgradle.seed} the same ones again.
 */
@ExtendWith(GradleExtension.class)
class RandomEditsIT {

  private final int edits = Integer.getInteger("gradle.edits", 6);
  private final Gradle gradle;

  @TempDir Path temporary;

  RandomEditsIT(Gradle gradle) {
    this.gradle = gradle;
  }

  /** One that has found a fault: what all classes make was lost where only a class was deleted. */
  static LongStream seeds() {
    Long given = Long.getLong("gradle.seed");
    return given == null
        ? LongStream.of(795053, System.nanoTime() % 1_000_000)
        : LongStream.of(given);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void wrongCodeAfterAnIncrementalBuild(long seed) throws IOException, InterruptedException {
    System.out.println("[INFO] Random edits of -Dgradle.seed=" + seed);
    Workspace begun = new Workspace(temporary.resolve("shop"));
    Shop.asTwoProjects(begun);
    Map<String, String> scripts = new TreeMap<>(begun.files());
    scripts.keySet().removeIf(file -> !file.endsWith(".gradle"));
    Workspace incremental = new Workspace(temporary.resolve("incremental"));
    Workspace clean = new Workspace(temporary.resolve("clean"));
    RandomShop shop = new RandomShop(seed);
    List<String> history = new ArrayList<>();

    for (int i = 0; i <= edits; i++) {
      history.add(i == 0 ? "seed " + seed : shop.edit());
      Map<String, String> files = new TreeMap<>(shop.files());
      files.putAll(scripts);
      incremental.become(files);
      Build build = gradle.run(incremental.folder(), "classes");
      assertThat(build.succeeded())
          .as("%s: %s", history, build.complaints())
          .isEqualTo(shop.compiles());
      if (i > 0 && shop.compiles()) {
        clean.become(files);
        Build whole = gradle.run(clean.folder(), "clean", "classes");
        assertThat(whole.succeeded()).as("%s: %s", history, whole.complaints()).isTrue();
        assertThat(Workspace.differences(incremental.outputs(), clean.outputs()))
            .as("%s", history)
            .isEmpty();
      }
    }
  }
}
