package dev.responds.it.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.it.Readme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Findings that are written down, by two projects of one build. */
@ExtendWith(GradleExtension.class)
class GradleBaselineIT {

  private static final List<String> PROJECTS = List.of("orders", "stock");

  private static final String BASELINE = "/responds-baseline.txt";

  private final Gradle gradle;

  @TempDir Path temporary;

  private Workspace shop;

  GradleBaselineIT(Gradle gradle) {
    this.gradle = gradle;
  }

  @BeforeEach
  void begin() throws IOException, InterruptedException {
    shop = new Workspace(temporary.resolve("shop")).projects(PROJECTS.toArray(String[]::new));
    String script =
        Readme.example("gradle")
            + Readme.example("docs/adopting.md", "gradle-baseline").replace("val ", "def ")
            + """
            if (project.hasProperty("writes")) {
              tasks.compileJava { options.compilerArgs.add("-Aresponds.baseline.write=true") }
            }
            """;
    for (String project : PROJECTS) {
      shop.write(project + "/build.gradle", Workspace.script(script));
      write(project, "Endpoint", "/" + project);
      write(project, "Other", "/others");
    }
  }

  private void write(String project, String type, String path) {
    shop.write(
        source(project, type),
        Shop.source(
                project + "/" + type,
                """
            @RestController
            class %s {
              @GetMapping("%s")
              @Responds(200)
              String find(@RequestParam String name) {
                if (name.isEmpty()) {
                  throw new org.springframework.web.server.ResponseStatusException(
                      HttpStatus.CONFLICT);
                }
                return name;
              }
            }
            """
                    .formatted(type, path))
            .replace("import shop.api.*;\n", ""));
  }

  private static String source(String project, String type) {
    return project + "/src/main/java/" + project + "/" + type + ".java";
  }

  private Build build(String... options) {
    Build build = gradle.run(shop.folder(), options);
    assertThat(build.succeeded()).as(build.complaints()).isTrue();
    return build;
  }

  @Test
  void eachProjectHasItsOwnAndItIsAnInput() throws IOException {
    assertThat(build("classes").output().split("undeclared-response\\]", -1)).hasSize(1 + 4);

    assertThat(build("classes", "-Pwrites").output()).doesNotContain("undeclared-response]");
    for (String project : PROJECTS) {
      assertThat(shop.read(project + BASELINE).lines().skip(1))
          .containsExactly(
              project + ".Endpoint.find(Ljava/lang/String;) undeclared-response 409",
              project + ".Other.find(Ljava/lang/String;) undeclared-response 409");
    }
    assertThat(build("classes").output()).doesNotContain("undeclared-response]");
    assertNothingIsLeftToDo();

    shop.edit(
        "stock" + BASELINE, "stock.Other.find(Ljava/lang/String;) undeclared-response 409\n", "");
    Build told = build("classes");
    assertThat(told.output()).containsOnlyOnce("undeclared-response]");
    assertThat(told.outcome(":orders:compileJava")).isEqualTo("UP-TO-DATE");
    assertThat(told.outcome(":stock:compileJava")).isEqualTo("executed");
  }

  @Test
  void whatIsMendedLeavesTheFileOfItsProject() throws IOException {
    build("classes", "-Pwrites");
    build("classes");
    String others = shop.read("orders" + BASELINE);

    // What is compiled alone says nothing about the rest.
    shop.edit(source("stock", "Other"), "return name;", "return name + name;");
    Build edited = build("classes");
    assertThat(edited.incremental()).isNotEmpty();
    assertThat(edited.output()).doesNotContain("undeclared-response]");
    assertThat(shop.read("stock" + BASELINE)).contains("stock.Endpoint.find", "stock.Other.find");

    shop.edit(source("stock", "Endpoint"), "@Responds(200)", "@Responds(200) @Responds(409)");
    build("classes");
    assertThat(shop.read("stock" + BASELINE))
        .doesNotContain("stock.Endpoint.find")
        .contains("stock.Other.find");
    assertThat(shop.read("orders" + BASELINE)).isEqualTo(others);

    // The compile has changed what it reads: it is run once more, finds the same, and is done.
    assertThat(build("classes").output()).doesNotContain("undeclared-response]");
    assertNothingIsLeftToDo();
  }

  private void assertNothingIsLeftToDo() {
    Build again = build("classes");
    for (String project : PROJECTS) {
      assertThat(again.outcome(":" + project + ":compileJava")).isEqualTo("UP-TO-DATE");
    }
  }
}
