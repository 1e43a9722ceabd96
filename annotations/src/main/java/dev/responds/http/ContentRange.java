package dev.responds.http;

/**
 * Where partial content belongs: the value of {@code Content-Range} (RFC 9110 §14.4), in bytes.
 *
 * @param first position of the first byte, from 0
 * @param last position of the last byte, inclusive
 * @param completeLength length of the whole representation, or {@link #UNKNOWN_LENGTH}
 */
public record ContentRange(long first, long last, long completeLength) {

  /** The complete length is not known; written as {@code *}. */
  public static final long UNKNOWN_LENGTH = -1;

  /**
   * Checks the range.
   *
   * @param first position of the first byte, from 0
   * @param last position of the last byte, inclusive
   * @param completeLength length of the whole representation, or {@link #UNKNOWN_LENGTH}
   * @throws IllegalArgumentException if the positions are not in order or lie outside the complete
   *     length
   */
  public ContentRange {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("Content-Range from " + first + " to " + last);
    }
    if (completeLength != UNKNOWN_LENGTH && last >= completeLength) {
      throw new IllegalArgumentException(
          "Content-Range ends at byte " + last + " of " + completeLength);
    }
  }

  /**
   * A range of a representation of known length.
   *
   * @param first position of the first byte, from 0
   * @param last position of the last byte, inclusive
   * @param completeLength length of the whole representation
   * @return the range
   */
  public static ContentRange bytes(long first, long last, long completeLength) {
    return new ContentRange(first, last, completeLength);
  }

  /**
   * The value for a range that cannot be satisfied: {@code bytes *}{@code /length} (RFC 9110
   * §14.4).
   */
  static String unsatisfied(long completeLength) {
    if (completeLength < 0) {
      throw new IllegalArgumentException("complete length of Content-Range is " + completeLength);
    }
    return "bytes */" + completeLength;
  }

  /** Returns the range as it stands in the header field. */
  @Override
  public String toString() {
    String length = completeLength == UNKNOWN_LENGTH ? "*" : Long.toString(completeLength);
    return "bytes " + first + "-" + last + "/" + length;
  }
}
