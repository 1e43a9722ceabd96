package dev.responds.benchmark.measure;

import dev.responds.benchmark.peer.Api;
import dev.responds.benchmark.reference.CopyingProcessor;
import dev.responds.benchmark.result.Cost;
import dev.responds.benchmark.result.Kind;
import dev.responds.benchmark.result.Measured;
import dev.responds.benchmark.result.Mode;
import java.io.File;
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
  private int edits;

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
    run(Mode.EDITED_PLAIN);
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
    List<Mode> modes = new ArrayList<>(List.of(Mode.PLAIN));
    modes.addAll(edits(Mode.PLAIN));
    if (Files.size(generated()) > 0) {
      modes.addAll(List.of(Mode.LIMIT, Mode.COPIED));
    }
    modes.add(Mode.PROCESSED);
    modes.addAll(edits(Mode.PROCESSED));
    return modes;
  }

  /** Returns the edits that come after a whole, as far as there is something to edit. */
  private List<Mode> edits(Mode whole) {
    List<Mode> edits = new ArrayList<>();
    for (Mode mode : Mode.values()) {
      if (isEdit(mode) && mode.whole() == whole && Files.exists(edited(mode))) {
        edits.add(mode);
      }
    }
    return edits;
  }

  /** Runs javac in a process of its own. */
  Cost run(Mode mode) throws IOException, InterruptedException {
    if (isEdit(mode)) {
      edit(edited(mode), ++edits);
    } else {
      Folders.empty(classesOf(mode));
      Folders.empty(sourcesOf(mode));
    }
    return MeteredProcess.run(command(mode), folder.resolve(mode.label() + ".log"));
  }

  private static boolean isEdit(Mode mode) {
    return !mode.edited().isEmpty();
  }

  private Path edited(Mode mode) {
    return sources(mode).resolve(mode.edited() + "0.java");
  }

  private Path sources(Mode mode) {
    String sources = mode.whole() == Mode.PROCESSED ? "processed-sources" : "sources";
    return folder.resolve(sources).resolve("api");
  }

  /** Returns what a build tool compiles after an edit: with a type, all that names it. */
  private List<Path> recompiled(Mode mode) throws IOException {
    if (!mode.edited().equals("Dto")) {
      return List.of(edited(mode));
    }
    return Folders.files(sources(mode), "0.java").stream()
        .filter(file -> file.getFileName().toString().matches("[A-Za-z]+0\\.java"))
        .toList();
  }

  /**
   * Adds a property to a payload; to a class, a line to the code of the last method, or to the end
   * where no method has code.
   */
  private static void edit(Path source, int number) throws IOException {
    String text = Files.readString(source);
    if (source.endsWith("Dto0.java")) {
      int end = text.lastIndexOf('}');
      String property = "  public String getMore%d() { return name(); }%n".formatted(number);
      Files.writeString(source, text.substring(0, end) + property + text.substring(end));
      return;
    }
    int code = text.lastIndexOf("return ");
    int at = code < 0 ? text.length() : code;
    Files.writeString(source, text.substring(0, at) + "// Edited.\n" + text.substring(at));
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

  private List<String> command(Mode mode) throws IOException {
    List<String> command = new ArrayList<>(List.of(jdk.program("javac"), "-nowarn"));
    command.addAll(peer.peer().options());
    String path = peer.compilePath();
    command.addAll(
        List.of(
            "-implicit:none",
            "-cp",
            isEdit(mode) ? classesOf(mode) + File.pathSeparator + path : path));
    command.addAll(List.of("-d", classesOf(mode).toString(), "-s", sourcesOf(mode).toString()));
    switch (mode.whole()) {
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
      default -> command.add("-proc:none");
    }
    if (isEdit(mode)) {
      recompiled(mode).forEach(source -> command.add(source.toString()));
    } else {
      command.add("@" + (mode == Mode.PLAIN ? plain() : processed()));
    }
    if (mode == Mode.LIMIT) {
      command.add("@" + generated());
    }
    return command;
  }

  private Path classesOf(Mode mode) {
    return folder.resolve(mode.whole().label()).resolve("classes");
  }

  private Path sourcesOf(Mode mode) {
    return folder.resolve(mode.whole().label()).resolve("sources");
  }
}
