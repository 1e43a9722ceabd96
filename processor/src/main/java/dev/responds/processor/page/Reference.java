package dev.responds.processor.page;

import dev.responds.contract.catalog.ApiIndex;
import dev.responds.contract.rule.RuleBook;
import java.util.Locale;

/**
 * What the page is made from.
 *
 * @param api the API
 * @param rules the rules that were asked
 * @param language of the page; English where there are no texts in it
 * @param audience whom it is for
 * @param about what else there is to tell of the API
 * @param seen what tests have seen of it
 */
public record Reference(
    ApiIndex api,
    RuleBook rules,
    Locale language,
    Audience audience,
    About about,
    SeenByTests seen) {

  /** Makes one for the team, with what the endpoints tell. */
  public Reference(ApiIndex api, RuleBook rules, Locale language) {
    this(api, rules, language, Audience.TEAM, About.NOTHING);
  }

  /** Makes one of which nobody knows what tests have seen. */
  public Reference(ApiIndex api, RuleBook rules, Locale language, Audience audience, About about) {
    this(api, rules, language, audience, about, SeenByTests.NOTHING);
  }

  /** Returns what readers may know: for clients alone, nothing of how the API is built. */
  Reference forItsReaders() {
    return audience == Audience.CLIENT
        ? new Reference(ClientView.of(api), rules, language, audience, about)
        : this;
  }
}
