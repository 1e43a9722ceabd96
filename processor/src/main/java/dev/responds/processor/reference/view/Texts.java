package dev.responds.processor.reference.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The texts of the page in one language. */
public final class Texts {

  private static final List<String> BUNDLES = List.of("page", "statuses");

  private final String language;
  private final Properties texts;

  private Texts(String language, Properties texts) {
    this.language = language;
    this.texts = texts;
  }

  /** Returns the texts in that language; English where there are none. */
  public static Texts of(Locale locale) {
    // Not a ResourceBundle: it would fall back to the default locale's language, and its control
    // against that is refused when the processor stands on a module path.
    boolean korean = locale.getLanguage().equals("ko");
    Properties texts = new Properties();
    BUNDLES.forEach(bundle -> load(texts, bundle + (korean ? "_ko" : "") + ".properties"));
    return new Texts(korean ? "ko" : "en", texts);
  }

  /** Returns the language tag of the page. */
  public String language() {
    return language;
  }

  /** Returns the text of a key, with its placeholders filled. */
  public String get(String key, String... arguments) {
    return find(key, arguments)
        .orElseThrow(() -> new MissingResourceException("no text for " + key, "page", key));
  }

  /** Returns the text of a key, if there is one. */
  public Optional<String> find(String key, String... arguments) {
    return Optional.ofNullable(texts.getProperty(key))
        .map(pattern -> new MessageFormat(pattern, Locale.ROOT).format(arguments));
  }

  /** Returns the text of a constant, as in {@code retry.LATER}. */
  public String of(String topic, Enum<?> constant) {
    return get(topic + "." + constant.name());
  }

  /** Returns a text with code in it. */
  public Prose prose(String key, String... arguments) {
    return Prose.of(get(key, arguments));
  }

  private static void load(Properties texts, String resource) {
    String path = "/dev/responds/processor/reference/" + resource;
    try (InputStream in = Texts.class.getResourceAsStream(path)) {
      texts.load(new InputStreamReader(Objects.requireNonNull(in, path), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
