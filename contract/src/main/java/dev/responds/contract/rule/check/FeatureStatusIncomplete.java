package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.Citation;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.NamedRule;
import dev.responds.contract.rule.OwnDeclarations;
import dev.responds.contract.rule.Subject;
import java.util.function.Consumer;

/** Reports features of an endpoint that have a failure of their own, which it does not declare. */
final class FeatureStatusIncomplete extends NamedRule {

  private static final Citation IDEMPOTENCY_KEY =
      new Citation("draft-ietf-httpapi-idempotency-key-header", "");

  FeatureStatusIncomplete() {
    super("feature-status-incomplete", Severity.ADVICE, rfc(6585, "4"));
  }

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    Endpoint endpoint = subject.endpoint();
    boolean keyed = endpoint.reads("Idempotency-Key");
    if (!endpoint.traits().rateLimited() && !keyed) {
      return;
    }
    OwnDeclarations own = subject.own();
    if (!own.meantAsWhole()) {
      return;
    }
    if (endpoint.traits().rateLimited() && own.lacks(429)) {
      findings.accept(finding("", level(), subject, 429));
    }
    if (keyed && own.lacks(400, 409, 422)) {
      findings.accept(finding("idempotency", Severity.OFF, IDEMPOTENCY_KEY, subject, 409));
    }
  }
}
