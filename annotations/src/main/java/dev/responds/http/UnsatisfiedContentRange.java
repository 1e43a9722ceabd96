package dev.responds.http;

/**
 * The length that a range would have had to fit into: the value of {@code Content-Range} on a 416
 * (RFC 9110 §14.4, §15.5.17).
 */
public final class UnsatisfiedContentRange {

  private final long completeLength;

  private UnsatisfiedContentRange(long completeLength) {
    this.completeLength = completeLength;
  }

  /**
   * Returns the value for a representation of that length.
   *
   * @param completeLength length of the representation in bytes
   * @return the value
   * @throws IllegalArgumentException if the length is negative
   */
  public static UnsatisfiedContentRange of(long completeLength) {
    if (completeLength < 0) {
      throw new IllegalArgumentException("complete length of Content-Range is " + completeLength);
    }
    return new UnsatisfiedContentRange(completeLength);
  }

  /**
   * Returns the length of the representation.
   *
   * @return in bytes
   */
  public long completeLength() {
    return completeLength;
  }

  /** Returns the value as it stands in the header field. */
  @Override
  public String toString() {
    return "bytes */" + completeLength;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnsatisfiedContentRange that && completeLength == that.completeLength;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(completeLength);
  }
}
