package dev.responds.processor.compilers;

import dev.responds.processor.session.Keeper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a compile of a program left.
 *
 * @param compiled whether there are classes to run
 * @param findings our own messages, as {@code level file:line:id}, in the order that they were
 *     printed
 * @param others what the compiler itself printed
 * @param written texts of the files that the processor wrote, by path
 */
record Outcome(
    boolean compiled, List<String> findings, List<String> others, Map<String, String> written) {

  private static final String COMPILED = "compiled";
  private static final String FINDINGS = "findings";
  private static final String OTHERS = "others";

  /** Returns whether the code would not compile without our processors either. */
  boolean isBroken() {
    return others.stream().anyMatch(message -> message.startsWith("ERROR"));
  }

  /** Returns where a compiler puts classes and resources of a program. */
  static Path classes(Path program) throws IOException {
    return Files.createDirectories(program.resolve("classes"));
  }

  /** Returns where a compiler puts the sources that were generated for a program. */
  static Path generated(Path program) throws IOException {
    return Files.createDirectories(program.resolve("generated"));
  }

  /** Returns a finding as text; it may have no place. */
  static String finding(Path program, Level level, Optional<Path> file, long line, String id) {
    Path sources = program.resolve("src");
    String name =
        file.map(path -> path.startsWith(sources) ? sources.relativize(path) : path.getFileName())
            .map(path -> path.toString().replace(File.separatorChar, '/'))
            .orElse("");
    return level + " " + name + ":" + line + ":" + id;
  }

  /** Leaves beside a program's files what its compile said. */
  static void keep(Path program, boolean compiled, List<String> findings, List<String> others)
      throws IOException {
    Files.writeString(program.resolve(COMPILED), Boolean.toString(compiled));
    Files.write(program.resolve(FINDINGS), findings);
    Files.write(program.resolve(OTHERS), others);
  }

  /** Reads what the compile of a program left in its folder. */
  static Outcome of(Path program) throws IOException {
    Map<String, String> written = new TreeMap<>();
    written.putAll(texts(generated(program)));
    // What is there for the next compile alone tells of the compiler.
    written.remove(Keeper.PATH);
    written.putAll(texts(classes(program).resolve("META-INF")));
    return new Outcome(
        Boolean.parseBoolean(Files.readString(program.resolve(COMPILED))),
        Files.readAllLines(program.resolve(FINDINGS)),
        Files.readAllLines(program.resolve(OTHERS)),
        written);
  }

  /** Returns what a written source says; as they are compared, its bytes are characters. */
  static String decoded(String written) {
    return new String(written.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
          texts.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return texts;
  }
}
