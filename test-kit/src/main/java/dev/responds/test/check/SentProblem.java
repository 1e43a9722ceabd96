package dev.responds.test.check;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonParser;
import dev.responds.contract.json.MalformedJsonException;
import dev.responds.test.exchange.Exchange;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Problem details as they were sent (RFC 9457 §3.1).
 *
 * @param type the type; {@code about:blank} if there is none
 * @param status the member {@code status}
 */
record SentProblem(String type, OptionalInt status) {

  private static final String BLANK = "about:blank";

  /** Returns the problem of a response, if it has one that was looked at. */
  static Optional<SentProblem> of(Exchange exchange) {
    boolean json =
        exchange
            .mediaType()
            .map(type -> MediaTypes.type(type).equals("application/problem+json"))
            .orElse(false);
    if (!json || exchange.content().text().isEmpty()) {
      return Optional.empty();
    }
    try {
      JsonObject problem = JsonParser.object(exchange.content().text());
      Integer status = problem.getInteger("status");
      return Optional.of(
          new SentProblem(
              problem.getString("type", BLANK),
              status == null ? OptionalInt.empty() : OptionalInt.of(status)));
    } catch (MalformedJsonException e) {
      return Optional.empty();
    }
  }
}
