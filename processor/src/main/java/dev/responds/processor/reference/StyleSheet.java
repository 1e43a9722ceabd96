package dev.responds.processor.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The style sheet, which stands inside the page.
 *
 * @param text the sheet
 * @param hash what the page's content security policy allows it by
 */
record StyleSheet(String text, String hash) {

  private static final String RESOURCE = "page.css";

  static StyleSheet load() {
    try (InputStream in = StyleSheet.class.getResourceAsStream(RESOURCE)) {
      byte[] bytes = Objects.requireNonNull(in, RESOURCE).readAllBytes();
      // Browsers hash the text after they have made every line end the same.
      String text = new String(bytes, StandardCharsets.UTF_8).replace("\r", "");
      return new StyleSheet(text, "sha256-" + sha256(text));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
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
