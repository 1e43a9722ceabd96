package dev.responds.runtime;

import dev.responds.http.ByteRanges;

/**
 * A 206 with several ranges, whose content is already there (RFC 9110 §15.3.7.2).
 *
 * @param <R> the response type of the endpoint
 */
public final class BytesStage<R> extends Stage<BytesStage<R>, R>
    implements CacheFields<BytesStage<R>>,
        ValidatorFields<BytesStage<R>>,
        ContentLocationField<BytesStage<R>> {

  private final byte[] content;

  /**
   * Begins the response.
   *
   * @param status the status code
   * @param maker makes the response type of the endpoint
   * @param ranges the parts, at least one
   * @throws IllegalStateException if there is no part
   */
  public BytesStage(int status, ResponseMaker<?, R> maker, ByteRanges ranges) {
    super(status, maker);
    String boundary = ranges.boundary();
    content = ranges.content(boundary);
    super.header("Content-Type", "multipart/byteranges; boundary=" + boundary);
  }

  /** Refuses the fields that the parts have in place of the response (RFC 9110 §15.3.7.2). */
  @Override
  public BytesStage<R> header(String name, String value) {
    if (name.equalsIgnoreCase("Content-Range") || name.equalsIgnoreCase("Content-Type")) {
      throw new IllegalArgumentException(name + " belongs to each part of multipart/byteranges");
    }
    return super.header(name, value);
  }

  /**
   * Finishes the response.
   *
   * @return the response
   */
  public R build() {
    return finish(content);
  }
}
