package dev.responds.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.it.Artifact;
import dev.responds.it.Jars;
import dev.responds.it.MavenRun;
import dev.responds.it.Readme;
import dev.responds.it.Required;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real Maven 4, with its compiler plugin 4, builds projects that declare the processor. */
class Maven4IT {

  /** Not the real one, so that nothing that somebody installed is taken for it. */
  private static final String OURS = "0-it";

  private static final String SPRING = "6.2.10";

  private static final String STOCK =
      """
      package shop;
      import dev.responds.*;
      import org.springframework.web.bind.annotation.*;
      @RestController
      public class Stock {
        @GetMapping("/stock/{item}")
        @Responds(200)
        @Responds(404)
        StockResponses.Count count(@PathVariable String item) {
          return StockResponses.Respond.count().notFound().problem("none of " + item);
        }
      }
      """;

  private static final String PARENT =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>shop</groupId>
        <artifactId>shop</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <modules>%s</modules>
        <properties>
          <maven.compiler.release>17</maven.compiler.release>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
        <dependencies>%s</dependencies>
        <build>
          <pluginManagement>
            <plugins>
              <plugin>
                <groupId>org.apache.maven.plugins</groupId>
                <artifactId>maven-compiler-plugin</artifactId>
                <version>%s</version>
              </plugin>
              <plugin>
                <groupId>org.apache.maven.plugins</groupId>
                <artifactId>maven-clean-plugin</artifactId>
                <version>3.5.0</version>
              </plugin>
              <plugin>
                <groupId>org.apache.maven.plugins</groupId>
                <artifactId>maven-resources-plugin</artifactId>
                <version>3.5.0</version>
              </plugin>
            </plugins>
          </pluginManagement>
        </build>
      </project>
      """;

  private static final String PROJECT =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <parent>
          <groupId>shop</groupId>
          <artifactId>shop</artifactId>
          <version>1</version>
        </parent>
        <artifactId>%s</artifactId>
        %s
      </project>
      """;

  private static final String CATALOG = "META-INF/responds/catalog.json";

  @TempDir Path temporary;

  private Path shop;

  @BeforeEach
  void begin() throws IOException {
    shop = temporary.resolve("shop");
    Files.createDirectories(shop.resolve(".mvn"));
  }

  @Test
  void theProcessorIsADependencyOfAnyType() throws IOException, InterruptedException {
    Maven4 maven = Maven4.in(Path.of("target").toAbsolutePath());
    Map<String, String> projects = new LinkedHashMap<>();
    projects.put("readme", dependencies("processor"));
    projects.put("classpath", dependencies("classpath-processor"));
    projects.put("module", dependencies("processor"));
    projects.put("modular", dependencies("modular-processor"));
    projects.put("deprecated", processorPaths());
    write("pom.xml", parent(projects.keySet()));
    for (Map.Entry<String, String> project : projects.entrySet()) {
      write(project.getKey() + "/pom.xml", PROJECT.formatted(project.getKey(), project.getValue()));
      write(project.getKey() + "/src/main/java/shop/Stock.java", STOCK);
      if (project.getKey().startsWith("mod")) {
        write(
            project.getKey() + "/src/main/java/module-info.java",
            "module shop { requires dev.responds; requires spring.web; requires spring.core; }");
      }
    }

    MavenRun first = maven.run(shop, published(), "compile");
    Required.orSkipped(
        first.succeeded() || !first.output().contains("could not be resolved"), first::output);
    assertThat(first.succeeded()).as("%s", first.output()).isTrue();
    for (String project : projects.keySet()) {
      assertThat(read(project, "shop/StockResponses$Count.class")).isNotEmpty();
      assertThat(read(project, CATALOG)).as(project).contains("\"status\":404");
    }
    assertThat(first.output().split("of them proved by the code", -1)).hasSize(projects.size() + 1);
    assertThat(first.output().split("annotationProcessorPaths. is deprecated|is deprecated", -1))
        .as("what warns of the form with paths, and of no other: %s", first.output())
        .hasSize(2);

    String source = "readme/src/main/java/shop/Stock.java";
    write(source, STOCK.replace("@Responds(404)", "@Responds(404) @Responds(410)"));
    write("readme/src/main/java/shop/Other.java", STOCK.replace("Stock", "Other"));
    build(maven, "compile");
    assertThat(read("readme", CATALOG)).contains("\"status\":410", "\"Other\"");
    Map<String, String> incremental = outputs();
    build(maven, "clean", "compile");
    assertThat(incremental).isEqualTo(outputs());
  }

