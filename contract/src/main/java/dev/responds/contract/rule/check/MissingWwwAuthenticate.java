package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.FoundResponse;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;

/**
 * Reports a 401 without a challenge, where no policy supplies one, or where code sends it without:
 * the challenge of a policy goes out with what builders make, and with nothing else.
 */
final class MissingWwwAuthenticate extends ResponseRule {

  private static final String FIELD = "WWW-Authenticate";

  MissingWwwAuthenticate() {
    super("missing-www-authenticate", Severity.ERROR, rfc(9110, "11.6.1"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    if (judged.status() != 401) {
      return Optional.empty();
    }
    return judged.endpoint().policy().challenge().isPresent() ? bare(judged) : undeclared(judged);
  }

  private Optional<Finding> bare(JudgedResponse judged) {
    for (FoundResponse found : judged.endpoint().proof().certain(judged.status())) {
      if (found.complete() && !found.sets(FIELD)) {
        return Optional.of(
            finding(
                "sent",
                Severity.WARNING,
                judged.value(),
                judged
                    .requestArguments()
                    .and("generated", judged.generatedType())
                    .and("way", String.join(" -> ", found.way()))));
      }
    }
    return Optional.empty();
  }

  private Optional<Finding> undeclared(JudgedResponse judged) {
    boolean fine = throwsChallenge(judged.endpoint()) || !judged.lacks(FIELD);
    return fine
        ? Optional.empty()
        : Optional.of(
            finding(
                MissingHeader.variant(judged),
                MissingHeader.level(level(), judged),
                judged.value(),
                MissingHeader.arguments(judged, List.of(FIELD))));
  }

  /** Exceptions about who the caller is carry a challenge, or their handlers add it. */
  private static boolean throwsChallenge(Endpoint endpoint) {
    for (ExceptionType thrown : endpoint.exceptions()) {
      if (thrown.kind() == ExceptionType.Kind.AUTHENTICATION) {
        return true;
      }
    }
    return false;
  }
}
