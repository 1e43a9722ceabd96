package dev.responds.processor.suggest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.tools.JavaFileObject;

/**
 * A source file, as the compiler has read it.
 *
 * @param path where it is
 * @param text its characters
 * @param charset how they are written in the file
 */
record SourceText(Path path, String text, Charset charset) {

  /** Reads it; nothing if it is no file, or if nobody can tell how its characters are written. */
  static Optional<SourceText> of(JavaFileObject file) {
    if (!"file".equals(file.toUri().getScheme())) {
      return Optional.empty();
    }
    try (InputStream in = file.openInputStream()) {
      byte[] bytes = in.readAllBytes();
      String text = file.getCharContent(true).toString();
      return charset(text, bytes)
          .map(charset -> new SourceText(Path.of(file.toUri()), text, charset));
    } catch (IOException | RuntimeException notReadable) {
      return Optional.empty();
    }
  }

  /** The compiler does not tell; whatever writes the same bytes is right. */
  private static Optional<Charset> charset(String text, byte[] bytes) {
    if (Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    return Charset.availableCharsets().values().stream()
        .filter(Charset::canEncode)
        .filter(charset -> Arrays.equals(text.getBytes(charset), bytes))
        .findFirst();
  }

  /**
   * Returns a position, in characters from the beginning, or -1 if there is no such.
   *
   * @param line from 1
   * @param column from 1
   */
  int position(int line, int column) {
    int start = 0;
    for (int i = 1; i < line && start >= 0; i++) {
      start = text.indexOf('\n', start) + 1;
      start = start == 0 ? -1 : start;
    }
    return start < 0 || start + column > text.length() ? -1 : start + column - 1;
  }

  /** Returns where the line of a position begins. */
  int lineStart(int position) {
    return text.lastIndexOf('\n', position - 1) + 1;
  }

  /** Returns where the line after that of a position begins, or the end of the file. */
  int nextLine(int position) {
    int end = text.indexOf('\n', position);
    return end < 0 ? text.length() : end + 1;
  }

  /** Returns what the line of a position begins with, up to it. */
  String before(int position) {
    return text.substring(lineStart(position), position);
  }

  /** Returns how its lines end. */
  String lineEnd() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }
}
