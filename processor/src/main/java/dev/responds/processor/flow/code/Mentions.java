package dev.responds.processor.flow.code;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What class files name, found by their bytes, without reading them further. */
final class Mentions {

  private Mentions() {}

  /** Returns whether a file has one of these texts. */
  static boolean any(byte[] file, List<String> texts) {
    for (String text : texts) {
      if (has(file, text.getBytes(StandardCharsets.UTF_8))) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(byte[] file, byte[] text) {
    int last = file.length - text.length;
    for (int i = 0; i <= last; i++) {
      if (file[i] == text[0] && matches(file, i, text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(byte[] file, int at, byte[] text) {
    for (int i = 1; i < text.length; i++) {
      if (file[at + i] != text[i]) {
        return false;
      }
    }
    return true;
  }
}
