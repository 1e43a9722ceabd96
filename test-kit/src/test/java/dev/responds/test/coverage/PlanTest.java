package dev.responds.test.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it.
  private Path directory;

  /** Returns what Surefire has each of its processes know, as the process sees it. */
  private Plan plan(String... lines) throws IOException {
    Path folder = Files.createDirectories(directory.resolve("my shop/target/surefire"));
    Files.write(folder.resolve("surefire-1tmp"), Set.of(lines));
    return Plan.of(
        folder.resolve("surefirebooter-3.jar")
            + " "
            + folder
            + " 2026-11-30T14-22-12_619-jvmRun2 surefire-1tmp surefire_0-2tmp");
  }

  @Test
  void processesThatShareClassesAreDoneWhenAllWereAskedFor() throws IOException {
    Plan shared = plan("preferTestsFromInStream=true", "tc.0=shop.A", "tc.1=shop.B");

    assertThat(shared.isKnown()).isTrue();
    assertThat(shared.isDone(Set.of("shop.A"))).isFalse();
    assertThat(shared.isDone(Set.of("shop.A", "shop.B"))).isTrue();
  }

  @Test
  void processForOneClassIsDoneWhenAllWereAskedFor() throws IOException {
    Plan one =
        plan("preferTestsFromInStream=false", "forkTestSet=x|shop.A", "tc.0=shop.A", "tc.1=shop.B");

    assertThat(one.isDone(Set.of("shop.A"))).isFalse();
    assertThat(one.isDone(Set.of("shop.A", "shop.B"))).isTrue();
  }

  @Test
  void processThatHasEverythingLeavesNothing() throws IOException {
    assertThat(plan("preferTestsFromInStream=false", "tc.0=shop.A").isDone(Set.of())).isTrue();
  }

  @Test
  void whatIsNoPlanIsNotTakenForOne() throws IOException {
    assertThat(plan("something=else").isKnown()).isFalse();
    assertThat(plan("broken=\\u00zz").isKnown()).isFalse();
    assertThat(Plan.of("").isKnown()).isFalse();
    assertThat(Plan.of("org.junit.platform.console.ConsoleLauncher execute").isKnown()).isFalse();
    assertThat(Plan.of("/x/surefirebooter1.jar /x 2026-jvmRun1 missing y").isKnown()).isFalse();
    assertThat(Plan.of("/x/surefirebooter1.jar \0 2026-jvmRun1 \0 y").isKnown()).isFalse();
  }
}
