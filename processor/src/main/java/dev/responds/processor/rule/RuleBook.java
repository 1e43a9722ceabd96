package dev.responds.processor.rule;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Endpoint;
import java.util.List;

/** All rules, by id. */
public final class RuleBook {

  private final List<Rule> rules;

  private RuleBook(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Returns the rules that Responds ships. */
  public static RuleBook standard(StatusRegistry registry) {
    return new RuleBook(List.of());
  }

  /** Returns all rules, sorted by id. */
  public List<Rule> rules() {
    return rules;
  }

  /** Checks the endpoints, in their order. */
  public List<Verdict> check(List<Endpoint> endpoints) {
    return List.of();
  }
}
