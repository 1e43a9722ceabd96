package dev.responds.benchmark.measure;

import dev.responds.benchmark.peer.Api;
import dev.responds.benchmark.reference.CopyingProcessor;
import dev.responds.benchmark.result.Cost;
import dev.responds.benchmark.result.Kind;
import dev.responds.benchmark.result.Measured;
import dev.responds.benchmark.result.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One processor at one size on one compiler, with its sources on disk. */
public final class Case {

  private final ResolvedPeer peer;
  private final Jdk jdk;
  private final int endpoints;
  private final Path reference;
  private final Path folder;

  /**
   * Writes the sources.
   *
   * @param reference the folder of the reference processors
   * @param work a folder that is emptied
   */
  public Case(ResolvedPeer peer, Jdk jdk, int endpoints, Path reference, Path work)
      throws IOException {
    this.reference = reference;
    this.peer = peer;
    this.jdk = jdk;
    this.endpoints = endpoints;
    folder = Folders.empty(work);
    Folders.argumentFile(
        processed(),
        Api.write(peer.peer().writer(), endpoints, folder.resolve("processed-sources")));
    Folders.argumentFile(
        plain(),
        Api.write(peer.peer().writer().unprocessed(), endpoints, folder.resolve("sources")));
  }

  /** Returns what is measured here. */
  public Measured subject(Kind kind) {
    return new Measured(kind, jdk.feature(), endpoints, peer.peer().name());
  }

  /** Compiles once in each mode, uncounted, and keeps the generated sources for the limit. */
  void prepare() throws IOException, InterruptedException {
    run(Mode.PLAIN);
    run(Mode.PROCESSED);
    Path kept = Folders.empty(generatedSources());
    Path written = sourcesOf(Mode.PROCESSED);
    for (Path source : Folders.files(written, ".java")) {
      Path copy = kept.resolve(written.relativize(source));
      Files.createDirectories(copy.getParent());
      Files.copy(source, copy);
    }
    Folders.argumentFile(generated(), Folders.files(kept, ".java"));
    if (modes().contains(Mode.LIMIT)) {
      run(Mode.LIMIT);
      run(Mode.COPIED);
    }
  }

  /** Returns the modes that tell something: without generated sources, there is no limit. */
  List<Mode> modes() throws IOException {
    return Files.size(generated()) > 0
        ? List.of(Mode.PLAIN, Mode.LIMIT, Mode.COPIED, Mode.PROCESSED)
        : List.of(Mode.PLAIN, Mode.PROCESSED);
  }

  /** Runs javac in a process of its own. */
  Cost run(Mode mode) throws IOException, InterruptedException {
    Folders.empty(classesOf(mode));
    Folders.empty(sourcesOf(mode));
    return MeteredProcess.run(command(mode), folder.resolve(mode.label() + ".log"));
  }

  /** Returns the bytes of all sources, and of all resources, that the last processing wrote. */
  long written() throws IOException {
    List<Path> written = new ArrayList<>(Folders.files(sourcesOf(Mode.PROCESSED), ""));
    Path plain = classesOf(Mode.PLAIN);
    Path processed = classesOf(Mode.PROCESSED);
    boolean compiled = modes().contains(Mode.LIMIT);
    for (Path file : Folders.files(processed, "")) {
      boolean fromSource = compiled && file.toString().endsWith(".class");
      if (!fromSource && !Files.exists(plain.resolve(processed.relativize(file)))) {
        written.add(file);
      }
    }
    return Folders.size(written);
  }

  /** Returns the file that lists the sources of the API as the processor wants it. */
  Path processed() {
    return folder.resolve("processed.txt");
  }

  /** Returns the file that lists the sources of the API without processing. */
  Path plain() {
    return folder.resolve("plain.txt");
  }

  /** Returns the file that lists the generated sources. */
  Path generated() {
    return folder.resolve("generated.txt");
  }

  /** Returns the folder of the generated sources. */
  Path generatedSources() {
    return folder.resolve("generated-sources");
  }

  /** Returns the folder of the reference processors. */
  Path reference() {
    return reference;
  }

  Path folder() {
    return folder;
  }

  ResolvedPeer peer() {
    return peer;
  }

  Jdk jdk() {
    return jdk;
  }

  private List<String> command(Mode mode) {
    List<String> command = new ArrayList<>(List.of(jdk.program("javac"), "-nowarn"));
    command.addAll(peer.peer().options());
    command.addAll(List.of("-implicit:none", "-cp", peer.compilePath()));
    command.addAll(List.of("-d", classesOf(mode).toString(), "-s", sourcesOf(mode).toString()));
    switch (mode) {
      case PROCESSED -> {
        command.addAll(List.of("--processor-path", peer.processorPath()));
        if (!peer.peer().processors().isEmpty()) {
          command.addAll(List.of("-processor", String.join(",", peer.peer().processors())));
        }
      }
      case COPIED -> {
        command.addAll(List.of("--processor-path", reference.toString()));
        command.addAll(List.of("-processor", CopyingProcessor.class.getName()));
        command.add("-A" + CopyingProcessor.FOLDER + "=" + generatedSources());
      }
      case PLAIN, LIMIT, KEPT -> command.add("-proc:none");
    }
    command.add("@" + (mode == Mode.PLAIN ? plain() : processed()));
    if (mode == Mode.LIMIT) {
      command.add("@" + generated());
    }
    return command;
  }

  private Path classesOf(Mode mode) {
    return folder.resolve(mode.label()).resolve("classes");
  }

  private Path sourcesOf(Mode mode) {
    return folder.resolve(mode.label()).resolve("sources");
  }
}
