package dev.responds.processor.robust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.Javac;
import dev.responds.processor.session.TypeIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The class output is damaged between two compiles, or cannot be written to. No endpoint vanishes
 * without a word, and nothing is half-written.
 */
class DamagedOutputTest {

  private static final String CATALOG = "META-INF/responds/catalog.json";

  @TempDir Path folder;
  private Path first;
  private Path second;

  static IntStream seeds() {
    return IntStream.rangeClosed(1, Integer.getInteger("damages", 12));
  }

  @BeforeEach
  void writeSources() throws IOException {
    first = source("A", "/a");
    second = source("B", "/b");
  }

  @ParameterizedTest
  @ValueSource(strings = {TypeIndex.PATH, "META-INF/responds", "META-INF"})
  void anIndexThatIsGoneIsFoundAgain(String gone) throws IOException {
    compile(List.of(first, second));
    delete(classes().resolve(gone));

    assertThat(compile(List.of(first))).containsExactly(":-1:index-lost");
    assertThat(catalog()).contains("\"GET/a\"", "\"GET/b\"");
    assertThat(compile(List.of(second))).isEmpty();
    assertThat(catalog()).contains("\"GET/a\"", "\"GET/b\"");
  }

  /** Then neither a catalogue nor a builder tells that there was an earlier compile. */
  @ParameterizedTest
  @ValueSource(strings = {"META-INF/responds", "META-INF"})
  void endpointsAreFoundByTheirClassFilesAlone(String gone) throws IOException {
    Path third = sourceIn("other", "C", "/c");
    compile(List.of(first, third), "-Aresponds.builders=none");
    delete(classes().resolve(gone));
    delete(folder.resolve("generated"));

    assertThat(compile(List.of(first), "-Aresponds.builders=none"))
        .containsExactly(":-1:index-lost");
    assertThat(catalog()).contains("\"GET/a\"", "\"GET/c\"");
    assertThat(compile(List.of(third), "-Aresponds.builders=none")).isEmpty();
    assertThat(catalog()).contains("\"GET/a\"", "\"GET/c\"");
  }

  @Test
  void classFilesThatHaveNoEndpointsNeedNoIndex() throws IOException {
    Path plain = Files.writeString(folder.resolve("Plain.java"), "class Plain {}");
    Path client =
        Files.writeString(
            folder.resolve("Client.java"),
            "import org.springframework.web.bind.annotation.*;\n"
                + "interface Client { @GetMapping(\"/other\") String get(); }");
    compile(List.of(plain, client));

    assertThat(compile(List.of(plain))).isEmpty();
    assertThat(compile(List.of(first))).isEmpty();
    assertThat(catalog()).doesNotContain("/other");
  }

  /** They come first where languages are mixed, each time. */
  @Test
  void classFilesOfKotlinAreNotWhatIsLeftOfAnEarlierCompile() throws IOException {
    Path metadata =
        Files.writeString(
            folder.resolve("Metadata.java"), "package kotlin; public @interface Metadata {}");
    Path kotlin =
        Files.writeString(
            folder.resolve("K.java"),
            """
            import dev.responds.*;
            @kotlin.Metadata
            class K {
              @Endpoint(method = "GET", path = "/k") @Responds(200)
              Object find() { return null; }
            }
            """);
    new Javac(folder).with("-proc:none").run(List.of(metadata, kotlin));

    assertThat(compile(List.of(first))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noDamageOfTheIndexLosesAnEndpoint(int seed) throws IOException {
    compile(List.of(first, second));
    damage(classes().resolve(TypeIndex.PATH), new Random(seed));

    List<String> reported = compile(List.of(first));

    assertThat(catalog()).contains("\"GET/a\"", "\"GET/b\"");
    assertThat(reported).isSubsetOf(":-1:index-lost");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noDamageOfOtherFilesIsAnErrorOfOurs(int seed) throws IOException {
    compile(List.of(first, second));
    Random random = new Random(seed);
    List<Path> files = files();
    Path damaged = files.get(random.nextInt(files.size()));
    damage(damaged, random);

    assertThat(compile(List.of(first)))
        .as("%s", damaged)
        .noneMatch(message -> message.endsWith(":internal-error"));
  }

  @Test
  void aCompileOfEverythingNeedsNoIndex() throws IOException {
    compile(List.of(first, second));
    Files.delete(classes().resolve(TypeIndex.PATH));

    assertThat(compile(List.of(first, second))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CATALOG,
        "META-INF/responds/openapi.json",
        "META-INF/responds/status-reference.html",
        TypeIndex.PATH
      })
  void aFolderInThePlaceOfAFileIsNamed(String path) throws IOException {
    Files.createDirectories(classes().resolve(path).resolve("in-it"));

    String id = path.equals(TypeIndex.PATH) ? "index-not-written" : "page-not-written";
    assertThat(compile(List.of(first))).containsExactly(":-1:" + id);
    try (Stream<Path> left = Files.list(classes().resolve("META-INF/responds"))) {
      assertThat(left).hasSize(5);
    }
  }

  @Test
  void aFileInThePlaceOfTheFolderIsNamedForEachFileThatIsMissing() throws IOException {
    Files.createDirectories(classes().resolve("META-INF"));
    Files.createFile(classes().resolve("META-INF/responds"));

    assertThat(compile(List.of(first)))
        .hasSize(5)
        .allMatch(message -> message.endsWith("-not-written"));
  }

  @Test
  void aBuilderThatCannotBeWrittenIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("generated/AResponses.java/in-it"));

    assertThat(compile(List.of(first))).startsWith("A.java:2:builder-not-written");
  }

  private List<String> compile(List<Path> files, String... options) {
    return Javac.reported(
        new Javac(folder).with("-parameters").with(options).run(files).diagnostics());
  }

  private Path sourceIn(String name, String type, String path) throws IOException {
    Path file = Files.createDirectories(folder.resolve(name)).resolve(type + ".java");
    return Files.writeString(
        file, "package " + name + ";\n" + Files.readString(source(type, path)));
  }

  private Path source(String name, String path) throws IOException {
    return Files.writeString(
        folder.resolve(name + ".java"),
        """
        import dev.responds.*;
        class %s {
          @Endpoint(method = "GET", path = "%s") @Responds(200)
          Object find() { return null; }
        }
        """
            .formatted(name, path));
  }

  private static void damage(Path file, Random random) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(3)) {
      case 0 ->
          Files.write(
              file,
              new String(bytes, 0, at, StandardCharsets.ISO_8859_1)
                  .getBytes(StandardCharsets.ISO_8859_1));
      case 1 -> {
        bytes[at] = (byte) (bytes[at] ^ (1 << random.nextInt(8)));
        Files.write(file, bytes);
      }
      default -> Files.write(file, new byte[random.nextInt(100)]);
    }
  }

  private Path classes() {
    return folder.resolve("classes");
  }

  private String catalog() throws IOException {
    return Files.readString(classes().resolve(CATALOG));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(classes())) {
      return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
    }
  }

  private static void delete(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
