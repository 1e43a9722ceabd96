package dev.responds.processor.reference.view;

import dev.responds.processor.http.StatusTexts;
import dev.responds.processor.text.Translations;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

/** The texts of the page in one language. */
public final class Texts {

  private static final String FOLDER = "/dev/responds/processor/reference/";

  private final String language;
  private final Translations page;
  private final Translations statuses;
  private final StatusTexts meanings;

  private Texts(Locale locale) {
    this.language = locale.getLanguage().equals("ko") ? "ko" : "en";
    this.page = Translations.of(FOLDER + "page", locale);
    this.statuses = Translations.of(FOLDER + "statuses", locale);
    this.meanings = StatusTexts.of(locale);
  }

  /** Returns the texts in that language; English where there are none. */
  public static Texts of(Locale locale) {
    return new Texts(locale);
  }

  /** Returns the language tag of the page. */
  public String language() {
    return language;
  }

  /** Returns what a registered status says, in one sentence. */
  public Prose meaning(int code) {
    return Prose.of(meanings.sentence(code));
  }

  /** Returns what a registered status says, and all there is to add. */
  public Prose explanation(int code) {
    String more = find("more." + code).map(text -> " " + text).orElse("");
    return Prose.of(meanings.sentence(code) + more);
  }

  /** Returns the text of a key, with its placeholders filled. */
  public String get(String key, String... arguments) {
    return find(key, arguments)
        .orElseThrow(() -> new MissingResourceException("no text for " + key, "page", key));
  }

  /** Returns the text of a key, if there is one. */
  public Optional<String> find(String key, String... arguments) {
    return page.find(key, (Object[]) arguments).or(() -> statuses.find(key, (Object[]) arguments));
  }

  /** Returns the text of a constant, as in {@code retry.LATER}. */
  public String of(String topic, Enum<?> constant) {
    return get(topic + "." + constant.name());
  }

  /** Returns a text with code in it. */
  public Prose prose(String key, String... arguments) {
    return Prose.of(get(key, arguments));
  }
}
