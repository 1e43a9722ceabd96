package dev.responds.processor.compilers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sources that are compiled together.
 *
 * @param name name of a folder for it
 * @param sources its source files
 */
public record Program(String name, List<SourceText> sources) {

  private static final Pattern MARK = Pattern.compile("// violates: (\\S+)$");

  /**
   * Returns what its marks {@code // violates: <id>} say has to be reported, as {@code line:id}.
   */
  public List<String> marks() {
    List<String> marks = new ArrayList<>();
    for (SourceText source : sources) {
      List<String> lines = source.text().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        Matcher mark = MARK.matcher(lines.get(i));
        if (mark.find()) {
          marks.add((i + 1) + ":" + mark.group(1));
        }
      }
    }
    return marks;
  }

  /** Writes the sources to {@code name/src} below a folder, and returns {@code name} there. */
  Path write(Path folder) throws IOException {
    for (SourceText source : sources) {
      Path file = folder.resolve(name).resolve("src").resolve(source.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.text());
    }
    return folder.resolve(name);
  }

  /** Returns the source files of a program that was written to a folder of its own, sorted. */
  static List<Path> files(Path program) throws IOException {
    try (Stream<Path> files = Files.walk(program.resolve("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
