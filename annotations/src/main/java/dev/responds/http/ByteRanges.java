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

    @Override
    public boolean equals(Object other) {
      return other instanceof Part that
          && range.equals(that.range)
          && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return 31 * range.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      return range.toString();
    }
  }

  private final String contentType;
  private final List<Part> parts;

  private ByteRanges(String contentType, List<Part> parts) {
    this.contentType = contentType;
    this.parts = parts;
  }

  /**
   * Returns ranges without any part yet.
   *
   * @param contentType the media type that a 200 would have, as in {@code "application/pdf"}
   * @return ranges to add parts to
   * @throws IllegalArgumentException if {@code contentType} is no media type
   */
  public static ByteRanges of(String contentType) {
    return new ByteRanges(MediaRange.type("Content-Type", contentType), List.of());
  }

  /**
   * Returns these ranges with one more part, which is sent after the others.
   *
   * @param range where the bytes belong
   * @param bytes the content of the part, as long as the range says
   * @return a copy
   * @throws IllegalArgumentException if the range and the number of bytes differ
   */
  public ByteRanges part(ContentRange range, byte[] bytes) {
    Objects.requireNonNull(range, "Content-Range");
    if (range.last() - range.first() + 1 != bytes.length) {
      throw new IllegalArgumentException(
          "Content-Range " + range + " does not fit " + bytes.length + " bytes");
    }
    List<Part> all = new ArrayList<>(parts);
    all.add(new Part(range, bytes.clone()));
    return new ByteRanges(contentType, all);
  }

  /**
   * Returns a boundary that occurs in no part (RFC 2046 §5.1.1).
   *
   * @return the same one for the same parts
   */
  public String boundary() {
    Random random = new Random(parts.size());
    String boundary;
    do {
      boundary = "part-" + Long.toHexString(random.nextLong());
    } while (occurs("--" + boundary));
    return boundary;
  }

  /**
   * Returns the parts as they are sent, each after a delimiter (RFC 2046 §5.1).
   *
   * @param boundary what delimits the parts, as {@link #boundary()} returns it
   * @return the content of the response
   * @throws IllegalStateException if there is no part
   */
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

  /** Returns the media type and the ranges, for logs. */
  @Override
  public String toString() {
    return contentType + " " + parts;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ByteRanges that
        && contentType.equals(that.contentType)
        && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return 31 * contentType.hashCode() + parts.hashCode();
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
