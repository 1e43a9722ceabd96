package dev.responds.processor.page;

import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.processor.page.SeenByTests.Seen;
import dev.responds.processor.page.view.SeenBy;
import dev.responds.processor.page.view.Texts;
import java.util.List;
import java.util.Optional;

/** Arranges what tests have seen, beside what is declared. */
final class SeenPart {

  private final Texts texts;
  private final SeenByTests seen;

  SeenPart(Texts texts, SeenByTests seen) {
    this.texts = texts;
    this.seen = seen;
  }

  /** Returns the tests that prove a response. */
  SeenBy of(Endpoint endpoint, DeclaredResponse declared) {
    Optional<Seen> found = seen.of(endpoint, declared);
    if (found.isEmpty()) {
      return SeenBy.UNKNOWN;
    }
    List<String> names = found.get().names();
    int more = found.get().tests() - names.size();
    return new SeenBy(names, more(found.get(), more), found.get().isMissing());
  }

  private String more(Seen found, int more) {
    if (found.isMissing()) {
      return texts.get("seen.missing");
    }
    if (found.tests() == 0) {
      return texts.get("seen.notAsked");
    }
    return more > 0 ? texts.get("seen.more", texts.number(more)) : "";
  }

  /** Returns how much was seen, in a sentence; empty if nobody has looked. */
  String origin() {
    return seen.looked()
        ? texts.get(
            texts.form("seen.origin", seen.asked()),
            texts.number(seen.proved()),
            texts.number(seen.asked()),
            texts.count("seen.tests", seen.tests()))
        : "";
  }
}
