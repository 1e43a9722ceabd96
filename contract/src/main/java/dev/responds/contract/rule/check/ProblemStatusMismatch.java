package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports problem details that name another status than the response that carries them. */
final class ProblemStatusMismatch extends ResponseRule {

  ProblemStatusMismatch() {
    super("problem-status-mismatch", Severity.ERROR, rfc(9457, "3.1.2"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    Body body = judged.response().body();
    boolean same = body.problemStatus().orElse(judged.status()) == judged.status();
    return same || !judged.registeredFinal()
        ? Optional.empty()
        : Optional.of(
            finding(
                judged.response().at("body"),
                judged
                    .arguments()
                    .and("type", body.type().map(JavaType::display).orElse(""))
                    .and("said", Integer.toString(body.problemStatus().orElseThrow()))));
  }
}
