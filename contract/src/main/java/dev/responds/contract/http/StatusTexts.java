package dev.responds.contract.http;

import dev.responds.contract.text.Translations;
import java.util.Locale;

/** What each registered status tells the client, in one language. */
public final class StatusTexts {

  private final Translations texts;

  private StatusTexts(Translations texts) {
    this.texts = texts;
  }

  /** Returns the texts in that language; English where there are none. */
  public static StatusTexts of(Locale language) {
    return new StatusTexts(Translations.of("/dev/responds/contract/http/status-texts", language));
  }

  /** Returns what can follow a colon, as in {@code the resource is locked}. */
  public String clause(int code) {
    return texts.get(Integer.toString(code));
  }

  /** Returns the same as a sentence, as in {@code The resource is locked.} */
  public String sentence(int code) {
    String clause = clause(code);
    return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
  }
}
