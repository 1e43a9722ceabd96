package dev.responds.reply;

import java.io.IOException;

/**
 * Writes content as bytes, as {@code objectMapper::writeValueAsBytes} does.
 *
 * @see ReplySender#json(ContentWriter)
 */
@FunctionalInterface
public interface ContentWriter {

  /**
   * Writes content.
   *
   * @param content the value given to {@code body}
   * @return the same as bytes
   * @throws IOException if it cannot be written
   */
  byte[] write(Object content) throws IOException;
}
