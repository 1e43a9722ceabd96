package dev.responds.processor.flow.code;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;

/** What class files name, found by their bytes, without reading them further. */
public final class Mentions {

  /** The tag of a constant that is a text (JVMS 4.4.7). */
  private static final int TEXT = 1;

  /** The tag of a constant that names a class (JVMS 4.4.1). */
  private static final int CLASS = 7;

  private Mentions() {}

  /** Returns whether a file has one of these texts, which are of ASCII. */
  public static boolean any(byte[] file, List<String> texts) {
    // Each byte is a character, and virtual machines search strings fast.
    String whole = new String(file, StandardCharsets.ISO_8859_1);
    for (String text : texts) {
      if (whole.contains(text)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the classes that a file names in any way, as by its annotations; none if it cannot be
   * read. A text that looks like the descriptor of a class counts as well.
   */
  public static List<String> all(byte[] file) {
    List<String> names = new ArrayList<>(classes(file));
    try {
      ClassReader reader = new ClassReader(file);
      for (int i = 1; i < reader.getItemCount(); i++) {
        int at = reader.getItem(i);
        if (at > 0 && reader.readByte(at - 1) == TEXT) {
          int length = reader.readUnsignedShort(at);
          addDescribed(new String(file, at + 2, length, StandardCharsets.UTF_8), names);
        }
      }
    } catch (RuntimeException notReadable) {
      return List.of();
    }
    return names;
  }

  /** In a descriptor or signature, a letter begins the name of a class (JVMS 4.3.2, 4.7.9.1). */
  private static void addDescribed(String text, List<String> names) {
    int at = text.isEmpty() || "(L[<".indexOf(text.charAt(0)) < 0 ? text.length() : 0;
    while (at < text.length()) {
      char kind = text.charAt(at);
      int end = at + 1;
      if (kind == 'L' || kind == 'T') {
        while (end < text.length() && "<;".indexOf(text.charAt(end)) < 0) {
          end++;
        }
        if (kind == 'L' && text.indexOf('/', at) > 0) {
          names.add(text.substring(at + 1, end));
        }
      }
      at = end;
    }
  }

  /** Returns the classes that the constants of a file name; none if it cannot be read. */
  public static List<String> classes(byte[] file) {
    List<String> names = new ArrayList<>();
    try {
      ClassReader reader = new ClassReader(file);
      char[] buffer = new char[reader.getMaxStringLength()];
      for (int i = 1; i < reader.getItemCount(); i++) {
        int at = reader.getItem(i);
        if (at > 0 && reader.readByte(at - 1) == CLASS) {
          names.add(reader.readUTF8(at, buffer));
        }
      }
    } catch (RuntimeException notReadable) {
      // Who reads it says so.
      return List.of();
    }
    return names;
  }
}
