package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Endpoints as a careful team writes them, in all the styles there are: not one error or warning.
 * To report a false alarm, add the endpoint to a file under {@code correct}.
 */
class CorrectEndpointsTest {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package (.+);$");
  private static final Pattern TYPE = Pattern.compile("(?m)^(?:class|interface) (\\w+)");
  private static final Pattern ENDPOINT =
      Pattern.compile(
          "@(?:Get|Post|Put|Patch|Delete)Mapping|@RequestMapping.*method = |@Endpoint|@(?:GET|HEAD|POST|PUT|DELETE)\\b");

  /** Annotations of libraries that are not on the class path of the tests. */
  private static final List<JavaFileObject> LIBRARIES =
      Stream.of(
              "jakarta.validation.Valid",
              "jakarta.validation.constraints.Min long value();",
              "org.springframework.security.access.prepost.PreAuthorize String value();",
              "org.springframework.security.core.annotation.AuthenticationPrincipal")
          .map(CorrectEndpointsTest::annotation)
          .toList();

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void nothingIsWrong(Path file) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>(LIBRARIES);
    sources.add(source(Files.readString(file)));

    Compilation compilation =
        Compiler.javac()
            .withOptions("--release", "17")
            .withProcessors(new RespondsProcessor(), new ReferenceProcessor())
            .compile(sources);

    assertThat(alarms(compilation)).isEmpty();
    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
  }

  @Test
  void thereAreManyOfThem() throws IOException {
    long endpoints = 0;
    for (Path file : files().toList()) {
      endpoints += ENDPOINT.matcher(Files.readString(file)).results().count();
    }
    assertThat(endpoints).isGreaterThanOrEqualTo(100);
  }

  private static List<String> alarms(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
        .map(diagnostic -> diagnostic.getLineNumber() + ": " + diagnostic.getMessage(null))
        .toList();
  }

  private static JavaFileObject source(String text) {
    return JavaFileObjects.forSourceString(first(PACKAGE, text) + "." + first(TYPE, text), text);
  }

  private static String first(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static JavaFileObject annotation(String nameAndAttributes) {
    String name = nameAndAttributes.split(" ", 2)[0];
    int dot = name.lastIndexOf('.');
    return JavaFileObjects.forSourceString(
        name,
        "package %s; public @interface %s {%s}"
            .formatted(
                name.substring(0, dot),
                name.substring(dot + 1),
                nameAndAttributes.substring(name.length())));
  }

  private static Path folder() {
    try {
      return Path.of(
          Objects.requireNonNull(CorrectEndpointsTest.class.getResource("correct")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
