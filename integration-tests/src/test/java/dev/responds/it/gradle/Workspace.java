package dev.responds.it.gradle;

import dev.responds.it.Artifact;
import dev.responds.it.Jars;
import dev.responds.it.LocalRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with a build of Gradle: its projects, what is in them, and what came of them. */
final class Workspace {

  /**
   * The Spring that is compiled against: the newest whose class files this Gradle can read. It
   * compiles everything anew each time it cannot.
   */
  private static final String SPRING = "6.2.10";

  /** What may differ from a clean build, and is no output: what Gradle remembers for itself. */
  private static final List<String> REMEMBERED =
      List.of("build/tmp/", "build/reports/", "META-INF/responds/state");

  private final Path folder;

  Workspace(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** Returns what has to be fetched. */
  static List<Artifact> artifacts() {
    return Stream.of("spring-web", "spring-core", "spring-context")
        .map(name -> Artifact.jar("org.springframework", name, SPRING))
        .toList();
  }

  /** Begins a build of these projects; the empty name is the project in the folder itself. */
  Workspace projects(String... names) throws IOException, InterruptedException {
    LocalRepository repository = new LocalRepository();
    repository.require(artifacts());
    write(
        "settings.gradle",
        """
        rootProject.name = 'shop'
        dependencyResolutionManagement {
          repositories {
            maven { url = uri('%s'); metadataSources { artifact() } }
            maven { url = uri('%s'); metadataSources { artifact() } }
          }
        }
        buildCache { local { directory = new File(rootDir, 'cache') } }
        """
                .formatted(published().toUri(), repository.folder().toUri())
            + Arrays.stream(names)
                .filter(name -> !name.isEmpty())
                .map(name -> "include '" + name + "'\n")
                .collect(Collectors.joining()));
    return this;
  }

  /** The script of a project that does as README says. */
  static String script(String more) {
    return """
    plugins { id 'java-library' }
    dependencies {
      implementation("org.springframework:spring-web:%1$s")
      implementation("org.springframework:spring-core:%1$s")
      implementation("org.springframework:spring-context:%1$s")
    }
    """
            .formatted(SPRING)
        + more;
  }

  Workspace write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String file) throws IOException {
    Files.delete(folder.resolve(file));
  }

  String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  boolean has(String file) {
    return Files.exists(folder.resolve(file));
  }

  /** Replaces what occurs once in a file. */
  Workspace edit(String file, String before, String after) throws IOException {
    String text = read(file);
    if (text.indexOf(before) < 0 || text.indexOf(before) != text.lastIndexOf(before)) {
      throw new IllegalArgumentException(before + " is not once in " + text);
    }
    return write(file, text.replace(before, after));
  }

  /** Returns a copy of all that a person wrote. */
  Workspace copyTo(Path other) throws IOException {
    Workspace copy = new Workspace(other);
    copy.become(files());
    return copy;
  }

  /** Has a person write these files and no others, and touch none that is as it should be. */
  void become(Map<String, String> wanted) throws IOException {
    Map<String, String> before = Files.exists(folder) ? files() : Map.of();
    for (String file : differences(before, wanted)) {
      if (wanted.containsKey(file)) {
        write(file, wanted.get(file));
      } else {
        delete(file);
      }
    }
  }

  /** Returns all that a person wrote. */
  Map<String, String> files() {
    Map<String, String> files = files(folder, StandardCharsets.UTF_8);
    files.keySet().removeIf(file -> file.matches("(.*/)?(build|cache|[.]gradle)/.*"));
    return files;
  }

  /** Returns the names of the files that are not alike. */
  static Set<String> differences(Map<String, String> some, Map<String, String> others) {
    Set<String> differences = new TreeSet<>(some.keySet());
    differences.addAll(others.keySet());
    differences.removeIf(file -> Objects.equals(some.get(file), others.get(file)));
    return differences;
  }

  /** Returns all outputs of the compiles of all projects, with their bytes as text. */
  Map<String, String> outputs() {
    Map<String, String> outputs = files(folder, StandardCharsets.ISO_8859_1);
    outputs
        .keySet()
        .removeIf(
            file ->
                !file.matches("(.*/)?build/.*")
                    || REMEMBERED.stream().anyMatch(file::contains)
                    // What is for javac's option -h is always there, and always empty.
                    || file.contains("build/generated/sources/headers"));
    return outputs;
  }

  /** Returns all that builds have left, also what is for the next one alone. */
  Map<String, String> everything() {
    Map<String, String> all = files(folder, StandardCharsets.ISO_8859_1);
    all.keySet().removeIf(file -> !file.matches("(.*/)?build/.*") || file.contains("build/tmp/"));
    return all;
  }

  /** Returns the time by the clock of the file system, whose steps may be coarse. */
  FileTime now() throws IOException {
    Path mark = Files.writeString(folder.resolve("mark"), "");
    FileTime now = modified(mark);
    Files.delete(mark);
    return now;
  }

  /** Returns how many class files and sources compiles have written since then. */
  long writtenSince(FileTime time) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("build"))) {
      return files
          .filter(file -> file.toString().matches(".*[.](class|java)"))
          .filter(file -> modified(file).compareTo(time) >= 0)
          .count();
    }
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> files(Path folder, Charset charset) {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        contents.put(name, new String(Files.readAllBytes(file), charset));
      }
      return contents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a repository that has our jars as they will be published. */
  private Path published() throws IOException {
    Path repository = Gradle.folder().resolve("published");
    for (String artifact :
        List.of(
            "responds-annotations", "responds-contract", "responds-processor", "responds-test")) {
      Path jar = Jars.of(artifact);
      String version = Jars.name(jar).replaceAll("^" + artifact + "-|[.]jar$", "");
      Path at = repository.resolve(Artifact.jar("dev.responds", artifact, version).path());
      if (!Files.exists(at) || Files.mismatch(jar, at) >= 0) {
        Files.createDirectories(Objects.requireNonNull(at.getParent()));
        Files.copy(jar, at, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return repository;
  }
}
