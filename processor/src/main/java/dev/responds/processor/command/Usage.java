package dev.responds.processor.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How a command is used. */
enum Usage {
  RESPONDS("responds.txt"),
  MERGE("merge.txt");

  private final String file;

  Usage(String file) {
    this.file = file;
  }

  /** Returns the text, whose lines end as this system's lines do. */
  String text() {
    try (InputStream in = Usage.class.getResourceAsStream(file)) {
      byte[] text = Objects.requireNonNull(in, file).readAllBytes();
      return new String(text, StandardCharsets.UTF_8).replace("\n", System.lineSeparator());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
