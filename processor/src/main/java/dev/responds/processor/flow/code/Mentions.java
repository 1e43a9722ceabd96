package dev.responds.processor.flow.code;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Finds classes that name something, without reading them: by the bytes of their files. */
public final class Mentions {

  private Mentions() {}

  /** Returns the classes of the application whose files have one of these texts. */
  public static List<String> of(Classes classes, List<String> texts) {
    List<byte[]> wanted = new ArrayList<>();
    for (String text : texts) {
      wanted.add(text.getBytes(StandardCharsets.UTF_8));
    }
    List<String> names = new ArrayList<>();
    for (String name : classes.application()) {
      byte[] file = classes.bytes(name);
      if (wanted.stream().anyMatch(text -> has(file, text))) {
        names.add(name);
      }
    }
    return names;
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
