package dev.responds.http;

import java.util.OptionalLong;

/**
 * The place of partial content in the whole representation, in bytes: the value of {@code
 * Content-Range} (RFC 9110 §14.4).
 *
 * <pre>{@code
 * ContentRange.bytes(0, 99, 5000)    // bytes 0-99/5000
 * ContentRange.bytes(0, 99)          // bytes 0-99/*
 * }</pre>
 */
public final class ContentRange {

  private static final long UNKNOWN_LENGTH = -1;

  private final long first;
  private final long last;
  private final long completeLength;

  private ContentRange(long first, long last, long completeLength) {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("Content-Range from " + first + " to " + last);
    }
    this.first = first;
    this.last = last;
    this.completeLength = completeLength;
  }

  /**
   * Returns a range of a representation of known length.
   *
   * @param first position of the first byte, from 0
   * @param last position of the last byte, inclusive
   * @param completeLength length of the whole representation in bytes
   * @return the range
   * @throws IllegalArgumentException if the positions are not in order or lie outside the complete
   *     length
   */
  public static ContentRange bytes(long first, long last, long completeLength) {
    ContentRange range = new ContentRange(first, last, completeLength);
    if (last >= completeLength) {
      throw new IllegalArgumentException(
          "Content-Range ends at byte " + last + " of " + completeLength);
    }
    return range;
  }

  /**
   * Returns a range of a representation whose length is not known yet.
   *
   * @param first position of the first byte, from 0
   * @param last position of the last byte, inclusive
   * @return the range
   * @throws IllegalArgumentException if the positions are not in order
   */
  public static ContentRange bytes(long first, long last) {
    return new ContentRange(first, last, UNKNOWN_LENGTH);
  }

  /**
   * Returns the position of the first byte.
   *
   * @return from 0
   */
  public long first() {
    return first;
  }

  /**
   * Returns the position of the last byte.
   *
   * @return inclusive, not before {@link #first()}
   */
  public long last() {
    return last;
  }

  /**
   * Returns the length of the whole representation.
   *
   * @return in bytes, empty if it is not known
   */
  public OptionalLong completeLength() {
    return completeLength == UNKNOWN_LENGTH
        ? OptionalLong.empty()
        : OptionalLong.of(completeLength);
  }

  /** Returns the range as it stands in the header field. */
  @Override
  public String toString() {
    String length = completeLength == UNKNOWN_LENGTH ? "*" : Long.toString(completeLength);
    return "bytes " + first + "-" + last + "/" + length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContentRange that
        && first == that.first
        && last == that.last
        && completeLength == that.completeLength;
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }
}
