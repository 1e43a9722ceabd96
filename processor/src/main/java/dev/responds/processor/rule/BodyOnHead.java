package dev.responds.processor.rule;

import static dev.responds.processor.http.Citation.rfc;

import dev.responds.processor.http.HttpMethod;
import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Body;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.JavaType;
import dev.responds.processor.model.Level;
import java.util.Optional;

/** Reports content of an endpoint that answers HEAD alone. */
final class BodyOnHead extends ResponseRule {

  BodyOnHead(StatusRegistry registry) {
    super("body-on-head", Level.ERROR, rfc(9110, "9.3.2"), registry);
  }

  @Override
  Optional<Finding> look(Exchange exchange) {
    boolean carried =
        exchange.endpoint().only(HttpMethod.HEAD)
            && exchange.registeredFinal()
            && exchange.taken().content()
            && exchange.response().onMethod()
            && exchange.sent()
            && ownContent(exchange);
    return carried ? Optional.of(finding(exchange)) : Optional.empty();
  }

  /** The content of the team's errors holds for every method, and nobody wrote it down here. */
  private static boolean ownContent(Exchange exchange) {
    Body body = exchange.response().body();
    boolean ofPolicy =
        exchange.status() >= 400 && body.equals(exchange.endpoint().policy().errorBody());
    return body.present() && !ofPolicy;
  }

  private Finding finding(Exchange exchange) {
    Optional<JavaType> type = exchange.response().body().type();
    return finding(
        type.isPresent() ? "" : "problem",
        level(),
        exchange.response().source().at("body"),
        exchange.requestArguments(type.map(JavaType::display).orElse("")));
  }
}
