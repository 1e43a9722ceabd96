package dev.responds.processor.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes text where an address or a form has it. */
final class Encoded {

  private Encoded() {}

  static String of(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
