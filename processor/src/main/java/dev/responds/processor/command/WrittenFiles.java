package dev.responds.processor.command;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Writes the files of a command: all of them, or none. */
final class WrittenFiles {

  private WrittenFiles() {}

  /** Returns what is written, as a text. */
  static String text(Consumer<Writer> writing) {
    StringWriter text = new StringWriter();
    writing.accept(text);
    return text.toString();
  }

  /**
   * Writes each text beside its place before any takes its place.
   *
   * @throws CommandException if one cannot be written
   */
  static void write(Map<Path, String> texts) {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    writeBytes(files);
  }

  /**
   * Does the same with bytes.
   *
   * @throws CommandException if one cannot be written
   */
  static void writeBytes(Map<Path, byte[]> files) {
    Map<Path, Path> drafts = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        Files.createDirectories(file.getKey().toAbsolutePath().getParent());
        Path draft = file.getKey().resolveSibling(file.getKey().getFileName() + ".tmp");
        drafts.put(file.getKey(), draft);
        Files.write(draft, file.getValue());
      }
      for (Map.Entry<Path, Path> draft : drafts.entrySet()) {
        Files.move(draft.getValue(), draft.getKey(), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      drafts.values().forEach(WrittenFiles::delete);
      throw new CommandException("cannot write: " + e);
    }
  }

  /** Whatever fails here, the reason that is told is the first one. */
  private static void delete(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      // Nothing more can be done about it.
    }
  }
}
