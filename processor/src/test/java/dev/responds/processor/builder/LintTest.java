package dev.responds.processor.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.responds.contract.model.Framework;
import dev.responds.processor.compilers.Jdks;
import dev.responds.reply.Reply;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.Ordered;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Generated code gives no warning in the oldest JDK and in the newest one with long support. Each
 * is the one that runs the test, that of the property {@code jdk17.home} or {@code jdk25.home}, or
 * a neighbour of the one that runs the test.
 */
class LintTest {

  @ParameterizedTest
  @CsvSource({"17, SPRING", "17, JAKARTA", "17, NONE", "25, SPRING", "25, JAKARTA", "25, NONE"})
  void nothingIsWarnedOf(int version, Framework framework, @TempDir Path directory)
      throws IOException, InterruptedException {
    Optional<Path> jdk = jdk(version);
    assumeTrue(jdk.isPresent(), () -> "no JDK " + version + ": name it with -Djdks=<home>");
    Path source = directory.resolve("OrderControllerResponses.java");
    Files.writeString(source, GeneratedCode.write(EveryResponse.on(framework)).text());

    Process javac =
        new ProcessBuilder(
                Jdks.tool(jdk.orElseThrow(), "javac"),
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "-cp",
                classPath(),
                "-d",
                directory.resolve("classes").toString(),
                source.toString())
            .redirectErrorStream(true)
            .start();
    String messages = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(messages).isEmpty();
    assertThat(javac.waitFor()).isZero();
  }

  private static Optional<Path> jdk(int version) throws IOException {
    return version == Runtime.version().feature()
        ? Optional.of(Path.of(System.getProperty("java.home")))
        : Optional.ofNullable(Jdks.others().get(version));
  }

  /** What generated code needs and no more: javac warns of odd manifests as well. */
  private static String classPath() {
    return Stream.of(
            Reply.class,
            ResponseEntity.class,
            Response.class,
            Component.class,
            BeanFactory.class,
            Ordered.class,
            NullMarked.class)
        .map(LintTest::place)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
