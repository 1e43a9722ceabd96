package dev.responds.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How many classes the builders of this application add to it. */
class GeneratedClassesTest {

  @Test
  void anEndpointHasAtMostTwoClassesBesideTheTwoOfItsController() throws Exception {
    List<Class<?>> controllers = builders();
    long endpoints = controllers.stream().mapToLong(GeneratedClassesTest::endpoints).sum();

    assertThat(endpoints).isGreaterThan(20);
    assertThat(classFiles()).hasSizeLessThanOrEqualTo((int) (2 * (controllers.size() + endpoints)));
  }

  /** Each endpoint has a method that begins its responses. */
  private static long endpoints(Class<?> builders) {
    return Arrays.stream(builders.getDeclaredClasses())
        .filter(type -> type.getSimpleName().equals("Respond"))
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .count();
  }

  private static List<Class<?>> builders() throws Exception {
    return classFiles().stream()
        .filter(name -> !name.contains("$"))
        .<Class<?>>map(GeneratedClassesTest::load)
        .toList();
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> classFiles() throws IOException, URISyntaxException {
    Path root =
        Path.of(
            OrderServiceApplication.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.matches(".*Responses(\\$\\w+)*\\.class"))
          .map(file -> file.replaceFirst("\\.class$", "").replaceAll("[/\\\\]", "."))
          .toList();
    }
  }
}
