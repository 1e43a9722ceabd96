package dev.responds.processor.page;

import dev.responds.processor.page.view.Page.Asset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads what stands inside the page: the style sheet and the script. */
final class Assets {

  private Assets() {}

  static Asset style() {
    return load("page.css");
  }

  static Asset script() {
    return load("page.js");
  }

  private static Asset load(String resource) {
    // Browsers hash the text after they have made every line end the same, and so did the build.
    return new Asset(read(resource).replace("\r", ""), read(resource + ".sha256"));
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
