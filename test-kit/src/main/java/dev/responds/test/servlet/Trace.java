package dev.responds.test.servlet;

import dev.responds.test.exchange.Answerer;
import dev.responds.test.exchange.Content;
import dev.responds.test.exchange.Exchange;
import dev.responds.test.exchange.FieldLines;
import dev.responds.test.exchange.RequestPath;
import dev.responds.test.record.Aside;
import dev.responds.test.record.Ongoing;
import dev.responds.test.record.ResponseLog;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One request on its way through the dispatches of a container. */
final class Trace {

  private static final int SERVER_ERROR = 500;

  private final ResponseLog recorder;
  private final Ongoing begun;
  private final String method;
  private final List<String> paths;
  private final Function<HttpServletRequest, Answerer> answerers;
  private final boolean mock;
  private volatile Answerer answerer = Answerer.UNKNOWN;
  private volatile @Nullable RecordingResponse response;

  Trace(
      ResponseLog recorder,
      Ongoing begun,
      HttpServletRequest request,
      Function<HttpServletRequest, Answerer> answerers) {
    this.recorder = recorder;
    this.begun = begun;
    this.method = request.getMethod();
    this.paths = paths(request);
    this.answerers = answerers;
    // Spring's has no containers, and so nobody who would send an error page.
    this.mock = request.getServletContext().getClass().getSimpleName().contains("Mock");
  }

  /** What a servlet is mapped to may be a part of the path that the catalogue does not know. */
  private static List<String> paths(HttpServletRequest request) {
    List<String> paths = new ArrayList<>();
    String uri = request.getRequestURI();
    String context = request.getContextPath();
    String path = uri.startsWith(context) ? uri.substring(context.length()) : uri;
    paths.add(RequestPath.decoded(path.isEmpty() ? "/" : path));
    String inServlet = request.getPathInfo();
    if (inServlet != null && !request.getServletPath().isEmpty()) {
      paths.add(inServlet);
    }
    return paths;
  }

  void dispatched(RecordingResponse through) {
    through.forgetHead();
    response = through;
  }

  RecordingResponse response() {
    return Objects.requireNonNull(response);
  }

  /** The first who is known is whom the request was meant for; an error page comes after. */
  void answeredBy(HttpServletRequest request) {
    if (answerer == Answerer.UNKNOWN) {
      answerer = answerers.apply(request);
    }
  }

  /** A dispatch has returned. */
  void returned(HttpServletRequest request, DispatcherType type) {
    if (type != DispatcherType.ERROR) {
      answeredBy(request);
    }
    if (request.isAsyncStarted()) {
      request.getAsyncContext().addListener(new Completion());
      RecordingResponse open = response();
      open.whenHeadIsSent(() -> Aside.run(() -> headSent(open)));
    } else if (type != DispatcherType.ERROR && response().errorSent() && !mock) {
      begun.soFar(exchange(response().getStatus(), Content.UNKNOWN));
    } else {
      end();
    }
  }

  /**
   * A stream may stay open for as long as its client wants, and no test waits for it: what is
   * checked is there, but for problem details, which have an end.
   */
  private void headSent(RecordingResponse open) {
    if (!open.isProblem()) {
      begun.headSent(exchange(open.getStatus(), Content.UNKNOWN));
    }
  }

  /** A dispatch has failed: what was sent before stays; if nothing was, an error page follows. */
  void thrown(HttpServletRequest request, DispatcherType type) {
    if (type != DispatcherType.ERROR) {
      answeredBy(request);
    }
    if (response().isCommitted()) {
      end();
    } else if (mock) {
      recorder.abandon(begun);
    } else {
      begun.soFar(
          new Exchange(method, paths, answerer, SERVER_ERROR, FieldLines.NONE, Content.UNKNOWN));
    }
  }

  private void end() {
    boolean unseen = method.equals("HEAD") || (mock && response().errorSent());
    recorder.end(
        begun, exchange(response().getStatus(), unseen ? Content.UNKNOWN : response().content()));
  }

  private Exchange exchange(int status, Content content) {
    return new Exchange(method, paths, answerer, status, response().fields(), content);
  }

  /** Hears when an asynchronous response is over without another dispatch. */
  private final class Completion implements AsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
      Aside.run(Trace.this::end);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      // Completion, or a dispatch, follows.
    }

    @Override
    public void onError(AsyncEvent event) {
      // Completion, or a dispatch, follows.
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      event.getAsyncContext().addListener(this);
    }
  }
}
