package dev.responds.sample.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.responds.sample.ServerTest;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clients that two generators make of the sample's document compile, call the sample, and find what
 * the document says.
 */
class GeneratedClientsTest extends ServerTest {

  private static final Path DOCUMENT = Path.of("target/classes/META-INF/responds/openapi.json");
  private static final Path SOURCES = Path.of("src/clients");

  @TempDir Path folder;

  @Test
  void aClientInJavaFindsWhatTheDocumentSays() throws Exception {
    run(
        folder,
        Path.of(System.getProperty("java.home"), "bin/java").toString(),
        "-jar",
        Path.of("target/clients/openapi-generator-cli.jar").toAbsolutePath().toString(),
        "generate",
        "-i",
        DOCUMENT.toAbsolutePath().toString(),
        "-g",
        "java",
        "--library",
        "native",
        "-o",
        folder.toString(),
        "--additional-properties=openApiNullable=false,useJakartaEe=true,invokerPackage=client,"
            + "apiPackage=client.api,modelPackage=client.model");

    assertThat(made(compiled()))
        .containsExactly(
            "account alice",
            "created 201 MS-2",
            "found 2",
            "orders 1",
            "duplicate 409",
            "missing 404",
            "nobody 401",
            "products true",
            "name MS-2");
  }

  private Path compiled() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<Path> sources = new ArrayList<>();
    sources.add(SOURCES.resolve("client/Calls.java"));
    try (Stream<Path> files = Files.walk(folder.resolve("src/main/java"))) {
      files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options = List.of("-proc:none", "-nowarn", "-d", classes.toString());
      assertThat(
              compiler
                  .getTask(
                      null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                  .call())
          .isTrue();
    }
    return classes;
  }

  private List<Object> made(Path classes) throws Exception {
    URL[] url = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(url, getClass().getClassLoader())) {
      Object lines =
          loader.loadClass("client.Calls").getMethod("make", String.class).invoke(null, address());
      return List.copyOf((List<?>) Objects.requireNonNull(lines));
    }
  }

  @Test
  void aClientInTypeScriptFindsWhatTheDocumentSays() throws Exception {
    assumeTrue(isThere("npm"), "there is no npm");
    for (String file : List.of("package.json", "calls.ts")) {
      Files.copy(SOURCES.resolve("typescript").resolve(file), folder.resolve(file));
    }
    run(folder, "npm", "install", "--no-audit", "--no-fund", "--ignore-scripts");
    String document = DOCUMENT.toAbsolutePath().toString();
    run(folder, "npx", "openapi-typescript", document, "-o", "api.d.ts");
    run(
        folder,
        "npx",
        "tsc",
        "--strict",
        "--target",
        "es2022",
        "--module",
        "nodenext",
        "--moduleResolution",
        "nodenext",
        "calls.ts");

    assertThat(run(folder, "node", "calls.js", address()).lines())
        .containsExactly(
            "account alice",
            "created 201 MS-2",
            "found 2",
            "duplicate 409 Duplicate order",
            "missing 404 No such order",
            "nobody 401",
            "name MS-2");
  }

  private static boolean isThere(String command) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
  }

  /** Runs a command to its end, and returns what it prints. */
  private static String run(Path folder, String... command) throws Exception {
    Path printed = Files.createTempFile(folder, "printed", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(List.of(command).toString()).isTrue();
    } finally {
      process.destroyForcibly();
    }
    String text = Files.readString(printed);
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }
}
