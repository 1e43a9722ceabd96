package dev.responds.processor.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.unifieddiff.UnifiedDiff;
import com.github.difflib.unifieddiff.UnifiedDiffFile;
import com.github.difflib.unifieddiff.UnifiedDiffReader;
import dev.responds.processor.Javac;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/** Sources, the diff that a compile suggests, and what comes of it when it is applied. */
final class SuggestedSources {

  private static final String DIFF = "META-INF/responds/suggest.diff";

  private final Path folder;
  private final Charset charset;
  private final boolean mistaken;
  private final String[] options;
  private String diff = "";

  private SuggestedSources(Path folder, Charset charset, boolean mistaken, String... options) {
    this.folder = folder;
    this.charset = charset;
    this.mistaken = mistaken;
    this.options = options;
  }

  /** Writes and compiles sources, and applies the suggestion with a library that reads diffs. */
  static SuggestedSources of(
      Path folder, Map<String, String> sources, Charset charset, String... options)
      throws IOException {
    return of(folder, sources, charset, false, options);
  }

  /** Does the same for sources in which something of ours may be an error, which is mended. */
  static SuggestedSources ofMistaken(Path folder, Map<String, String> sources, String... options)
      throws IOException {
    return of(folder, sources, StandardCharsets.UTF_8, true, options);
  }

  private static SuggestedSources of(
      Path folder,
      Map<String, String> sources,
      Charset charset,
      boolean mistaken,
      String... options)
      throws IOException {
    SuggestedSources suggested = new SuggestedSources(folder, charset, mistaken, options);
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = suggested.file(source.getKey());
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.write(file, source.getValue().getBytes(charset));
    }
    suggested.compile("first");
    suggested.diff = suggested.diffOf("first");
    suggested.apply();
    return suggested;
  }

  private Path file(String name) {
    return folder.resolve("src").resolve(name);
  }

  private List<String> compile(String output) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
      Javac.Result result =
          new Javac(folder.resolve(output))
              .with("-Aresponds.suggest=" + DIFF)
              .with(options)
              .run(files.filter(file -> file.toString().endsWith(".java")).sorted().toList());
      assertThat(result.succeeded() || mistaken).as("%s", result.diagnostics()).isTrue();
      assertThat(result.diagnostics())
          .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
          .allSatisfy(error -> assertThat(error.getMessage(Locale.ROOT)).startsWith("["));
      return Javac.reported(result.diagnostics());
    }
  }

  private String diffOf(String output) throws IOException {
    return new String(
        Files.readAllBytes(folder.resolve(output).resolve("classes").resolve(DIFF)), charset);
  }

  /** A line ends as the diff says, also where the library reads lines without their ends. */
  private void apply() throws IOException {
    byte[] bytes = diff.replace("\r\n", "\u0001\n").getBytes(StandardCharsets.UTF_8);
    UnifiedDiff parsed = UnifiedDiffReader.parseUnifiedDiff(new ByteArrayInputStream(bytes));
    for (UnifiedDiffFile each : parsed.getFiles()) {
      Path file = folder.resolve(each.getToFile());
      String before = Files.exists(file) ? new String(Files.readAllBytes(file), charset) : "";
      boolean ended = before.isEmpty() || before.endsWith("\n");
      List<String> lines =
          before.isEmpty()
              ? new ArrayList<>()
              : List.of(
                  before
                      .substring(0, before.length() - (ended ? 1 : 0))
                      .replace("\r\n", "\u0001\n")
                      .split("\n", -1));
      try {
        List<String> after = each.getPatch().applyTo(lines);
        String text = String.join("\n", after) + (ended ? "\n" : "");
        Files.write(file, text.replace("\u0001", "\r").getBytes(charset));
      } catch (com.github.difflib.patch.PatchFailedException e) {
        throw new AssertionError(diff, e);
      }
    }
  }

  String diff() {
    return diff;
  }

  String text(String name) throws IOException {
    return new String(Files.readAllBytes(file(name)), charset);
  }

  /** Returns the lines that a file gets. */
  List<String> added(String name) {
    List<String> added = new ArrayList<>();
    boolean inside = false;
    for (String line : diff.split("\n", -1)) {
      inside = line.startsWith("diff ") ? line.endsWith("/src/" + name) : inside;
      if (inside && line.startsWith("+") && !line.startsWith("+++")) {
        added.add(line.substring(1));
      }
    }
    return added;
  }

  /** Returns the lines that go, of all files. */
  List<String> removed() {
    return diff.lines().filter(line -> line.startsWith("-") && !line.startsWith("---")).toList();
  }

  /** Returns what the compile of the changed sources reports. */
  List<String> compiledAgain() throws IOException {
    return compile("second");
  }

  /** Returns what a compile of the changed sources suggests. */
  String suggestedAgain() throws IOException {
    compile("third");
    String again = diffOf("third");
    assertThat(diff).isNotEmpty();
    return again;
  }
}
