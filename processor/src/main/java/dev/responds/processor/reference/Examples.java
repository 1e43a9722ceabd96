package dev.responds.processor.reference;

import dev.responds.processor.reference.view.CodeLine;
import dev.responds.processor.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the example files of the rules. A line that breaks its rule says so at its end. */
final class Examples {

  private static final String MARKER = "// violates: ";

  private Examples() {}

  /** Returns the example of a rule, without its markers. */
  static List<CodeLine> of(String rule) {
    String resource = "examples/" + rule + ".java.txt";
    try (InputStream in = Rule.class.getResourceAsStream(resource)) {
      return in == null ? List.of() : lines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  static List<CodeLine> lines(String source) {
    return source.lines().map(Examples::line).toList();
  }

  private static CodeLine line(String line) {
    int marker = line.indexOf(MARKER);
    return marker < 0
        ? new CodeLine(line, false)
        : new CodeLine(line.substring(0, marker).stripTrailing(), true);
  }
}
