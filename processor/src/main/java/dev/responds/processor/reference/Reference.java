package dev.responds.processor.reference;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.rule.RuleBook;
import dev.responds.processor.rule.Verdict;
import java.util.List;
import java.util.Locale;

/**
 * What the page and the catalogue are made from.
 *
 * @param title what the API is called; empty if nobody has said
 * @param endpoints all endpoints of the API, in any order
 * @param verdicts what the rules found at them, in any order
 * @param rules the rules that were asked
 * @param registry what HTTP says about each status
 * @param language of the page; English where there are no texts in it
 */
public record Reference(
    String title,
    List<Endpoint> endpoints,
    List<Verdict> verdicts,
    RuleBook rules,
    StatusRegistry registry,
    Locale language) {

  /** Makes the lists immutable. */
  public Reference {
    endpoints = List.copyOf(endpoints);
    verdicts = List.copyOf(verdicts);
  }
}
