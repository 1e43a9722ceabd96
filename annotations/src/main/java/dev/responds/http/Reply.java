package dev.responds.http;

import java.util.List;
import java.util.Optional;

/**
 * A finished response: what a generated builder hands to the framework, or to your own code where
 * there is no framework.
 */
public class Reply {

  private final int status;
  private final List<Header> headers;
  private final @Nullable Object content;

  Reply(int status, List<Header> headers, @Nullable Object content) {
    this.status = status;
    this.headers = List.copyOf(headers);
    this.content = content;
  }

  /**
   * The same response under a type of its own.
   *
   * @param reply the response
   */
  protected Reply(Reply reply) {
    this(reply.status, reply.headers, reply.content);
  }

  /**
   * The status code.
   *
   * @return 200 to 599
   */
  public final int status() {
    return status;
  }

  /**
   * The header fields, in the order they were set.
   *
   * @return an immutable list
   */
  public final List<Header> headers() {
    return headers;
  }

  /**
   * The first value of a header field.
   *
   * @param name the field name, in any case
   * @return the value, if the response has that field
   */
  public final Optional<String> header(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Header::value)
        .findFirst();
  }

  /**
   * The content.
   *
   * @return the value given to {@code body}, a {@link Problem}, or empty
   */
  public final Optional<Object> content() {
    return Optional.ofNullable(content);
  }

  @Override
  public final String toString() {
    return status + " " + headers + (content == null ? "" : " " + content);
  }
}
