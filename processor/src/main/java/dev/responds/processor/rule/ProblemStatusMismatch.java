package dev.responds.processor.rule;

import static dev.responds.processor.http.Citation.rfc;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Body;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.JavaType;
import dev.responds.processor.model.Level;
import java.util.Optional;

/** Reports problem details that name another status than the response that carries them. */
final class ProblemStatusMismatch extends ResponseRule {

  ProblemStatusMismatch(StatusRegistry registry) {
    super("problem-status-mismatch", Level.ERROR, rfc(9457, "3.1.2"), registry);
  }

  @Override
  Optional<Finding> look(Exchange exchange) {
    Body body = exchange.response().body();
    boolean same = body.problemStatus().orElse(exchange.status()) == exchange.status();
    return same || !exchange.registeredFinal()
        ? Optional.empty()
        : Optional.of(
            finding(
                exchange.response().source().at("body"),
                exchange.arguments(
                    body.type().map(JavaType::display).orElse(""),
                    Integer.toString(body.problemStatus().orElseThrow()))));
  }
}
