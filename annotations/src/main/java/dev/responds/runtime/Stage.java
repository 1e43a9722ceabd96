package dev.responds.runtime;

import dev.responds.internal.FieldSyntax;
import dev.responds.internal.Nullable;

/**
 * A response that has its status and its mandatory header fields, and can take more fields until it
 * is finished.
 *
 * @param <S> the stage itself
 * @param <R> the response type of the endpoint
 */
public abstract class Stage<S extends Stage<S, R>, R>
    implements GeneralFields<S>, RateLimitFields<S> {

  private static final FieldNames FRAMING = FieldNames.of("Content-Length", "Transfer-Encoding");

  /** Fields that are not lists, so that a second line of them breaks the response. */
  private static final FieldNames SINGLE =
      FieldNames.of(
          "Content-Location",
          "Content-Range",
          "Content-Type",
          "Date",
          "ETag",
          "Expires",
          "Last-Modified",
          "Location",
          "Retry-After",
          "Sunset");

  private final int status;
  private final ResponseMaker<Object, R> maker;

  /**
   * Made for the first field, since a response without any needs none. Null is written, so that who
   * follows class files knows what it begins as.
   */
  private @Nullable Object headers = null;

  @SuppressWarnings("unchecked") // the header section is the maker's own
  Stage(int status, ResponseMaker<?, R> maker) {
    this.status = status;
    this.maker = (ResponseMaker<Object, R>) maker;
  }

  /** A stage that becomes another one. */
  Stage(Stage<?, R> stage) {
    this.status = stage.status;
    this.maker = stage.maker;
    if (stage.headers == null) {
      stage.headers = maker.headers();
    }
    this.headers = stage.headers;
  }

  /**
   * A stage that has a field from the beginning, whose name and value are those of this package.
   */
  Stage(int status, ResponseMaker<?, R> maker, String name, String value) {
    this(status, maker);
    headers = this.maker.headers();
    this.maker.set(headers, name, value);
  }

  /**
   * Adds a header field. One that must not be sent twice, such as {@code Location}, takes the place
   * of its former value (RFC 9110 §5.3).
   *
   * @param name the field name
   * @param value the field value
   * @return this stage
   * @throws IllegalArgumentException if name or value has a character that must not reach the wire
   *     (RFC 9110 §5.5), or if HTTP gives the field no place on this status (RFC 9110 §8.6)
   */
  @Override
  public S header(String name, String value) {
    FieldSyntax.fieldName(name);
    FieldSyntax.fieldValue(name, value);
    if (withoutContent() && FRAMING.has(name)) {
      throw new IllegalArgumentException(name + " has no place on " + status);
    }
    if (headers == null) {
      headers = maker.headers();
    }
    if (SINGLE.has(name)) {
      maker.set(headers, name, value);
    } else {
      maker.add(headers, name, value);
    }
    return self();
  }

  final int status() {
    return status;
  }

  final R finish(@Nullable Object content) {
    return maker.make(status, headers, content);
  }

  private boolean withoutContent() {
    return status == 204 || status == 205;
  }

  @SuppressWarnings("unchecked") // S is the class of this stage: every subclass names itself
  private S self() {
    return (S) this;
  }
}
