package dev.responds.test.jakarta;

import dev.responds.test.exchange.Content;
import dev.responds.test.exchange.Exchange;
import dev.responds.test.exchange.SeenContent;
import dev.responds.test.record.Aside;
import dev.responds.test.record.Ongoing;
import dev.responds.test.record.ResponseLog;
import dev.responds.test.record.SharedLog;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Looks at problem details on their way, and ends the record of their responses. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Priority(Integer.MIN_VALUE)
public final class JakartaContent implements WriterInterceptor {

  private final ResponseLog recorder = SharedLog.get();

  /** Made by the server. */
  public JakartaContent() {}

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    if (!(context.getProperty(JakartaRecorder.HEAD) instanceof Exchange head)
        || !(context.getProperty(JakartaRecorder.BEGUN) instanceof Ongoing begun)) {
      context.proceed();
      return;
    }
    SeenContent seen = new SeenContent();
    OutputStream out = context.getOutputStream();
    context.setOutputStream(new Seeing(out, seen));
    try {
      context.proceed();
    } finally {
      context.setOutputStream(out);
      Aside.run(() -> recorder.end(begun, withContent(head, seen.content())));
    }
  }

  private static Exchange withContent(Exchange head, Content content) {
    return new Exchange(
        head.method(), head.paths(), head.answerer(), head.status(), head.fields(), content);
  }

  /** Problem details on their way. */
  private static final class Seeing extends FilterOutputStream {
    private final SeenContent seen;

    Seeing(OutputStream out, SeenContent seen) {
      super(out);
      this.seen = seen;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      seen.add(new byte[] {(byte) b}, 0, 1, "application/problem+json");
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      seen.add(bytes, offset, length, "application/problem+json");
    }
  }
}
