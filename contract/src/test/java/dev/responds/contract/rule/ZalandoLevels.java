package dev.responds.contract.rule;

import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Policy.LevelEntry;
import dev.responds.contract.model.Policy.Ruleset;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ruleset of Zalando's guidelines, from its source: no compiler is at hand here. */
final class ZalandoLevels {

  private static final String NAME = "dev.responds.ruleset.ZalandoGuidelines";
  private static final Path SOURCE =
      Path.of("../annotations/src/main/java/" + NAME.replace('.', '/') + ".java");
  private static final Pattern LEVEL = Pattern.compile("@RuleLevel\\(([^)]*)\\)");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+) = (?:Severity\\.)?\"?([^\",]+)");

  /** The keys, in the order of the source. */
  static final List<LevelKey> KEYS = new ArrayList<>();

  static final Ruleset RULESET = new Ruleset(NAME, levels());

  private ZalandoLevels() {}

  private static Map<LevelKey, LevelEntry> levels() {
    Map<LevelKey, LevelEntry> levels = new LinkedHashMap<>();
    for (MatchResult level : LEVEL.matcher(source()).results().toList()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      Matcher attribute = ATTRIBUTE.matcher(level.group(1));
      while (attribute.find()) {
        attributes.put(attribute.group(1), attribute.group(2).strip());
      }
      add(attributes, levels);
    }
    return levels;
  }

  private static void add(Map<String, String> attributes, Map<LevelKey, LevelEntry> levels) {
    int status = Integer.parseInt(attributes.getOrDefault("status", "0"));
    LevelKey key = new LevelKey(attributes.getOrDefault("rule", ""), status);
    Severity level = Severity.valueOf(attributes.getOrDefault("severity", ""));
    KEYS.add(key);
    levels.put(
        key, new LevelEntry(level, attributes.getOrDefault("because", ""), Source.type(NAME)));
  }

  private static String source() {
    try {
      return Files.readString(SOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
