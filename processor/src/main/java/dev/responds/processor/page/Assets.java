package dev.responds.processor.page;

import dev.responds.processor.page.view.Page.Asset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads what stands inside the page: the style sheet and the script. */
final class Assets {

  /** What the page does, how it is called, and what a pasted response means; hashed as one. */
  private static final List<String> SCRIPTS = List.of("page.js", "code.js", "paste.js");

  private Assets() {}

  static Asset style() {
    return new Asset(text("page.css"), read("page.css.sha256"));
  }

  static Asset script() {
    StringBuilder scripts = new StringBuilder();
    for (String script : SCRIPTS) {
      scripts.append(text(script));
    }
    return new Asset(scripts.toString(), read("page.js.sha256"));
  }

  /** Browsers hash the text after they have made every line end the same, and so did the build. */
  private static String text(String resource) {
    return read(resource).replace("\r", "");
  }

  private static String read(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
