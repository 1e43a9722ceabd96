package dev.responds.reply.servlet;

import dev.responds.reply.Header;
import dev.responds.reply.ReplyMessage;
import dev.responds.reply.ReplySink;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** The response of a servlet. What filters have added to it stays. */
public final class ServletSink implements ReplySink {

  private final String method;
  private final HttpServletResponse response;

  /**
   * Answers that request.
   *
   * @param request the request
   * @param response its response, not committed yet
   */
  public ServletSink(HttpServletRequest request, HttpServletResponse response) {
    this.method = request.getMethod();
    this.response = Objects.requireNonNull(response, "response");
  }

  @Override
  public String method() {
    return method;
  }

  @Override
  public void send(ReplyMessage message) throws IOException {
    response.setStatus(message.status());
    for (Header field : message.headers()) {
      add(field);
    }
    if (message.tellsLength()) {
      response.setContentLengthLong(message.length());
    }
    if (message.hasContent()) {
      message.writeTo(response.getOutputStream());
    }
  }

  /** Containers keep the media type apart from other fields. */
  private void add(Header field) {
    if (field.name().equalsIgnoreCase("Content-Type")) {
      response.setContentType(field.value());
    } else {
      response.addHeader(field.name(), field.value());
    }
  }
}
