package dev.responds.test.handler;

import dev.responds.test.exchange.Answerer;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;

/** Handlers of Spring, in our words. */
public final class HandlerMethods {

  private HandlerMethods() {}

  /** Returns who a handler is; null if none was found for the request. */
  public static Answerer answerer(@Nullable Object handler) {
    if (handler instanceof HandlerMethod called) {
      return new Answerer.OfMethod(
          ClassUtils.getUserClass(called.getBeanType()), called.getMethod());
    }
    return handler == null ? Answerer.UNKNOWN : Answerer.OTHER;
  }
}
