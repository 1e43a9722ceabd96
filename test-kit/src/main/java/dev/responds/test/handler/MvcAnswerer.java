package dev.responds.test.handler;

import dev.responds.test.exchange.Answerer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.web.servlet.HandlerMapping;

/** Who has answered, as Spring MVC leaves it with the request. */
public final class MvcAnswerer implements Function<HttpServletRequest, Answerer> {

  /** Made by the recorder's configuration. */
  public MvcAnswerer() {}

  @Override
  public Answerer apply(HttpServletRequest request) {
    return HandlerMethods.answerer(
        request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE));
  }
}
