package dev.responds.processor.page.view;

import dev.responds.contract.http.StatusTexts;
import dev.responds.contract.text.Translations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** The texts of the page in one language. */
public final class Texts {

  private static final String FOLDER = "/dev/responds/processor/page/";
  private static final int GROUP = 3;
  private static final List<String> BUNDLES =
      List.of("page", "statuses", "decisions", "redirects", "policies", "headers");

  private final String language;
  private final List<Translations> bundles = new ArrayList<>();
  private final StatusTexts meanings;
  private final Map<String, Optional<String>> plain = new HashMap<>();

  private Texts(Locale locale) {
    this.language = locale.getLanguage().equals("ko") ? "ko" : "en";
    for (String name : BUNDLES) {
      bundles.add(Translations.of(FOLDER + name, locale));
    }
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
    Optional<String> more = find("more." + code);
    String sentence = meanings.sentence(code);
    return Prose.of(more.isPresent() ? sentence + " " + more.get() : sentence);
  }

  /** Returns the text of a key, with its placeholders filled. */
  public String get(String key, String... arguments) {
    Optional<String> text = find(key, arguments);
    if (text.isEmpty()) {
      throw new MissingResourceException("no text for " + key, "page", key);
    }
    return text.get();
  }

  /** Returns the text of a key, if there is one. */
  public Optional<String> find(String key, String... arguments) {
    return arguments.length == 0 ? plain(key) : lookUp(key, arguments);
  }

  private Optional<String> plain(String key) {
    Optional<String> text = plain.get(key);
    if (text == null) {
      text = lookUp(key);
      plain.put(key, text);
    }
    return text;
  }

  /** Returns the text of a constant, as in {@code retry.LATER}. */
  public String of(String topic, Enum<?> constant) {
    return get(topic + "." + constant.name());
  }

  /** Returns a text with code in it. */
  public Prose prose(String key, String... arguments) {
    return Prose.of(get(key, arguments));
  }

  /** Returns what is counted, in the singular for one. */
  public String label(String key, int count) {
    return get(form(key, count));
  }

  /** Returns a number with what is counted, as in {@code 3 endpoints}. */
  public String count(String key, int count) {
    return get(form(key, count), number(count));
  }

  /** Returns the key of a text about so many things, of the singular for one. */
  public String form(String key, int count) {
    return count == 1 ? key + ".one" : key;
  }

  /** Returns a number with commas between the thousands, which all languages of the page have. */
  public String number(int number) {
    String digits = Integer.toString(number);
    StringBuilder grouped = new StringBuilder(digits);
    for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }

  private Optional<String> lookUp(String key, String... arguments) {
    for (Translations bundle : bundles) {
      Optional<String> text = bundle.find(key, (Object[]) arguments);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }
}