  private void build(Maven4 maven, String... goals) throws IOException, InterruptedException {
    MavenRun run =
        maven.run(
            shop,
            published(),
            Stream.concat(Stream.of("-pl", "readme"), Stream.of(goals)).toArray(String[]::new));
    assertThat(run.succeeded()).as("%s", run.output()).isTrue();
  }

  private String parent(Iterable<String> projects) {
    StringBuilder modules = new StringBuilder();
    projects.forEach(name -> modules.append("<module>").append(name).append("</module>"));
    String dependencies =
        "<dependency><groupId>dev.responds</groupId><artifactId>responds-annotations</artifactId>"
            + "<version>"
            + OURS
            + "</version></dependency>";
    for (String spring : List.of("spring-web", "spring-core")) {
      dependencies +=
          "<dependency><groupId>org.springframework</groupId><artifactId>"
              + spring
              + "</artifactId><version>"
              + SPRING
              + "</version><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId>"
              + "</exclusion></exclusions></dependency>";
    }
    return PARENT.formatted(modules, dependencies, Maven4.COMPILER_PLUGIN);
  }

  private static String dependencies(String type) throws IOException {
    String readme =
        Readme.example("maven 4")
            .replaceAll("<version>.*</version>", "<version>" + OURS + "</version>");
    return "<dependencies>"
        + readme.replace("<type>processor<", "<type>" + type + "<")
        + "</dependencies>";
  }

  private static String processorPaths() {
    return """
    <build><plugins><plugin>
      <groupId>org.apache.maven.plugins</groupId>
      <artifactId>maven-compiler-plugin</artifactId>
      <configuration><annotationProcessorPaths><path>
        <groupId>dev.responds</groupId>
        <artifactId>responds-processor</artifactId>
        <version>%s</version>
      </path></annotationProcessorPaths></configuration>
    </plugin></plugins></build>
    """
        .formatted(OURS);
  }

  /** Returns a repository that has our jars. */
  private Path published() throws IOException {
    Path repository = temporary.resolve("published");
    for (String name : List.of("responds-annotations", "responds-processor")) {
      Path jar = repository.resolve(Artifact.jar("dev.responds", name, OURS).path());
      if (!Files.exists(jar)) {
        Files.createDirectories(Objects.requireNonNull(jar.getParent()));
        Files.copy(Jars.of(name), jar);
        Files.writeString(
            jar.resolveSibling(name + "-" + OURS + ".pom"),
            "<project><modelVersion>4.0.0</modelVersion><groupId>dev.responds</groupId><artifactId>"
                + name
                + "</artifactId><version>"
                + OURS
                + "</version></project>");
      }
    }
    return repository;
  }

  private Map<String, String> outputs() throws IOException {
    Path classes = shop.resolve("readme/target/classes");
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> classes.relativize(file).toString(),
                  Maven4IT::text,
                  (one, other) -> one,
                  TreeMap::new));
    }
  }

  private String read(String project, String file) {
    return text(shop.resolve(project).resolve("target/classes").resolve(file));
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String file, String text) throws IOException {
    Path path = shop.resolve(file);
    Files.createDirectories(Objects.requireNonNull(path.getParent()));
    Files.writeString(path, text);
  }
}
