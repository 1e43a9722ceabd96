package dev.responds.reply;

import java.io.IOException;

/**
 * A writer of content as bytes, as {@code objectMapper::writeValueAsBytes} does.
 *
 * @see ReplySender#json(ContentWriter)
 */
@FunctionalInterface
public interface ContentWriter {

  /**
   * Returns content as bytes.
   *
   * @param content the value given to {@code body}
   * @return the same as bytes
   * @throws IOException if it cannot be written
   */
  byte[] write(Object content) throws IOException;
}
