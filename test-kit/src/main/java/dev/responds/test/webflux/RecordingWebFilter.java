package dev.responds.test.webflux;

import dev.responds.test.exchange.Content;
import dev.responds.test.exchange.Exchange;
import dev.responds.test.exchange.FieldLines;
import dev.responds.test.exchange.RequestPath;
import dev.responds.test.exchange.SeenContent;
import dev.responds.test.handler.HandlerMethods;
import dev.responds.test.record.Aside;
import dev.responds.test.record.Ongoing;
import dev.responds.test.record.Recorder;
import dev.responds.test.record.ResponseLog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Records each response of WebFlux. What answers exceptions behind all filters, such as the error
 * page, writes to the response that they were given, so that the head is taken when it is sent.
 */
public final class RecordingWebFilter implements WebFilter, Ordered {

  private static final int OK = 200;

  private final ResponseLog recorder;
  private final String context;

  /**
   * Makes it.
   *
   * @param recorder takes what was sent
   * @param context what tells the application from others
   */
  public RecordingWebFilter(ResponseLog recorder, String context) {
    this.recorder = recorder;
    this.context = context;
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Ongoing begun = Aside.get(() -> begin(exchange));
    if (begun == null) {
      return chain.filter(exchange);
    }
    Response response = new Response(exchange, begun);
    // Behind the filters nobody sees the decorator: then only the head is known.
    exchange
        .getResponse()
        .beforeCommit(
            () -> {
              Aside.run(response::headSent);
              return Mono.empty();
            });
    return chain
        .filter(exchange.mutate().response(response).build())
        .doOnCancel(() -> Aside.run(() -> recorder.abandon(begun)));
  }

  private Ongoing begin(ServerWebExchange exchange) {
    return recorder.begin(exchange.getRequest().getHeaders().getFirst(Recorder.FIELD), context);
  }

  /** A response that passes everything on. */
  private final class Response extends ServerHttpResponseDecorator {

    private final ServerWebExchange exchange;
    private final Ongoing begun;
    private final SeenContent seen = new SeenContent();
    private volatile boolean written;
    private volatile boolean completed;

    Response(ServerWebExchange exchange, Ongoing begun) {
      super(exchange.getResponse());
      this.exchange = exchange;
      this.begun = begun;
    }

    /** Content is looked at on its way, so that its end is the end. */
    void headSent() {
      if (completed) {
        recorder.end(begun, recorded(Content.NONE));
      } else if (written && isProblem()) {
        begun.soFar(recorded(Content.SOME));
      } else {
        recorder.end(begun, recorded(written ? Content.SOME : Content.UNKNOWN));
      }
    }

    private boolean isProblem() {
      String type = getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
      return type != null && type.startsWith("application/problem+json");
    }

    @Override
    public Mono<Void> setComplete() {
      completed = true;
      return super.setComplete();
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
      written = true;
      // A server knows the length of what comes at once, and writes it as it is.
      Publisher<? extends DataBuffer> looked =
          body instanceof Mono<?>
              ? Mono.from(body).doOnNext(part -> Aside.run(() -> look(part)))
              : Flux.from(body).doOnNext(part -> Aside.run(() -> look(part)));
      return super.writeWith(looked).doFinally(signal -> Aside.run(this::bodySent));
    }

    /** What fails before its first part is not sent: an error page comes in its place. */
    private void bodySent() {
      if (getDelegate().isCommitted()) {
        recorder.end(begun, recorded(content()));
      } else {
        written = false;
        seen.clear();
      }
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
      written = true;
      return super.writeAndFlushWith(body);
    }

    private Content content() {
      return exchange.getRequest().getMethod().name().equals("HEAD")
          ? Content.UNKNOWN
          : seen.content();
    }

    private void look(DataBuffer buffer) {
      int length = Math.min(buffer.readableByteCount(), Content.LIMIT + 1);
      byte[] bytes = new byte[isProblem() ? length : Math.min(length, 1)];
      int position = buffer.readPosition();
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = buffer.getByte(position + i);
      }
      seen.add(bytes, 0, bytes.length, getHeaders().getFirst(HttpHeaders.CONTENT_TYPE));
    }

    private Exchange recorded(Content content) {
      ServerHttpRequest request = exchange.getRequest();
      HttpStatusCode status = getStatusCode();
      return new Exchange(
          request.getMethod().name(),
          List.of(RequestPath.decoded(request.getPath().pathWithinApplication().value())),
          HandlerMethods.answerer(
              exchange.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)),
          status == null ? OK : status.value(),
          fields(getDelegate()),
          content);
    }
  }

  private static FieldLines fields(ServerHttpResponse response) {
    Map<String, List<String>> fields = new HashMap<>();
    response.getHeaders().forEach((name, values) -> fields.put(name, new ArrayList<>(values)));
    return FieldLines.of(fields);
  }
}
