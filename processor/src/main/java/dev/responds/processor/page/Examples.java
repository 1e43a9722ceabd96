package dev.responds.processor.page;

import dev.responds.contract.rule.Rule;
import dev.responds.processor.page.view.CodeLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The examples of the rules, which the build has joined into one file: opening each of them takes
 * longer than reading all. A line that breaks its rule says so at its end.
 */
final class Examples {

  private static final String RESOURCE = "examples.txt";
  private static final String RULE = "# ";
  private static final String MARKER = "// violates: ";

  private final Map<String, List<CodeLine>> examples = new HashMap<>();

  Examples(BufferedReader joined) throws IOException {
    List<CodeLine> lines = new ArrayList<>();
    for (String line = joined.readLine(); line != null; line = joined.readLine()) {
      if (line.startsWith(RULE)) {
        lines = new ArrayList<>();
        examples.put(line.substring(RULE.length()), lines);
      } else if (!lines.isEmpty() || !isPreamble(line)) {
        lines.add(line(line));
      }
    }
  }

  static Examples load() {
    InputStream in = Objects.requireNonNull(Rule.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Examples(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** Returns the example of a rule, without its markers. */
  List<CodeLine> of(String rule) {
    return examples.getOrDefault(rule, List.of());
  }

  /** What it imports says nothing about the rule. */
  private static boolean isPreamble(String line) {
    return line.isBlank() || line.startsWith("package ") || line.startsWith("import ");
  }

  private static CodeLine line(String line) {
    int marker = line.indexOf(MARKER);
    return marker < 0
        ? new CodeLine(line, false)
        : new CodeLine(line.substring(0, marker).stripTrailing(), true);
  }
}
