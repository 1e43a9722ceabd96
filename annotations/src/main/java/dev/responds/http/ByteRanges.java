package dev.responds.http;

import dev.responds.internal.MediaRange;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Several ranges of one representation: the content of a 206 with {@code multipart/byteranges} (RFC
 * 9110 §14.6). Each part has its own {@code Content-Range}; the response itself has none (RFC 9110
 * §15.3.7.2).
 *
 * <pre>{@code
 * ByteRanges.of("application/pdf")
 *     .part(ContentRange.bytes(0, 99, 5000), head)
 *     .part(ContentRange.bytes(4900, 4999, 5000), tail)
 * }</pre>
 */
public final class ByteRanges {

  private static final class Part {
    private final ContentRange range;
    private final byte[] bytes;

    Part(ContentRange range, byte[] bytes) {
      this.range = range;
      this.bytes = bytes;
    }
  }

  private final String contentType;
  private final List<Part> parts = new ArrayList<>();

  private ByteRanges(String contentType) {
    this.contentType = contentType;
  }

  /**
   * No parts yet.
   *
   * @param contentType the media type that a 200 would have, as in {@code "application/pdf"}
   * @return ranges to add parts to
   * @throws IllegalArgumentException if {@code contentType} is no media type
   */
  public static ByteRanges of(String contentType) {
    return new ByteRanges(MediaRange.type("Content-Type", contentType));
  }

  /**
   * Adds one part. Parts are sent in the order they are added.
   *
   * @param range where the bytes belong
   * @param bytes the content of the part, as long as the range says
   * @return these ranges
   * @throws IllegalArgumentException if the range and the number of bytes differ
   */
  public ByteRanges part(ContentRange range, byte[] bytes) {
    Objects.requireNonNull(range, "Content-Range");
    if (range.last() - range.first() + 1 != bytes.length) {
      throw new IllegalArgumentException(
          "Content-Range " + range + " does not fit " + bytes.length + " bytes");
    }
    parts.add(new Part(range, bytes.clone()));
    return this;
  }

  /** A boundary that occurs in no part, the same one for the same parts. */
  public String boundary() {
    Random random = new Random(parts.size());
    String boundary;
    do {
      boundary = "part-" + Long.toHexString(random.nextLong());
    } while (occurs("--" + boundary));
    return boundary;
  }

  public byte[] content(String boundary) {
    if (parts.isEmpty()) {
      throw new IllegalStateException("a 206 with multipart/byteranges needs at least one part");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Part part : parts) {
      out.writeBytes(ascii("--" + boundary + "\r\nContent-Type: " + contentType));
      out.writeBytes(ascii("\r\nContent-Range: " + part.range + "\r\n\r\n"));
      out.writeBytes(part.bytes);
      out.writeBytes(ascii("\r\n"));
    }
    out.writeBytes(ascii("--" + boundary + "--\r\n"));
    return out.toByteArray();
  }

  private boolean occurs(String delimiter) {
    byte[] searched = ascii(delimiter);
    return parts.stream().anyMatch(part -> contains(part.bytes, searched));
  }

  private static boolean contains(byte[] bytes, byte[] searched) {
    for (int i = 0; i + searched.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + searched.length, searched, 0, searched.length)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
