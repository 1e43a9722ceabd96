package dev.responds.processor.kept;

import dev.responds.contract.rule.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a compile has left, as text. It has no time and no path of a machine, so that two builds of
 * the same sources leave the same.
 *
 * @param key what else the compile depends on: the processor, its options, the Java version
 * @param declares whether any endpoint declares something
 * @param totals the API in numbers
 * @param shapes digests of the sources, by canonical names of their top-level types
 * @param classes digests of the class files, by internal names of top-level types
 * @param ours internal names of the top-level types that the processor has generated
 * @param called internal names of the types that a framework may call for the endpoints of others
 * @param libraries digests of the jars and folders that classes are in, by their internal names
 * @param proofs digests of what was found in the code, by internal names of top-level types
 * @param files digests of what was written, by paths in the class output
 * @param references which types the code of others may reach
 */
record KeptState(
    String key,
    boolean declares,
    Totals totals,
    NavigableMap<String, String> shapes,
    NavigableMap<String, String> classes,
    NavigableSet<String> ours,
    NavigableSet<String> called,
    NavigableMap<String, String> libraries,
    NavigableMap<String, String> proofs,
    NavigableMap<String, String> files,
    References references) {

  private static final String FORMAT = "responds-state 1 ";

  /** Returns the state that a text has; nothing if it is damaged, or of another version. */
  static Optional<KeptState> parse(String text) {
    int end = text.indexOf('\n');
    if (end < 0 || !text.startsWith(head(text.substring(end + 1)))) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Parser().parse(text.substring(end + 1)));
    } catch (RuntimeException notOurs) {
      return Optional.empty();
    }
  }

  private static String head(String lines) {
    return FORMAT + Digest.of(lines) + "\n";
  }

  String print() {
    List<String> lines = new ArrayList<>();
    lines.add("key " + key);
    lines.add("declares " + declares);
    lines.add("totals " + TotalsText.print(totals));
    add("shape", shapes, lines);
    add("class", classes, lines);
    ours.forEach(name -> lines.add("ours " + name));
    called.forEach(name -> lines.add("called " + name));
    add("library", libraries, lines);
    add("proof", proofs, lines);
    add("file", files, lines);
    for (Map.Entry<String, NavigableSet<String>> entry : references.edges().entrySet()) {
      if (!entry.getValue().isEmpty()) {
        lines.add("names " + entry.getKey() + " " + String.join(" ", entry.getValue()));
      }
    }
    String text = String.join("\n", lines) + "\n";
    return head(text) + text;
  }

  private static void add(String kind, Map<String, String> digests, List<String> lines) {
    digests.forEach((name, digest) -> lines.add(kind + " " + digest + " " + name));
  }

  /** Collects the lines. */
  private static final class Parser {

    private String key = "";
    private boolean declares;
    private Totals totals = Totals.of(List.of(), List.of());
    private final Map<String, NavigableMap<String, String>> digests = new TreeMap<>();
    private final NavigableSet<String> ours = new TreeSet<>();
    private final NavigableSet<String> called = new TreeSet<>();
    private final References references = References.empty();

    KeptState parse(String text) {
      for (String line : text.split("\n", -1)) {
        int space = line.indexOf(' ');
        if (space > 0) {
          take(line.substring(0, space), line.substring(space + 1));
        }
      }
      return new KeptState(
          key,
          declares,
          totals,
          digests("shape"),
          digests("class"),
          ours,
          called,
          digests("library"),
          digests("proof"),
          digests("file"),
          references);
    }

    private void take(String kind, String rest) {
      switch (kind) {
        case "key" -> key = rest;
        case "declares" -> declares = rest.equals("true");
        case "totals" -> totals = TotalsText.parse(rest);
        case "ours" -> ours.add(rest);
        case "called" -> called.add(rest);
        case "names" -> addNames(List.of(rest.split(" ", -1)));
        default -> {
          int space = rest.indexOf(' ');
          digests(kind).put(rest.substring(space + 1), rest.substring(0, space));
        }
      }
    }

    private void addNames(List<String> words) {
      references.edges().put(words.get(0), new TreeSet<>(words.subList(1, words.size())));
    }

    private NavigableMap<String, String> digests(String kind) {
      return digests.computeIfAbsent(kind, none -> new TreeMap<>());
    }
  }
}
