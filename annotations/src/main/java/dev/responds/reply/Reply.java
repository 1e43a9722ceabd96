package dev.responds.reply;

import dev.responds.http.Problem;
import dev.responds.internal.Nullable;
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
   * Runs code that answers a request, and returns the reply that it returns or throws.
   *
   * <pre>{@code
   * sender.send(Reply.returnedOrThrownBy(() -> orders.find(7)), new ExchangeSink(exchange));
   * }</pre>
   *
   * @param source answers a request
   * @param <X> what it throws beside replies
   * @return what was returned, or what a {@link ReplyException} carries
   * @throws X if that was thrown
   */
  public static <X extends Exception> Reply returnedOrThrownBy(ReplySource<X> source) throws X {
    try {
      return source.reply();
    } catch (ReplyException thrown) {
      return thrown.reply();
    }
  }

  /**
   * Returns the status code.
   *
   * @return 200 to 599
   */
  public final int status() {
    return status;
  }

  /**
   * Returns the header fields, in the order they were set.
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
   * Returns the content.
   *
   * @return the value given to {@code body}, a {@link Problem}, or empty
   */
  public final Optional<Object> content() {
    return Optional.ofNullable(content);
  }

  /**
   * Returns this reply as something to throw, for code that cannot return it.
   *
   * @return an exception that carries this reply
   */
  public final ReplyException toException() {
    return new ReplyException(this);
  }

  @Override
  public final String toString() {
    return status + " " + headers + (content == null ? "" : " " + content);
  }
}
