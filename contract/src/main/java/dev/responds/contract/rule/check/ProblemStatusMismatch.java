package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports problem details that name another status than the response that carries them. */
final class ProblemStatusMismatch extends ResponseRule {

  ProblemStatusMismatch(StatusRegistry registry) {
    super("problem-status-mismatch", Level.ERROR, rfc(9457, "3.1.2"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    Body body = exchange.response().body();
    boolean same = body.problemStatus().orElse(exchange.status()) == exchange.status();
    return same || !exchange.registeredFinal()
        ? Optional.empty()
        : Optional.of(
            finding(
                exchange.response().source().at("body"),
                exchange
                    .arguments()
                    .and("type", body.type().map(JavaType::display).orElse(""))
                    .and("said", Integer.toString(body.problemStatus().orElseThrow()))));
  }
}
