package dev.responds.contract.rule;

import dev.responds.contract.model.Finding;
import dev.responds.contract.text.Translations;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The texts of the rules in one language, from {@code rules.properties}. */
public final class RuleTexts {

  private static final String NAME = "/dev/responds/contract/rule/rules";

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

  /** A variant without a text of its own has that of the rule. */
  private String format(Finding finding, String part) {
    Map<String, String> places = places(finding);
    String own = finding.id() + "." + finding.variant() + "." + part;
    Optional<String> text = texts.find(own, places);
    return text.isPresent() ? text.get() : texts.get(finding.id() + "." + part, places);
  }

  /** Returns what the texts of a finding may name, by place. */
  static Map<String, String> places(Finding finding) {
    Map<String, String> places = new LinkedHashMap<>(finding.arguments().values());
    if (finding.status().isPresent()) {
      places.put("status", Integer.toString(finding.status().getAsInt()));
    }
    return places;
  }
}
