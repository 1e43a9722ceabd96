package dev.responds.processor.robust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks one thing in one source of a project, by a seed. */
@SuppressWarnings("NullAway") // What is not there is part of what is tried.
final class Breakage {

  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"]*\"|[A-Za-z_][A-Za-z_0-9]*|[0-9]+|[^\\sA-Za-z_0-9\"]");

  private final Random random;

  Breakage(long seed) {
    random = new Random(seed);
  }

  Map<String, String> apply(Map<String, String> sources) {
    Map<String, String> broken = new LinkedHashMap<>(sources);
    List<String> names = new ArrayList<>(sources.keySet());
    String name = names.get(random.nextInt(names.size()));
    broken.put(name, apply(sources.get(name)));
    return broken;
  }

  private String apply(String text) {
    return switch (random.nextInt(4)) {
      case 0 -> line(text);
      case 1 -> token(text, "");
      case 2 -> token(text, word(text));
      default -> renamed(text);
    };
  }

  /** Takes a line away, or repeats it. */
  private String line(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int at = random.nextInt(lines.size());
    // A class in itself is another project, with builders of other names.
    if (random.nextBoolean() || lines.get(at).contains("class ")) {
      lines.remove(at);
    } else {
      lines.add(at, lines.get(at));
    }
    return String.join("\n", lines) + "\n";
  }

  private String renamed(String text) {
    List<int[]> tokens = new ArrayList<>();
    for (int[] token : tokens(text)) {
      if (Character.isLetter(text.charAt(token[0]))) {
        tokens.add(token);
      }
    }
    int[] token = tokens.get(random.nextInt(tokens.size()));
    return text.substring(0, token[1]) + "x" + text.substring(token[1]);
  }

  private String token(String text, String with) {
    List<int[]> tokens = tokens(text);
    int[] token = tokens.get(random.nextInt(tokens.size()));
    return text.substring(0, token[0]) + with + text.substring(token[1]);
  }

  private String word(String text) {
    List<int[]> tokens = tokens(text);
    int[] token = tokens.get(random.nextInt(tokens.size()));
    return text.substring(token[0], token[1]);
  }

  private static List<int[]> tokens(String text) {
    List<int[]> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      tokens.add(new int[] {token.start(), token.end()});
    }
    return tokens;
  }
}
