package dev.responds.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * A response that has its status and its mandatory header fields, and can take more fields until it
 * is finished.
 *
 * @param <S> the stage itself
 * @param <R> the response type of the endpoint
 */
public abstract class Stage<S extends Stage<S, R>, R> {

  private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding");
  private static final Set<Integer> WITHOUT_CONTENT = Set.of(204, 205);

  /** Fields that are not lists, so that a second line of them breaks the response. */
  private static final Set<String> SINGLE =
      Set.of(
          "content-location",
          "content-range",
          "content-type",
          "date",
          "etag",
          "expires",
          "last-modified",
          "location",
          "retry-after",
          "sunset");

  private final int status;
  private final Function<? super Reply, ? extends R> responseType;
  private final List<Header> headers = new ArrayList<>(4);

  Stage(int status, Function<? super Reply, ? extends R> responseType) {
    this.status = status;
    this.responseType = responseType;
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
  public S header(String name, String value) {
    Header added = new Header(name, value);
    String key = name.toLowerCase(Locale.ROOT);
    if (WITHOUT_CONTENT.contains(status) && FRAMING.contains(key)) {
      throw new IllegalArgumentException(name + " has no place on " + status);
    }
    if (SINGLE.contains(key)) {
      headers.removeIf(header -> header.name().equalsIgnoreCase(name));
    }
    headers.add(added);
    return self();
  }

  final int status() {
    return status;
  }

  final R finish(@Nullable Object content) {
    return responseType.apply(new Reply(status, headers, content));
  }

  /** The copy constructor of a stage that becomes another one. */
  Stage(Stage<?, R> stage) {
    this(stage.status, stage.responseType);
    headers.addAll(stage.headers);
  }

  @SuppressWarnings("unchecked") // S is the class of this stage: every subclass names itself
  private S self() {
    return (S) this;
  }
}
