package dev.responds.processor.kept;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A short text that differs where contents differ. It is made of two checksums that processors have
 * instructions for: a compile reads megabytes to find out that there is nothing to do.
 */
final class Digest {

  private final CRC32 one = new CRC32();
  private final CRC32C other = new CRC32C();
  private long length;

  /** Returns the digest of some bytes. */
  static String of(byte[] content) {
    return new Digest().add(content).toString();
  }

  /** Returns the digest of a text. */
  static String of(String text) {
    return new Digest().add(text).toString();
  }

  Digest add(byte[] content) {
    one.update(content, 0, content.length);
    other.update(content, 0, content.length);
    length += content.length;
    return this;
  }

  /** Adds a text and its end, so that two texts are not the same as one. */
  Digest add(String text) {
    return add((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return Long.toHexString(one.getValue())
        + "-"
        + Long.toHexString(other.getValue())
        + "-"
        + Long.toHexString(length);
  }
}
