package dev.responds.processor.builder;

import dev.responds.processor.http.Citation;
import dev.responds.processor.http.StatusRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What each status tells the client, in one sentence. */
final class Meanings {

  private static final String RESOURCE = "meanings.properties";
  private static final Citation UNKNOWN_CODES = Citation.rfc(9110, "15");

  private final StatusRegistry registry;
  private final Properties sentences;

  Meanings(StatusRegistry registry) {
    this.registry = registry;
    this.sentences = load();
  }

  /** Returns status and meaning, as in {@code 423 Locked: the resource is locked.} */
  String sentence(int code) {
    return registry
        .find(code)
        .map(status -> status + ": " + sentences.getProperty(Integer.toString(code)) + ".")
        .orElseGet(
            () ->
                code
                    + " is not registered: a client takes it for "
                    + registry.interpret(code)
                    + ".");
  }

  /** Returns where the status is defined. */
  Citation citation(int code) {
    return registry.find(code).map(status -> status.citation()).orElse(UNKNOWN_CODES);
  }

  private static Properties load() {
    InputStream in = Meanings.class.getResourceAsStream(RESOURCE);
    Objects.requireNonNull(in, RESOURCE);
    Properties sentences = new Properties();
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      sentences.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return sentences;
  }
}
