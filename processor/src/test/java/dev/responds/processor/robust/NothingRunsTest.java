package dev.responds.processor.robust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No code of a program runs while it is compiled, and no file is written beside the outputs. */
class NothingRunsTest {

  private static final String RAN = "dev.responds.nothing.ran";
  private static final String TRAP = "static { System.setProperty(\"" + RAN + "\", \"yes\"); }";

  @TempDir Path folder;

  @AfterEach
  void forget() {
    System.clearProperty(RAN);
  }

  @Test
  void aProgramIsNeitherRunNorLoaded() throws IOException {
    Path source = write();
    Javac javac =
        new Javac(folder.resolve("out"))
            .with("-Aresponds.policy=Trapped", "-Aresponds.suggest=suggested.diff");

    assertThat(javac.run(List.of(source)).succeeded()).isTrue();
    assertThat(javac.run(List.of(source)).succeeded()).isTrue();

    assertThat(System.getProperty(RAN)).isNull();
  }

  @Test
  void whatIsWrittenIsInTheOutputs() throws IOException {
    Path source = write();
    new Javac(folder.resolve("out")).run(List.of(source));

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(source, folder.resolve("out"));
    }
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertThat(files)
          .containsExactlyInAnyOrder(
              folder.resolve("out/classes"), folder.resolve("out/generated"));
    }
  }

  private Path write() throws IOException {
    return Files.writeString(
        folder.resolve("Trapped.java"),
        """
        import dev.responds.*;
        @StatusPolicy(challenge = "Bearer")
        class Trapped {
          %1$s
          static final int OK = 200;
          @Responds(404) static class Gone extends RuntimeException { %1$s }
          @Endpoint(method = "GET", path = "/x") @Responds(OK) @Responds(value = 404, on = Gone.class)
          Object x() { throw new Gone(); }
        }
        """
            .formatted(TRAP));
  }
}
