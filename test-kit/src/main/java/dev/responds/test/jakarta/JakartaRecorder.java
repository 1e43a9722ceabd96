package dev.responds.test.jakarta;

import dev.responds.test.exchange.Answerer;
import dev.responds.test.exchange.Content;
import dev.responds.test.exchange.Exchange;
import dev.responds.test.exchange.FieldLines;
import dev.responds.test.exchange.RequestPath;
import dev.responds.test.record.Aside;
import dev.responds.test.record.Ongoing;
import dev.responds.test.record.Recorder;
import dev.responds.test.record.ResponseLog;
import dev.responds.test.record.SharedLog;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records each response of a server of Jakarta REST: the head behind all other filters; {@link
 * JakartaContent} looks at problem details on their way. Servers find both as services.
 */
@Provider
@PreMatching
@ConstrainedTo(RuntimeType.SERVER)
@Priority(Integer.MIN_VALUE)
public final class JakartaRecorder implements ContainerRequestFilter, ContainerResponseFilter {

  static final String BEGUN = JakartaRecorder.class.getName() + ".begun";
  static final String HEAD = JakartaRecorder.class.getName() + ".head";

  private final ResponseLog recorder = SharedLog.get();

  @Context private @Nullable ResourceInfo resource;

  /** Made by the server. */
  public JakartaRecorder() {}

  /** The test is whoever runs when the request comes; a response may end after it. */
  @Override
  public void filter(ContainerRequestContext request) {
    Aside.run(
        () ->
            request.setProperty(
                BEGUN, recorder.begin(request.getHeaderString(Recorder.FIELD), "")));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Aside.run(() -> record(request, response));
  }

  private void record(ContainerRequestContext request, ContainerResponseContext response) {
    Ongoing begun =
        request.getProperty(BEGUN) instanceof Ongoing known
            ? known
            : recorder.begin(request.getHeaderString(Recorder.FIELD), "");
    Content content = response.hasEntity() ? Content.SOME : Content.NONE;
    Exchange head =
        new Exchange(
            request.getMethod(),
            List.of("/" + RequestPath.decoded(path(request.getUriInfo()))),
            answerer(),
            response.getStatus(),
            fields(response),
            request.getMethod().equals("HEAD") ? Content.UNKNOWN : content);
    if (response.hasEntity() && isProblem(response.getMediaType())) {
      begun.soFar(head);
      request.setProperty(HEAD, head);
    } else {
      recorder.end(begun, head);
    }
  }

  /** Quarkus has no path with its escapes but in the whole address. */
  private static String path(UriInfo uri) {
    String path = uri.getRequestUri().getRawPath();
    String base = uri.getBaseUri().getRawPath();
    String relative = path.startsWith(base) ? path.substring(base.length()) : path;
    return relative.startsWith("/") ? relative.substring(1) : relative;
  }

  /** A server that has matched nothing has no method, and may have no proxy to ask. */
  private Answerer answerer() {
    ResourceInfo info = resource;
    try {
      Method method = info == null ? null : info.getResourceMethod();
      Class<?> type = info == null ? null : info.getResourceClass();
      return method == null || type == null
          ? Answerer.UNKNOWN
          : new Answerer.OfMethod(type, method);
    } catch (RuntimeException e) {
      return Answerer.UNKNOWN;
    }
  }

  private static FieldLines fields(ContainerResponseContext response) {
    Map<String, List<String>> fields = new HashMap<>(response.getStringHeaders());
    FieldLines lines = FieldLines.of(fields);
    MediaType type = response.getMediaType();
    return type == null || lines.has("Content-Type")
        ? lines
        : lines.with("Content-Type", type.toString());
  }

  private static boolean isProblem(@Nullable MediaType type) {
    return type != null
        && type.getType().equalsIgnoreCase("application")
        && type.getSubtype().equalsIgnoreCase("problem+json");
  }
}
