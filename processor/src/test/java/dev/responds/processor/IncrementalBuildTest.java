package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.session.Keeper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/**
 * Whatever is edited, an incremental build leaves what a clean one does, byte for byte: page,
 * catalogue, documents, index, builders and classes.
 */
class IncrementalBuildTest {

  @Property
  void aPartialCompileLeavesWhatACleanOneDoes(
      @ForAll int beginning, @ForAll @Size(min = 1, max = 4) List<Integer> edits) {
    assertLikeCleanBuilds(beginning, edits, IncrementalBuild::new);
  }

  /** Eclipse compiles the types that have changed, and those that name them. */
  @Property
  void soDoesOneOfEclipse(
      @ForAll int beginning, @ForAll @Size(min = 1, max = 2) List<Integer> edits) {
    assertLikeCleanBuilds(beginning, edits, IncrementalBuild::ofEclipse);
  }

  private static void assertLikeCleanBuilds(
      int beginning, List<Integer> edits, Function<Path, IncrementalBuild> builds) {
    Path folder = temporary();
    try {
      RandomProject project = RandomProject.begin(beginning);
      IncrementalBuild build = builds.apply(folder.resolve("incremental"));
      build.build(project.files());
      for (int edit : edits) {
        project.edit(edit);
        Set<String> compiled = build.build(project.files());
        assertLikeCleanBuild(build, project, compiled, folder, builds);
      }
    } finally {
      delete(folder);
    }
  }

  /** What is kept from compile to compile only saves time. */
  @Property
  void aDamagedMemoryLeavesWhatACleanBuildDoes(
      @ForAll int beginning, @ForAll @Size(min = 1, max = 4) List<Integer> edits) {
    Path folder = temporary();
    try {
      RandomProject project = RandomProject.begin(beginning);
      IncrementalBuild build = new IncrementalBuild(folder.resolve("incremental"));
      build.build(project.files());
      Path state = build.javac().generated().resolve(Keeper.PATH);
      String older = read(state);
      for (int edit : edits) {
        project.edit(edit);
        String now = read(state);
        write(state, damaged(now, older, edit));
        older = now;
        assertLikeCleanBuild(
            build, project, build.build(project.files()), folder, IncrementalBuild::new);
      }
    } finally {
      delete(folder);
    }
  }

  private static String damaged(String now, String older, int how) {
    return switch (how & 3) {
      case 0 -> "";
      case 1 -> now.substring(0, now.length() / 2);
      case 2 -> older;
      default -> now.substring(0, now.length() / 2) + older.substring(older.length() / 2);
    };
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      if (Files.exists(file)) {
        Files.writeString(file, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertLikeCleanBuild(
      IncrementalBuild build,
      RandomProject project,
      Set<String> compiled,
      Path folder,
      Function<Path, IncrementalBuild> builds) {
    Path clean = folder.resolve("clean");
    IncrementalBuild anew = builds.apply(clean);
    anew.build(project.files());
    assertSame(build.javac().generated(), anew.javac().generated(), project, compiled);
    assertSame(build.javac().classes(), anew.javac().classes(), project, compiled);
    delete(clean);
  }

  private static void assertSame(
      Path incremental, Path clean, RandomProject project, Set<String> compiled) {
    Map<String, String> actual = Javac.contents(incremental);
    Map<String, String> expected = Javac.contents(clean);
    assertThat(actual.keySet()).as("compiled %s", compiled).isEqualTo(expected.keySet());
    expected.forEach(
        (file, content) ->
            assertThat(actual.get(file))
                .as("%s, compiled %s of %s", file, compiled, project.files())
                .isEqualTo(content));
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("incremental");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
