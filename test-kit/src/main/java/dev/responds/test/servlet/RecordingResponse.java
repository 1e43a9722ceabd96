package dev.responds.test.servlet;

import dev.responds.test.exchange.Content;
import dev.responds.test.exchange.FieldLines;
import dev.responds.test.exchange.SeenContent;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A response that passes everything on, and remembers whether there was content. */
final class RecordingResponse extends HttpServletResponseWrapper {

  private final SeenContent seen = new SeenContent();
  private final AtomicReference<@Nullable Runnable> headSent = new AtomicReference<>();
  private volatile boolean errorSent;
  private @Nullable ServletOutputStream stream;
  private @Nullable PrintWriter writer;

  RecordingResponse(HttpServletResponse response) {
    super(response);
  }

  /** Has this run once when the head is known to be sent, on the thread that has sent it. */
  void whenHeadIsSent(Runnable told) {
    headSent.set(told);
    tellIfHeadIsSent();
  }

  /** Has nothing run any more: somebody else will know of the end. */
  void forgetHead() {
    headSent.set(null);
  }

  /** Returns whether what is sent is problem details. */
  boolean isProblem() {
    return SeenContent.isProblem(getContentType());
  }

  private void tellIfHeadIsSent() {
    if (headSent.get() != null && isCommitted()) {
      Runnable told = headSent.getAndSet(null);
      if (told != null) {
        told.run();
      }
    }
  }

  boolean errorSent() {
    return errorSent;
  }

  Content content() {
    return seen.content();
  }

  /** Containers keep the media type apart from other fields. */
  FieldLines fields() {
    Map<String, Collection<String>> fields = new HashMap<>();
    for (String name : getHeaderNames()) {
      fields.put(name, getHeaders(name));
    }
    FieldLines lines = FieldLines.of(fields);
    String type = getContentType();
    return type == null || lines.has("Content-Type") ? lines : lines.with("Content-Type", type);
  }

  @Override
  public void flushBuffer() throws IOException {
    super.flushBuffer();
    tellIfHeadIsSent();
  }

  @Override
  public void sendError(int status) throws IOException {
    errorSent = true;
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    errorSent = true;
    super.sendError(status, message);
  }

  @Override
  public void reset() {
    super.reset();
    seen.clear();
    // Another kind of content may follow, in another encoding.
    stream = null;
    writer = null;
  }

  /** What was written before is dropped. */
  @Override
  public void sendRedirect(String location) throws IOException {
    super.sendRedirect(location);
    seen.clear();
  }

  @Override
  public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
    super.sendRedirect(location, status, clearBuffer);
    if (clearBuffer) {
      seen.clear();
    }
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    seen.clear();
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (stream == null) {
      stream = new Stream(super.getOutputStream());
    }
    return stream;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (writer == null) {
      writer = new Writer(super.getWriter());
    }
    return writer;
  }

  /** Bytes on their way. */
  private final class Stream extends ServletOutputStream {
    private final ServletOutputStream out;

    Stream(ServletOutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      seen.add(new byte[] {(byte) b}, 0, 1, getContentType());
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      seen.add(bytes, offset, length, getContentType());
    }

    @Override
    public void flush() throws IOException {
      out.flush();
      tellIfHeadIsSent();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }

    @Override
    public boolean isReady() {
      return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      out.setWriteListener(listener);
    }
  }

  /** Characters on their way. */
  private final class Writer extends PrintWriter {

    Writer(PrintWriter out) {
      super(out);
    }

    @Override
    public void flush() {
      super.flush();
      tellIfHeadIsSent();
    }

    @Override
    public void write(int character) {
      super.write(character);
      saw(String.valueOf((char) character));
    }

    @Override
    public void write(char[] characters, int offset, int length) {
      super.write(characters, offset, length);
      saw(new String(characters, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) {
      super.write(text, offset, length);
      saw(text.substring(offset, offset + length));
    }

    private void saw(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      seen.add(bytes, 0, bytes.length, getContentType());
    }
  }
}
