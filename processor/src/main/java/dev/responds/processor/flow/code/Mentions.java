package dev.responds.processor.flow.code;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;

/** What class files name, found by their bytes, without reading them further. */
final class Mentions {

  /** The tag of a constant that names a class (JVMS 4.4.1). */
  private static final int CLASS = 7;

  private Mentions() {}

  /** Returns whether a file has one of these texts, which are of ASCII. */
  static boolean any(byte[] file, List<String> texts) {
    // Each byte is a character, and virtual machines search strings fast.
    String whole = new String(file, StandardCharsets.ISO_8859_1);
    for (String text : texts) {
      if (whole.contains(text)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the classes that the constants of a file name; none if it cannot be read. */
  static List<String> classes(byte[] file) {
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
