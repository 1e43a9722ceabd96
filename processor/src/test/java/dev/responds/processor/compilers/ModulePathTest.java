package dev.responds.processor.compilers;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.responds.Responds;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code that is called in another module of the Java platform is looked at. */
class ModulePathTest {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir Path folder;

  @Test
  void theCodeOfAnotherModuleIsFollowed() throws Exception {
    List<Path> jdks = List.copyOf(Jdks.others().values());
    assumeTrue(!jdks.isEmpty(), "no other JDK: name some with -Djdks=<home>[:<home>]");
    for (Path jdk : jdks) {
      Path store = compile(jdk, STORE, "-proc:none", "--module-path", libraries());
      compile(
          jdk,
          WEB,
          "--processor-path",
          CLASS_PATH,
          "--module-path",
          libraries() + File.pathSeparator + store);

      assertThat(Files.readString(folder.resolve("printed"), StandardCharsets.UTF_8))
          .contains(
              "[undeclared-response] GET /orders/{id} answers ResponseStatusException with 409")
          .contains("Store.find (Store.java:8)");
    }
  }

  private static final List<String> STORE =
      List.of(
          """
          module com.example.shop.store {
            requires spring.web;
            exports com.example.shop.store;
          }
          """,
          """
          package com.example.shop.store;

          import org.springframework.http.HttpStatus;
          import org.springframework.web.server.ResponseStatusException;

          public class Store {
            public String find(int id) {
              if (id < 0) throw new ResponseStatusException(HttpStatus.CONFLICT);
              return "none";
            }
          }
          """);

  private static final List<String> WEB =
      List.of(
          """
          module com.example.shop.web {
            requires spring.web;
            requires dev.responds;
            requires com.example.shop.store;
          }
          """,
          """
          package com.example.shop.web;

          import com.example.shop.store.Store;
          import dev.responds.Responds;
          import org.springframework.http.ResponseEntity;
          import org.springframework.web.bind.annotation.*;

          @RestController
          public class Orders {
            private final Store store = new Store();

            @Responds(200)
            @GetMapping("/orders/{id}")
            public ResponseEntity<String> find(@PathVariable int id) {
              return ResponseEntity.ok(store.find(id));
            }
          }
          """);

  /** Compiles a module, whose descriptor comes first, and returns its folder. */
  private Path compile(Path jdk, List<String> sources, String... options)
      throws IOException, InterruptedException {
    Path classes = Files.createTempDirectory(folder, "classes");
    List<String> command = new ArrayList<>();
    command.add(Jdks.tool(jdk, "javac"));
    command.addAll(List.of("--release", "17", "-d", classes.toString()));
    command.addAll(List.of(options));
    Path module = Files.createTempDirectory(folder, "module");
    for (String source : sources) {
      String name = source.startsWith("module") ? "module-info" : source.replaceAll(NAME, "$1");
      command.add(Files.writeString(module.resolve(name + ".java"), source).toString());
    }
    Path printed = folder.resolve("printed");
    Process javac =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertThat(javac.waitFor()).as("%s", Files.readString(printed)).isZero();
    return classes;
  }

  private static final String NAME = "(?s).*public class (\\w+).*";

  /** Returns what the modules need, each jar once, and our annotations as they are packaged. */
  private static String libraries() throws URISyntaxException {
    Path annotations =
        Path.of(Responds.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return Stream.concat(
            Arrays.stream(CLASS_PATH.split(File.pathSeparator, -1))
                .filter(jar -> jar.matches(".*\\b(spring|micrometer|commons-logging|jspecify)-.*")),
            Stream.of(annotations.toString()))
        .collect(joining(File.pathSeparator));
  }
}
