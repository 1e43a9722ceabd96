package dev.responds.processor.report;

import dev.responds.contract.model.Finding;
import dev.responds.contract.rule.RuleTexts;
import java.util.Locale;

/** What is said of findings, in one language, whoever it is written for. */
final class Wording {

  private final RuleTexts texts;

  Wording(Locale language) {
    texts = RuleTexts.of(language);
  }

  /** Returns what is wrong, for so many endpoints. */
  String message(Finding finding, int endpoints) {
    String message = texts.message(finding);
    return endpoints > 1 ? message + " " + texts.shared(endpoints) : message;
  }

  /** Returns what to do about it; empty if there is nothing to say. */
  String fix(Finding finding) {
    return texts.fix(finding);
  }

  /** Returns where to read more. */
  String see(String place) {
    return texts.see(place);
  }

  /** Returns which endpoint is meant, where its source is not part of the compile. */
  String other(String endpoint) {
    return texts.other(endpoint);
  }

  /** Returns why a rule exists. */
  String why(String rule) {
    return texts.why(rule);
  }
}
