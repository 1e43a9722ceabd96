package dev.responds.http;

/**
 * What a range would have had to fit: the value of {@code Content-Range} on a 416 (RFC 9110
 * §15.5.17).
 *
 * @param completeLength length of the representation in bytes
 */
public record UnsatisfiedContentRange(long completeLength) {

  /**
   * Checks the length.
   *
   * @param completeLength length of the representation in bytes
   * @throws IllegalArgumentException if the length is negative
   */
  public UnsatisfiedContentRange {
    ContentRange.unsatisfied(completeLength);
  }

  /** Returns the value as it stands in the header field. */
  @Override
  public String toString() {
    return ContentRange.unsatisfied(completeLength);
  }
}
