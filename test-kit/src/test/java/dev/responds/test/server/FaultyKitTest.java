package dev.responds.test.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.test.exchange.Answerer;
import dev.responds.test.exchange.Exchange;
import dev.responds.test.record.Ongoing;
import dev.responds.test.record.ResponseLog;
import dev.responds.test.servlet.RecordingFilter;
import dev.responds.test.webflux.RecordingWebFilter;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

/** A kit that is broken itself leaves responses as they are. */
class FaultyKitTest {

  private enum Fault {
    AT_THE_BEGINNING,
    AT_THE_END,
    OF_A_CLASS
  }

  private record FaultyLog(Fault fault) implements ResponseLog {

    @Override
    public Ongoing begin(@Nullable String named, String context) {
      if (fault == Fault.AT_THE_BEGINNING) {
        throw new IllegalStateException("seeded");
      }
      return Ongoing.ofNoTest();
    }

    @Override
    public void end(Ongoing begun, Exchange exchange) {
      if (fault == Fault.OF_A_CLASS) {
        throw new NoClassDefFoundError("seeded");
      }
      throw new IllegalStateException("seeded");
    }

    @Override
    public void abandon(Ongoing begun) {
      throw new IllegalStateException("seeded");
    }
  }

  @SuppressWarnings("serial")
  private static final class Orders extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.setStatus(202);
      response.getWriter().print("here");
    }
  }

  private static MockHttpServletResponse answer(Filter filter) throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    new MockFilterChain(new Orders(), filter)
        .doFilter(new MockHttpServletRequest("GET", "/orders"), response);
    return response;
  }

  @ParameterizedTest
  @EnumSource
  void servletsAnswerAllTheSame(Fault fault) throws Exception {
    MockHttpServletResponse response =
        answer(new RecordingFilter(new FaultyLog(fault), request -> Answerer.UNKNOWN, ""));

    assertThat(response.getStatus()).isEqualTo(202);
    assertThat(response.getContentAsString()).isEqualTo("here");
  }

  @ParameterizedTest
  @EnumSource
  void whoeverCannotTellWhoAnswersChangesNothing(Fault fault) throws Exception {
    MockHttpServletResponse response =
        answer(
            new RecordingFilter(
                new FaultyLog(fault),
                request -> {
                  throw new IllegalStateException("seeded");
                },
                ""));

    assertThat(response.getStatus()).isEqualTo(202);
    assertThat(response.getContentAsString()).isEqualTo("here");
  }

  @ParameterizedTest
  @EnumSource
  void webFluxAnswersAllTheSame(Fault fault) {
    MockServerWebExchange exchange =
        MockServerWebExchange.from(MockServerHttpRequest.get("/orders"));

    new RecordingWebFilter(new FaultyLog(fault), "")
        .filter(exchange, recorded -> write(recorded.getResponse()))
        .block();

    assertThat(exchange.getResponse().getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
    assertThat(exchange.getResponse().getBodyAsString().block()).isEqualTo("here");
  }

  private static Mono<Void> write(ServerHttpResponse response) {
    response.setStatusCode(HttpStatus.ACCEPTED);
    byte[] content = "here".getBytes(StandardCharsets.UTF_8);
    return response.writeWith(Mono.just(response.bufferFactory().wrap(content)));
  }
}
