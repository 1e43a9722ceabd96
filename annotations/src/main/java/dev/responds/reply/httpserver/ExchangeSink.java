package dev.responds.reply.httpserver;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.responds.reply.Header;
import dev.responds.reply.ReplyMessage;
import dev.responds.reply.ReplySink;
import java.io.IOException;
import java.util.Objects;

/** The response to one exchange of {@link com.sun.net.httpserver.HttpServer}, which it closes. */
public final class ExchangeSink implements ReplySink {

  private static final long NO_CONTENT = -1;
  private static final long CHUNKED = 0;

  private final HttpExchange exchange;

  /**
   * Answers that exchange.
   *
   * @param exchange nothing of its response is sent yet
   */
  public ExchangeSink(HttpExchange exchange) {
    this.exchange = Objects.requireNonNull(exchange, "exchange");
  }

  @Override
  public String method() {
    return exchange.getRequestMethod();
  }

  @Override
  public void send(ReplyMessage message) throws IOException {
    try (exchange) {
      addFields(message);
      exchange.sendResponseHeaders(message.status(), length(message));
      if (message.hasContent()) {
        message.writeTo(exchange.getResponseBody());
      }
    }
  }

  private void addFields(ReplyMessage message) {
    Headers headers = exchange.getResponseHeaders();
    for (Header field : message.headers()) {
      headers.add(field.name(), field.value());
    }
    // Of a HEAD the server wants to be told by the field, of all else by the argument.
    if (method().equals("HEAD") && message.tellsLength()) {
      headers.set("Content-Length", Long.toString(message.length()));
    }
  }

  private static long length(ReplyMessage message) {
    if (!message.hasContent()) {
      return NO_CONTENT;
    }
    return message.length() > 0 ? message.length() : CHUNKED;
  }
}
