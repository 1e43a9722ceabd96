package dev.responds.processor.builder;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.http.StatusTexts;
import java.util.Optional;

/** What each status tells the client, in one sentence. */
final class Meanings {

  private static final Citation UNKNOWN_CODES = Citation.rfc(9110, "15");

  private final StatusRegistry registry;
  private final StatusTexts meanings;
  private final JavadocTexts texts;

  Meanings(StatusRegistry registry, StatusTexts meanings, JavadocTexts texts) {
    this.registry = registry;
    this.meanings = meanings;
    this.texts = texts;
  }

  /** Returns status and meaning, as in {@code 423 Locked: the resource is locked.} */
  String sentence(int code) {
    Optional<Status> known = registry.find(code);
    return known.isPresent()
        ? texts.get("meaning", known.get(), meanings.clause(code))
        : texts.get("unregistered", Integer.toString(code), registry.interpret(code));
  }

  /** Returns where the status is defined. */
  Citation citation(int code) {
    Optional<Status> known = registry.find(code);
    return known.isPresent() ? known.get().citation() : UNKNOWN_CODES;
  }
}
