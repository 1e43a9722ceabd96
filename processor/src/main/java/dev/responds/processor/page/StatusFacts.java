package dev.responds.processor.page;

import dev.responds.contract.http.Status;
import dev.responds.processor.page.view.Fact;
import dev.responds.processor.page.view.Prose;
import dev.responds.processor.page.view.Texts;
import java.util.ArrayList;
import java.util.List;

/** Words what HTTP says about a status. */
final class StatusFacts {

  private final Texts texts;

  StatusFacts(Texts texts) {
    this.texts = texts;
  }

  /** Returns what a client does next; some statuses need more than the general advice. */
  Prose next(Status status) {
    return Prose.of(particular("next", status, texts.of("retry", status.retry())));
  }

  /**
   * Returns what HTTP says of a status.
   *
   * @param contents what it carries in this API, as far as that is known
   */
  List<Fact> of(Status status, Prose contents) {
    List<Fact> facts = new ArrayList<>();
    if (status.redirect() != Status.Redirect.NONE) {
      facts.add(fact("redirect", texts.of("redirect", status.redirect())));
    }
    facts.add(
        fact("caching", particular("caching", status, texts.of("caching", status.caching()))));
    facts.add(fact("content", texts.get(status.content() ? "content.yes" : "content.no")));
    if (!contents.isEmpty()) {
      facts.add(new Fact(texts.get("fact.contents"), contents));
    }
    if (!status.forbidden().isEmpty()) {
      facts.add(fact("forbidden", Context.code(status.forbidden())));
    }
    facts.add(fact("sender", texts.of("usual", status.sender())));
    if (status.flag() != Status.Flag.ACTIVE) {
      facts.add(fact("flag", texts.of("flag", status.flag())));
    }
    return facts;
  }

  private String particular(String topic, Status status, String general) {
    return texts.find(topic + "." + status.code()).orElse(general);
  }

  private Fact fact(String topic, String text) {
    return new Fact(texts.get("fact." + topic), Prose.of(text));
  }
}
