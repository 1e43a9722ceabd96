package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports content of an endpoint that answers HEAD alone. */
final class BodyOnHead extends ResponseRule {

  BodyOnHead(StatusRegistry registry) {
    super("body-on-head", Level.ERROR, rfc(9110, "9.3.2"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
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
        exchange.requestArguments().and("type", type.map(JavaType::display).orElse("")));
  }
}
