package dev.responds.reply;

import dev.responds.http.Problem;
import dev.responds.internal.MediaRange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * A sender of replies, where there is no framework that sends them.
 *
 * <pre>{@code
 * ReplySender sender = ReplySender.json(objectMapper::writeValueAsBytes);
 *
 * sender.send(orders.find(7), new ExchangeSink(exchange));           // the JDK's HttpServer
 * sender.send(orders.find(7), new ServletSink(request, response));   // a servlet
 * sender.send(orders.find(7),                                        // Javalin and its like
 *     ReplySink.of(ctx.method().name(), ctx::status, ctx::header, ctx::result));
 * }</pre>
 *
 * <p>Text is sent in UTF-8 or in the charset that {@code Content-Type} names; {@code byte[]} and
 * {@link InputStream} as they are; a {@link Problem} as {@code application/problem+json}; all else
 * by the writer. {@code Content-Type} is set where the reply does not have it.
 */
public final class ReplySender {

  private final Contents contents;

  private ReplySender(Contents contents) {
    this.contents = contents;
  }

  /**
   * Returns a sender without a writer: it sends text, bytes and problem details.
   *
   * @return a sender that refuses other content
   */
  public static ReplySender plain() {
    return new ReplySender(
        new Contents(
            "application/octet-stream", ReplySender::refuse, new ProblemJson(ReplySender::refuse)));
  }

  /**
   * Returns a sender that writes other content, and what is inside of problem details, as JSON.
   *
   * @param writer writes JSON in UTF-8, as {@code objectMapper::writeValueAsBytes} does
   * @return a sender
   */
  public static ReplySender json(ContentWriter writer) {
    Objects.requireNonNull(writer, "writer");
    return new ReplySender(new Contents("application/json", writer, new ProblemJson(writer)));
  }

  /**
   * Returns a sender that writes other content in a format of your own.
   *
   * @param mediaType the {@code Content-Type} of what is written, as in {@code "application/cbor"}
   * @param writer writes the content
   * @return a sender
   * @throws IllegalArgumentException if {@code mediaType} is no media type
   */
  public static ReplySender of(String mediaType, ContentWriter writer) {
    return new ReplySender(
        new Contents(
            MediaRange.type("Content-Type", mediaType),
            Objects.requireNonNull(writer, "writer"),
            new ProblemJson(ReplySender::refuse)));
  }

  /**
   * Sends a reply. Content is written before anything is sent, so that a failure leaves the server
   * free to send something else.
   *
   * @param reply what to send
   * @param sink where to
   * @throws IOException if the connection or the content fails
   * @throws IllegalArgumentException if there is no way to write the content
   */
  public void send(Reply reply, ReplySink sink) throws IOException {
    ReplyMessage message = contents.message(reply, sink.method());
    ReplyObservers.show(reply, message, sink.method());
    sink.send(message);
  }

  private static byte[] refuse(Object content) {
    throw new IllegalArgumentException(
        "no writer for content of " + content.getClass() + ": make the sender by json(writer)");
  }
}
