package dev.responds.contract.rule;

import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Notation;
import dev.responds.contract.text.Translations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The texts of the rules in one language, from {@code rules.properties}. */
public final class RuleTexts {

  private static final String NAME = "/dev/responds/contract/rule/rules";

  /** The part of a key that is about annotations of other tools, which no builder comes from. */
  static final String FOREIGN = "foreign";

  private final Translations texts;

  private RuleTexts(Translations texts) {
    this.texts = texts;
  }

  /** Returns the texts in that language; English where there is none. */
  public static RuleTexts of(Locale locale) {
    return new RuleTexts(Translations.of(NAME, locale));
  }

  /** Returns what is wrong, in one line. */
  public String message(Finding finding) {
    return format(finding, "message");
  }

  /** Returns what to do about it, with code to type where there is some. */
  public String fix(Finding finding) {
    return format(finding, "fix");
  }

  /** Returns that so many endpoints share what is wrong. */
  public String shared(int endpoints) {
    return texts.get("shared", Map.of("endpoints", Integer.toString(endpoints)));
  }

  /** Returns where to read more. */
  public String see(String place) {
    return texts.get("see", Map.of("place", place));
  }

  /** Returns which endpoint is meant, where nothing shows it. */
  public String other(String endpoint) {
    return texts.get("other", Map.of("endpoint", endpoint));
  }

  /** Returns why the rule exists. */
  public String why(String rule) {
    return texts.get(rule + ".why");
  }

  /** Returns what a guideline asks for, if there is a text about it. */
  public Optional<String> about(Guideline guideline) {
    String key = guideline.reference().toLowerCase(Locale.ROOT).replace(' ', '-');
    return texts.find(key + ".about");
  }

  /** A variant without a text of its own has that of the rule, and so has another notation. */
  private String format(Finding finding, String part) {
    Map<String, String> places = places(finding);
    List<String> keys = keys(finding, part);
    for (String key : keys) {
      Optional<String> text = texts.find(key, places);
      if (text.isPresent()) {
        return text.get();
      }
    }
    return texts.get(keys.get(keys.size() - 1), places);
  }

  /**
   * Returns the keys that a part of the text of a finding may have, the first to be found first.
   */
  static List<String> keys(Finding finding, String part) {
    List<String> keys = new ArrayList<>();
    String variant = finding.id() + "." + finding.variant();
    for (String key : List.of(variant, finding.id())) {
      if (finding.notation().foreign()) {
        keys.add(key + "." + FOREIGN + "." + part);
      }
      keys.add(key + "." + part);
    }
    return keys;
  }

  /** Returns what the texts of a finding may name, by place. */
  static Map<String, String> places(Finding finding) {
    Map<String, String> places = new LinkedHashMap<>(finding.arguments().values());
    Notation notation = finding.notation();
    places.put("annotation", "@" + notation.annotation());
    places.put("headers", notation.attribute("headers"));
    places.put("body", notation.attribute("body"));
    if (finding.status().isPresent()) {
      int status = finding.status().getAsInt();
      places.put("status", Integer.toString(status));
      places.put("declaration", notation.declaration(status));
      places.put("described", notation.described(status));
    }
    return places;
  }
}
