package dev.responds.test.record;

import dev.responds.test.exchange.Answerer;
import dev.responds.test.exchange.Content;
import dev.responds.test.exchange.Exchange;
import dev.responds.test.exchange.FieldLines;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;

/** What was sent, taken apart into types of the JDK, and put together again. */
final class ExchangeParts {

  private static final String UNKNOWN = "unknown";
  private static final String OTHER = "other";
  private static final String METHOD = "method";
  private static final String REPLY = "reply";

  private ExchangeParts() {}

  static Object[] of(Exchange exchange) {
    return new Object[] {
      exchange.method(),
      exchange.paths(),
      answerer(exchange.answerer()),
      exchange.status(),
      exchange.fields().asMap(),
      exchange.content().presence().name(),
      exchange.content().text()
    };
  }

  @SuppressWarnings("unchecked") // As it was taken apart above.
  static Exchange exchange(Object[] parts) {
    return new Exchange(
        (String) parts[0],
        (List<String>) parts[1],
        answerer((Object[]) parts[2]),
        (Integer) parts[3],
        FieldLines.of((Map<String, List<String>>) parts[4]),
        new Content(Content.Presence.valueOf((String) parts[5]), (String) parts[6]));
  }

  private static Object[] answerer(Answerer answerer) {
    if (answerer instanceof Answerer.OfMethod called) {
      return new Object[] {METHOD, called.type(), called.method()};
    }
    if (answerer instanceof Answerer.OfReply reply) {
      return new Object[] {REPLY, reply.name()};
    }
    return new Object[] {answerer instanceof Answerer.Other ? OTHER : UNKNOWN};
  }

  private static Answerer answerer(Object[] parts) {
    return switch ((String) parts[0]) {
      case METHOD -> new Answerer.OfMethod((Class<?>) parts[1], (Method) parts[2]);
      case REPLY -> new Answerer.OfReply((String) parts[1]);
      case OTHER -> Answerer.OTHER;
      default -> Answerer.UNKNOWN;
    };
  }
}
