package dev.responds.contract.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The texts of one properties file in one language; in English where it has none of a key. */
public final class Translations {

  /** The languages there are; the first is the one to fall back to. */
  public static final List<String> LANGUAGES = List.of("en", "ko");

  private final String name;
  private final Properties patterns;
  private @Nullable Properties english;
  private final Map<String, Template> templates = new HashMap<>();

  private Translations(String name, Properties patterns, @Nullable Properties english) {
    this.name = name;
    this.patterns = patterns;
    this.english = english;
  }

  /**
   * Returns the texts in a language, which is English if there is no such file.
   *
   * @param name the path of the English file, without its extension
   */
  public static Translations of(String name, Locale language) {
    // Not a ResourceBundle: it would fall back to the default locale's language, and its control
    // against that is refused when the processor stands on a module path.
    int known = LANGUAGES.indexOf(language.getLanguage());
    Properties english = known > 0 ? null : load(name + ".properties");
    return english == null
        ? new Translations(name, load(name + "_" + LANGUAGES.get(known) + ".properties"), null)
        : new Translations(name, english, english);
  }

  /** Returns the text of a key, with its numbered places filled. */
  public String get(String key, Object... arguments) {
    return existing(key, find(key, arguments));
  }

  /** Returns the text of a key, with its named places filled. */
  public String get(String key, Map<String, String> arguments) {
    return existing(key, find(key, arguments));
  }

  /** Returns the text of a number of things, in the singular for one. */
  public String counted(String key, int number) {
    return get(number == 1 ? key + ".one" : key, number);
  }

  private String existing(String key, Optional<String> text) {
    if (text.isEmpty()) {
      throw new MissingResourceException("no text for " + key, name, key);
    }
    return text.get();
  }

  /** Returns the text of a key with its numbered places filled, if there is one. */
  public Optional<String> find(String key, Object... arguments) {
    Map<String, Object> byNumber = new HashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      byNumber.put(Integer.toString(i), arguments[i]);
    }
    return fill(key, byNumber);
  }

  /** Returns the text of a key with its named places filled, if there is one. */
  public Optional<String> find(String key, Map<String, String> arguments) {
    return fill(key, arguments);
  }

  private Optional<String> fill(String key, Map<String, ?> arguments) {
    Template template = template(key);
    return template == null ? Optional.empty() : Optional.of(template.fill(arguments));
  }

  private @Nullable Template template(String key) {
    Template template = templates.get(key);
    if (template == null) {
      String pattern = pattern(key);
      if (pattern == null) {
        return null;
      }
      template = Template.of(pattern);
      templates.put(key, template);
    }
    return template;
  }

  private @Nullable String pattern(String key) {
    String pattern = patterns.getProperty(key);
    return pattern == null ? english().getProperty(key) : pattern;
  }

  /** Loaded for the first key that is missing: a complete translation does without. */
  private Properties english() {
    if (english == null) {
      english = load(name + ".properties");
    }
    return english;
  }

  private static Properties load(String resource) {
    Properties patterns = new Properties();
    InputStream in = Translations.class.getResourceAsStream(resource);
    Objects.requireNonNull(in, resource);
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      patterns.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return patterns;
  }
}
