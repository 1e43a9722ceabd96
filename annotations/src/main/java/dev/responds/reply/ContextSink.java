package dev.responds.reply;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Calls the setters of a context. */
final class ContextSink implements ReplySink {

  private final String method;
  private final IntConsumer status;
  private final BiConsumer<String, String> header;
  private final Consumer<InputStream> content;

  ContextSink(
      String method,
      IntConsumer status,
      BiConsumer<String, String> header,
      Consumer<InputStream> content) {
    this.method = Objects.requireNonNull(method, "method");
    this.status = Objects.requireNonNull(status, "status");
    this.header = Objects.requireNonNull(header, "header");
    this.content = Objects.requireNonNull(content, "content");
  }

  @Override
  public String method() {
    return method;
  }

  @Override
  public void send(ReplyMessage message) {
    status.accept(message.status());
    setFields(message.headers());
    if (message.hasContent()) {
      content.accept(message.content());
    } else if (message.length() > 0) {
      header.accept("Content-Length", Long.toString(message.length()));
    }
  }

  private void setFields(List<Header> lines) {
    Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Header line : lines) {
      if (line.name().equalsIgnoreCase("Set-Cookie")) {
        header.accept(line.name(), line.value());
      } else {
        fields.merge(line.name(), line.value(), (some, more) -> some + ", " + more);
      }
    }
    fields.forEach(header);
  }
}
