package dev.responds.processor;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Compiles of tests see the libraries that an API has, and not those that the tests themselves are
 * made with: to look through these took each of the thousands of compiles a third of its time.
 */
public final class ApiClassPath implements LauncherSessionListener {

  private static final String PROPERTY = "java.class.path";

  private static final List<String> OF_TESTS =
      List.of(
          "archunit",
          "byte-buddy-",
          "commons-io-",
          "commons-lang3-",
          "compile-testing-",
          "ecj-",
          "grizzly-",
          "guava-",
          "hamcrest-",
          "hk2-",
          "jandex-",
          "java-sarif-",
          "javassist-",
          "jersey-client-",
          "jersey-container-",
          "jersey-hk2-",
          "jqwik-",
          "json-patch-",
          "json-schema-validator-",
          "jsoup-",
          "junit-4",
          "junit-jupiter-engine-",
          "junit-jupiter-params-",
          "junit-platform-",
          "resteasy-",
          "snakeyaml-",
          "swagger-core-",
          "swagger-models-",
          "swagger-parser-",
          "tomcat-embed-core-",
          "truth-");

  /** Made by the platform. */
  public ApiClassPath() {}

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    System.setProperty(
        PROPERTY,
        Arrays.stream(System.getProperty(PROPERTY).split(File.pathSeparator, -1))
            .filter(entry -> OF_TESTS.stream().noneMatch(new File(entry).getName()::startsWith))
            .collect(joining(File.pathSeparator)));
  }
}
