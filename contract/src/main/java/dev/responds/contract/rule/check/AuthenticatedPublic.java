package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.CacheDirectives;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reports responses to authenticated callers that shared caches may give to others. */
final class AuthenticatedPublic extends ResponseRule {

  private static final String VARY = "Vary";

  AuthenticatedPublic() {
    super("authenticated-public", Severity.WARNING, rfc(9111, "3.5"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    boolean shareable =
        judged.success()
            && judged.endpoint().traits().access().restricted()
            && !perCaller(judged.response());
    return shareable
        ? CachePolicy.of(judged.response())
            .flatMap(CacheDirectives::sharing)
            .map(directive -> finding(directive, judged))
        : Optional.empty();
  }

  /** Returns whether Vary may keep the callers apart. */
  private static boolean perCaller(DeclaredResponse response) {
    String vary = response.value(VARY).orElse("*").toLowerCase(Locale.ROOT);
    return response.declares(VARY)
        && (vary.contains("*") || vary.contains("authorization") || vary.contains("cookie"));
  }

  private Finding finding(String directive, JudgedResponse judged) {
    return finding(
        judged.field(List.of(CachePolicy.CACHE_CONTROL)),
        judged.requestArguments().and("directive", directive));
  }
}
