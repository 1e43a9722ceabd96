package dev.responds.processor.reference;

import dev.responds.processor.reference.view.Page.Asset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
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
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      // Browsers hash the text after they have made every line end the same.
      String text = new String(bytes, StandardCharsets.UTF_8).replace("\r", "");
      return new Asset(text, "sha256-" + sha256(text));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java platform has SHA-256.
    }
  }
}
