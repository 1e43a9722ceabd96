package dev.responds.it.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.it.Jars;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The test kit in the processes that a real Gradle starts for tests. */
@ExtendWith(GradleExtension.class)
class GradleTestKitIT {

  private static final String BESIDE_EACH_OTHER = "maxParallelForks = 2";
  private static final String SEEN = "3 of 4 declared responses seen in 4 tests";

  private static final List<String> ALL_PROOFS =
      List.of(
          "DeletedTest.deleted", "DeletedTest.found", "MissingTest.found", "MissingTest.missing");

  private final Gradle gradle;

  @TempDir Path temporary;

  private Workspace shop;

  GradleTestKitIT(Gradle gradle) {
    this.gradle = gradle;
  }

  @BeforeEach
  void begin() {
    shop = new Workspace(temporary.resolve("shop"));
  }

  @Test
  void processesBesideEachOtherAddUp() throws IOException, InterruptedException {
    TestedShop.in(shop, BESIDE_EACH_OTHER);

    Build build = run("test", "-Pminimum=75");

    assertThat(build.succeeded()).as(build.output()).isTrue();
    assertThat(processes(build)).isEqualTo(2);
    assertThat(build.output()).containsOnlyOnce("declared responses seen").contains(SEEN);
    assertThat(proofs()).containsExactlyElementsOf(ALL_PROOFS);
  }

  @Test
  void tooLittleFailsTheBuildWhenTheLastOfThemEnds() throws IOException, InterruptedException {
    TestedShop.in(shop, BESIDE_EACH_OTHER);

    Build build = run("test", "-Pminimum=76");

    assertThat(build.succeeded()).as(build.output()).isFalse();
    assertThat(build.output()).containsOnlyOnce(SEEN + ": that is 75 %").contains("asks for 76 %");
    assertThat(proofs()).containsExactlyElementsOf(ALL_PROOFS);
  }

  @Test
  void aViolationFailsTheTestThatSawIt() throws IOException, InterruptedException {
    TestedShop.in(shop, BESIDE_EACH_OTHER);

    Build build = run("test", "-Pseeded");

    assertThat(build.succeeded()).as(build.output()).isFalse();
    assertThat(failed(build)).containsExactly("MissingTest > missing()");
    assertThat(build.output()).contains("[undeclared-problem-type] ", "/problems/undeclared");
  }

  /** None of them can know that there is another one, and so a command asks for the minimum. */
  @Test
  void processesAfterEachOtherAddUp() throws IOException, InterruptedException {
    TestedShop.in(shop, "forkEvery = 1");

    Build build = run("test");

    assertThat(build.succeeded()).as(build.output()).isTrue();
    assertThat(processes(build)).isGreaterThan(1);
    assertThat(build.output()).containsOnlyOnce(SEEN);
    assertThat(proofs()).containsExactlyElementsOf(ALL_PROOFS);
    assertThat(command("--minimum=75").waitFor()).isZero();
    Process tooLittle = command("--minimum=76");
    assertThat(new String(tooLittle.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("3 of 4 declared responses seen", "409 of ");
    assertThat(tooLittle.waitFor()).isOne();
  }

  /** The daemon that has started it is still there. */
  @Test
  void aTestThatIsRemovedProvesNothingInTheNextBuild() throws IOException, InterruptedException {
    TestedShop.in(shop, BESIDE_EACH_OTHER);
    run("test");
    shop.delete("src/test/java/shop/DeletedTest.java");

    Build build = run("test");

    assertThat(build.succeeded()).as(build.output()).isTrue();
    assertThat(build.output()).contains("Responds: 2 of 4 declared responses seen in 2 tests");
    assertThat(proofs()).containsExactly("MissingTest.found", "MissingTest.missing");
  }

  private Build run(String... tasksAndOptions) {
    return gradle.run(shop.folder(), tasksAndOptions);
  }

  private static List<String> failed(Build build) {
    return matches("(?m)^(\\w+ > .*) FAILED$", build.output());
  }

  private static int processes(Build build) {
    return matches("(Successfully started process 'Gradle Test Executor)", build.output()).size();
  }

  /** Returns the tests that prove responses, in the file that adds up what processes have seen. */
  private Set<String> proofs() throws IOException {
    return new TreeSet<>(
        matches("\"(\\w+Test[.]\\w+)\"", shop.read("build/responds/coverage.json")));
  }

  private static List<String> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }

  private Process command(String minimum) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dresponds.lang=en",
            "-cp",
            Jars.path("responds-test", "responds-contract"),
            "dev.responds.test.coverage.CoverageCommand",
            minimum,
            shop.folder().resolve("build/responds/coverage.json").toString())
        .redirectErrorStream(true)
        .start();
  }
}
