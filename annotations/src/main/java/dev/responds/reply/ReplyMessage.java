package dev.responds.reply;

import dev.responds.internal.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * A reply as it goes to the wire, in answer to a request method: with {@code Content-Type}, and
 * with content only where HTTP has it (RFC 9110 §6.4.1).
 */
public final class ReplyMessage {

  /** The length of content that has to be read to know it. */
  public static final long UNKNOWN_LENGTH = -1;

  private final int status;
  private final List<Header> headers;
  private final long length;
  private final @Nullable InputStream content;

  ReplyMessage(int status, List<Header> headers, long length, @Nullable InputStream content) {
    this.status = status;
    this.headers = List.copyOf(headers);
    this.length = length;
    this.content = content;
  }

  /**
   * Returns the status code.
   *
   * @return 200 to 599
   */
  public int status() {
    return status;
  }

  /**
   * The header fields without {@code Content-Length} and {@code Transfer-Encoding}, which belong to
   * the server.
   *
   * @return an immutable list
   */
  public List<Header> headers() {
    return headers;
  }

  /**
   * Returns the length of the content, or what it would be if the request were not a HEAD (RFC 9110
   * §8.6).
   *
   * @return in bytes, or {@link #UNKNOWN_LENGTH}
   */
  public long length() {
    return length;
  }

  /**
   * Whether {@code Content-Length} may be sent: neither on a 204 (RFC 9110 §8.6), nor on a 304,
   * where it would be that of the representation, which nobody has written.
   *
   * @return false also where the length is unknown
   */
  public boolean tellsLength() {
    return length != UNKNOWN_LENGTH && status != 204 && status != 304;
  }

  /**
   * Returns whether content is sent.
   *
   * @return false for HEAD, 204, 205, 304, and where there is none
   */
  public boolean hasContent() {
    return content != null;
  }

  /**
   * Returns the content, to be read once and closed.
   *
   * @return a stream without any bytes if there is none
   */
  public InputStream content() {
    return content == null ? InputStream.nullInputStream() : content;
  }

  /**
   * Writes the content, and closes where it comes from.
   *
   * @param out where to; stays open
   * @throws IOException if reading or writing fails
   */
  public void writeTo(OutputStream out) throws IOException {
    try (InputStream in = content()) {
      in.transferTo(out);
    }
  }
}
