package dev.responds.test.servlet;

import dev.responds.test.exchange.Answerer;
import dev.responds.test.record.Aside;
import dev.responds.test.record.Ongoing;
import dev.responds.test.record.Recorder;
import dev.responds.test.record.ResponseLog;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Records each response of a servlet container, once: whatever forwards, error dispatches and
 * asynchronous dispatches lead to it. It has to stand before all other filters.
 */
public final class RecordingFilter implements Filter {

  private final ResponseLog recorder;
  private final Function<HttpServletRequest, Answerer> answerers;
  private final String context;

  /** Tests of an environment that counts as well have two of these filters. */
  private final String attribute;

  /**
   * Makes it.
   *
   * @param recorder takes what was sent
   * @param answerers tells who has answered
   * @param context what tells the application from others
   */
  public RecordingFilter(
      ResponseLog recorder, Function<HttpServletRequest, Answerer> answerers, String context) {
    this.recorder = recorder;
    this.answerers = answerers;
    this.context = context;
    this.attribute = RecordingFilter.class.getName() + "." + System.identityHashCode(recorder);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest http
        && response instanceof HttpServletResponse answer) {
      filter(http, answer, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Trace known = (Trace) request.getAttribute(attribute);
    DispatcherType type = request.getDispatcherType();
    boolean inside = type == DispatcherType.FORWARD || type == DispatcherType.INCLUDE;
    Trace trace = known == null ? Aside.get(() -> begin(request)) : known;
    if (trace == null) {
      chain.doFilter(request, response);
      return;
    }
    if (known != null && inside) {
      Aside.run(() -> trace.answeredBy(request));
      chain.doFilter(request, response);
      return;
    }
    RecordingResponse recording = recording(response);
    trace.dispatched(recording == null ? new RecordingResponse(response) : recording);
    boolean returned = false;
    try {
      chain.doFilter(request, trace.response());
      returned = true;
    } finally {
      if (returned) {
        Aside.run(() -> trace.returned(request, type));
      } else {
        Aside.run(() -> trace.thrown(request, type));
      }
    }
  }

  private Trace begin(HttpServletRequest request) {
    Ongoing begun = recorder.begin(request.getHeader(Recorder.FIELD), context);
    Trace trace = new Trace(recorder, begun, request, answerers);
    request.setAttribute(attribute, trace);
    return trace;
  }

  /** An asynchronous dispatch may come with the response that it began with. */
  private static @Nullable RecordingResponse recording(ServletResponse response) {
    ServletResponse one = response;
    while (one instanceof ServletResponseWrapper wrapper) {
      if (one instanceof RecordingResponse recording) {
        return recording;
      }
      one = wrapper.getResponse();
    }
    return null;
  }
}
