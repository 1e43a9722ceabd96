package dev.responds.benchmark.warm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What to compile again and again.
 *
 * @param warmUp how many rounds go first, uncounted
 * @param rounds how many rounds count
 * @param processed argument file of the sources that are processed
 * @param plain argument file of the sources for a compile without processing
 * @param generated argument file of the generated sources; may list none
 * @param generatedSources their folder
 * @param copier the processor path of {@code CopyingProcessor}
 * @param out a folder to compile to
 * @param processors class names, separated by commas; empty for those that the jar names itself
 * @param options of every compile
 */
public record WarmRequest(
    int warmUp,
    int rounds,
    Path processed,
    Path plain,
    Path generated,
    Path generatedSources,
    Path copier,
    Path out,
    String classPath,
    String processorPath,
    String processors,
    List<String> options) {

  private static final int FIXED = 11;

  /** Returns the arguments of {@link WarmCompiles}. */
  public List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    arguments.add(String.valueOf(warmUp));
    arguments.add(String.valueOf(rounds));
    List.of(processed, plain, generated, generatedSources, copier, out)
        .forEach(path -> arguments.add(path.toString()));
    arguments.addAll(List.of(classPath, processorPath, processors));
    arguments.addAll(options);
    return arguments;
  }

  static WarmRequest of(String... arguments) {
    return new WarmRequest(
        Integer.parseInt(arguments[0]),
        Integer.parseInt(arguments[1]),
        Path.of(arguments[2]),
        Path.of(arguments[3]),
        Path.of(arguments[4]),
        Path.of(arguments[5]),
        Path.of(arguments[6]),
        Path.of(arguments[7]),
        arguments[8],
        arguments[9],
        arguments[10],
        Arrays.asList(arguments).subList(FIXED, arguments.length));
  }
}
