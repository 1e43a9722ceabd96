package dev.responds.contract.rule;

import dev.responds.contract.model.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file of one language as it stands, with its comments. */
record Bundle(String file, Locale locale, List<String> lines, SortedMap<String, String> patterns) {

  static final Bundle ENGLISH = load("rules.properties", Locale.ENGLISH);
  static final Bundle KOREAN = load("rules_ko.properties", Locale.KOREAN);
  static final List<Bundle> ALL = List.of(ENGLISH, KOREAN);

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private static Bundle load(String file, Locale locale) {
    try (InputStream in = Objects.requireNonNull(Rule.class.getResourceAsStream(file))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      ResourceBundle parsed = new PropertyResourceBundle(new StringReader(text));
      SortedMap<String, String> patterns = new TreeMap<>();
      parsed.keySet().forEach(key -> patterns.put(key, parsed.getString(key)));
      return new Bundle(file, locale, text.lines().toList(), patterns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the ids that have this part of a text, without variants, sorted. */
  List<String> idsWith(String part) {
    return patterns.keySet().stream()
        .filter(key -> key.split("\\.").length == 2 && key.endsWith("." + part))
        .map(key -> key.substring(0, key.indexOf('.')))
        .toList();
  }

  /** Returns the keys that are written down, one for each time. */
  List<String> keysAsWritten() {
    return lines.stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.substring(0, line.indexOf('=')))
        .toList();
  }

  /** Returns the places that the text of this key names. */
  Set<String> places(String key) {
    return placesOf(Objects.requireNonNull(patterns.get(key)));
  }

  /** Returns the places that the comment above the paragraph of this key explains. */
  Set<String> documented(String key) {
    int line = 0;
    while (!lines.get(line).startsWith(key + "=")) {
      line++;
    }
    while (line > 0 && !lines.get(line).startsWith("#")) {
      line--;
    }
    return placesOf(lines.get(line));
  }

  private static Set<String> placesOf(String text) {
    Set<String> places = new TreeSet<>();
    for (Matcher matcher = PLACE.matcher(text); matcher.find(); ) {
      places.add(matcher.group(1));
    }
    return places;
  }

  /** Returns the key of a part of the text of a finding: of its variant, or else of its rule. */
  String key(Finding finding, String part) {
    String own = finding.id() + "." + finding.variant() + "." + part;
    return patterns.containsKey(own) ? own : finding.id() + "." + part;
  }

  @Override
  public String toString() {
    return file;
  }
}
