package dev.responds.processor.rule;

import static dev.responds.processor.http.Citation.rfc;

import dev.responds.processor.http.Citation;
import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import java.util.function.Consumer;

/** Reports features of an endpoint that have a failure of their own, which it does not declare. */
final class FeatureStatusIncomplete extends NamedRule {

  private static final Citation IDEMPOTENCY_KEY =
      new Citation("draft-ietf-httpapi-idempotency-key-header", "");

  FeatureStatusIncomplete(StatusRegistry registry) {
    super("feature-status-incomplete", Level.ADVICE, rfc(6585, "4"), registry);
  }

  @Override
  public void check(Endpoint endpoint, Consumer<Finding> findings) {
    boolean keyed = endpoint.reads("Idempotency-Key");
    if (!endpoint.traits().rateLimited() && !keyed) {
      return;
    }
    Own own = new Own(endpoint, registry());
    if (!own.meantAsWhole()) {
      return;
    }
    if (endpoint.traits().rateLimited() && own.lacks(429)) {
      findings.accept(finding("", level(), own, 429));
    }
    if (keyed && own.lacks(400, 409, 422)) {
      findings.accept(finding("idempotency", Level.OFF, IDEMPOTENCY_KEY, own, 409));
    }
  }
}
