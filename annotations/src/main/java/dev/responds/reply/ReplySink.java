package dev.responds.reply;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** The place where a server takes the response to one request. */
public interface ReplySink {

  /**
   * Returns the request method, which decides whether content is sent (RFC 9110 §9.3.2).
   *
   * @return the method token
   */
  String method();

  /**
   * Sends the response.
   *
   * @param message status, header fields and content
   * @throws IOException if the connection or the content fails
   */
  void send(ReplyMessage message) throws IOException;

  /**
   * Returns the sink of a server that has a context for each request, such as Javalin.
   *
   * <pre>{@code
   * ReplySink.of(ctx.method().name(), ctx::status, ctx::header, ctx::result)
   * }</pre>
   *
   * @param method the request method
   * @param status sets the status code
   * @param header sets a field: lines of one name are combined (RFC 9110 §5.3), but for {@code
   *     Set-Cookie}, which is set line by line
   * @param content takes the content, if the response has some, and closes it
   * @return a sink that leaves the framing of the content to that server
   */
  static ReplySink of(
      String method,
      IntConsumer status,
      BiConsumer<String, String> header,
      Consumer<InputStream> content) {
    return new ContextSink(method, status, header, content);
  }
}
