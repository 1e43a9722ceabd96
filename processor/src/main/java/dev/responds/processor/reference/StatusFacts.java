package dev.responds.processor.reference;

import dev.responds.processor.http.Status;
import dev.responds.processor.reference.view.Fact;
import dev.responds.processor.reference.view.Prose;
import dev.responds.processor.reference.view.Texts;
import java.util.ArrayList;
import java.util.List;

/** Words what HTTP says about a status. */
final class StatusFacts {

  private final Context context;
  private final Texts texts;

  StatusFacts(Context context) {
    this.context = context;
    this.texts = context.texts();
  }

  /** Returns what a client does next; some statuses need more than the general advice. */
  Prose next(Status status) {
    return texts
        .find("next." + status.code())
        .map(Prose::of)
        .orElseGet(() -> Prose.of(texts.of("retry", status.retry())));
  }

  List<Fact> of(Status status) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("content", texts.get(status.content() ? "content.yes" : "content.no")));
    addFields(facts, "mandatory", status.mandatory());
    addFields(facts, "recommended", status.recommended());
    addFields(facts, "forbidden", status.forbidden());
    if (status.redirect() != Status.Redirect.NONE) {
      facts.add(fact("redirect", texts.of("redirect", status.redirect())));
    }
    facts.add(fact("caching", texts.of("caching", status.caching())));
    facts.add(fact("sender", texts.of("usual", status.sender())));
    if (status.flag() != Status.Flag.ACTIVE) {
      facts.add(fact("flag", texts.of("flag", status.flag())));
    }
    return facts;
  }

  private void addFields(List<Fact> facts, String topic, List<String> names) {
    if (!names.isEmpty()) {
      facts.add(fact(topic, context.code(names)));
    }
  }

  private Fact fact(String topic, String text) {
    return new Fact(texts.get("fact." + topic), Prose.of(text));
  }
}
