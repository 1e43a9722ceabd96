package dev.responds.reply;

import dev.responds.http.Problem;
import dev.responds.internal.MediaRange;
import dev.responds.internal.Printable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the content of a reply into bytes with a media type and a length. */
final class Contents {

  private static final String BYTES = "application/octet-stream";

  private final String mediaType;
  private final ContentWriter writer;
  private final ProblemJson problems;

  Contents(String mediaType, ContentWriter writer, ProblemJson problems) {
    this.mediaType = mediaType;
    this.writer = writer;
    this.problems = problems;
  }

  /** Returns the reply as it answers a request with that method. */
  ReplyMessage message(Reply reply, String method) throws IOException {
    Optional<Object> content = withoutContent(reply.status()) ? Optional.empty() : reply.content();
    if (content.isEmpty()) {
      // The answer to a HEAD has no content, whatever the length of the representation is.
      long length =
          method.equals("HEAD") ? declaredLength(reply).orElse(ReplyMessage.UNKNOWN_LENGTH) : 0L;
      return new ReplyMessage(reply.status(), fields(reply, Optional.empty()), length, null);
    }
    List<Header> headers = fields(reply, Optional.of(type(content.get())));
    if (content.get() instanceof InputStream stream) {
      return stream(reply, method, headers, stream);
    }
    byte[] bytes = bytes(reply, content.get());
    boolean sent = !method.equals("HEAD") && bytes.length > 0;
    return new ReplyMessage(
        reply.status(), headers, bytes.length, sent ? new ByteArrayInputStream(bytes) : null);
  }

  private static ReplyMessage stream(
      Reply reply, String method, List<Header> headers, InputStream stream) throws IOException {
    long length = declaredLength(reply).orElse(ReplyMessage.UNKNOWN_LENGTH);
    if (!method.equals("HEAD")) {
      return new ReplyMessage(reply.status(), headers, length, stream);
    }
    stream.close();
    return new ReplyMessage(reply.status(), headers, length, null);
  }

  private byte[] bytes(Reply reply, Object content) throws IOException {
    if (content instanceof byte[] bytes) {
      return bytes;
    }
    if (content instanceof CharSequence text) {
      return text.toString().getBytes(charset(reply));
    }
    return content instanceof Problem problem ? problems.write(problem) : writer.write(content);
  }

  private String type(Object content) {
    if (content instanceof byte[] || content instanceof InputStream) {
      return BYTES;
    }
    if (content instanceof CharSequence) {
      return "text/plain;charset=utf-8";
    }
    return content instanceof Problem ? "application/problem+json" : mediaType;
  }

  /** The fields of the reply without those of framing, and with a media type. */
  private static List<Header> fields(Reply reply, Optional<String> type) {
    List<Header> fields = new ArrayList<>(reply.headers());
    fields.removeIf(field -> field.name().equalsIgnoreCase("Content-Length"));
    fields.removeIf(field -> field.name().equalsIgnoreCase("Transfer-Encoding"));
    if (type.isPresent() && reply.header("Content-Type").isEmpty()) {
      fields.add(Header.of("Content-Type", type.get()));
    }
    return fields;
  }

  private static boolean withoutContent(int status) {
    return status == 204 || status == 205 || status == 304;
  }

  /** Only the author of a stream, or of a reply to HEAD, knows how long the content is. */
  private static Optional<Long> declaredLength(Reply reply) {
    return reply.header("Content-Length").map(Contents::length);
  }

  private static long length(String value) {
    try {
      long length = Long.parseLong(value);
      if (length >= 0) {
        return length;
      }
    } catch (NumberFormatException e) {
      // Said below, by the name of the field.
    }
    throw new IllegalArgumentException("Content-Length is no number of bytes: " + value);
  }

  private static Charset charset(Reply reply) {
    Optional<String> charset =
        reply.header("Content-Type").flatMap(type -> MediaRange.parameter(type, "charset"));
    if (charset.isEmpty()) {
      return StandardCharsets.UTF_8;
    }
    String name = charset.get();
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException(
          "Content-Type has an unknown charset: " + Printable.text(name), e);
    }
  }
}
