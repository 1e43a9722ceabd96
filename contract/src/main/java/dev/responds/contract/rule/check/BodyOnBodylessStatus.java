package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.FrameworkStatus;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports content on a final status that cannot have any. */
final class BodyOnBodylessStatus extends ResponseRule {

  BodyOnBodylessStatus(StatusRegistry registry) {
    super("body-on-bodyless-status", Level.ERROR, rfc(9110, "6.4.1"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    if (!exchange.registeredFinal() || exchange.taken().content()) {
      return Optional.empty();
    }
    Body body = sent(exchange);
    return body.present() ? Optional.of(finding(exchange, body)) : Optional.empty();
  }

  /** What the method returns goes out with the status that the framework sends. */
  private static Body sent(Exchange exchange) {
    Body declared = exchange.response().body();
    boolean returned =
        FrameworkStatus.of(exchange.endpoint()).orElse(-1) == exchange.status()
            && exchange.response().onMethod();
    return !declared.present() && returned ? exchange.endpoint().outcome().payload() : declared;
  }

  private Finding finding(Exchange exchange, Body body) {
    Arguments arguments =
        exchange.arguments().and("type", body.type().map(JavaType::display).orElse(""));
    String variant = body.type().isPresent() ? "" : "problem";
    return finding(variant, level(), exchange.response().source().at("body"), arguments);
  }
}
