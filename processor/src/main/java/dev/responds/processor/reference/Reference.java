package dev.responds.processor.reference;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.rule.RuleBook;
import dev.responds.processor.rule.Verdict;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the page and the catalogue are made from. */
public final class Reference {

  private final String title;
  private final List<Endpoint> endpoints;
  private final List<Verdict> verdicts;
  private final RuleBook rules;
  private final StatusRegistry registry;
  private final Locale language;
  private @Nullable Context context;

  /**
   * Makes the lists immutable.
   *
   * @param title what the API is called; empty if nobody has said
   * @param endpoints all endpoints of the API, in any order
   * @param verdicts what the rules found at them, in any order
   * @param rules the rules that were asked
   * @param registry what HTTP says about each status
   * @param language of the page; English where there are no texts in it
   */
  public Reference(
      String title,
      List<Endpoint> endpoints,
      List<Verdict> verdicts,
      RuleBook rules,
      StatusRegistry registry,
      Locale language) {
    this.title = title;
    this.endpoints = List.copyOf(endpoints);
    this.verdicts = List.copyOf(verdicts);
    this.rules = rules;
    this.registry = registry;
    this.language = language;
  }

  /** Returns what the API is called; empty if nobody has said. */
  public String title() {
    return title;
  }

  /** Returns all endpoints of the API. */
  public List<Endpoint> endpoints() {
    return endpoints;
  }

  /** Returns what the rules found at them. */
  public List<Verdict> verdicts() {
    return verdicts;
  }

  /** Returns the rules that were asked. */
  public RuleBook rules() {
    return rules;
  }

  /** Returns what HTTP says about each status. */
  public StatusRegistry registry() {
    return registry;
  }

  /** Returns the language of the page. */
  public Locale language() {
    return language;
  }

  /** Returns what the page and the catalogue both need to know, which is found out once. */
  Context context() {
    if (context == null) {
      context = new Context(this);
    }
    return context;
  }
}
