package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.Status;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;
import java.util.Set;

/**
 * Reports redirects after which clients may send another method than the one they were asked by.
 */
final class MethodRewritingRedirect extends ResponseRule {

  private static final Set<HttpMethod> REWRITTEN = Set.of(HttpMethod.POST);
  private static final Set<HttpMethod> AT_RISK =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

  MethodRewritingRedirect() {
    super("method-rewriting-redirect", Severity.WARNING, rfc(9110, "15.4.3"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    boolean silent =
        judged.interpreted().redirect() != Status.Redirect.MAY_BECOME_GET
            // A filter that sends to a login page wants the GET.
            || judged.response().sender() == Sender.INFRASTRUCTURE
            // Forms have a rule of their own: prg-use-303.
            || FormPost.is(judged.endpoint());
    if (silent || !judged.answersOnly(AT_RISK)) {
      return Optional.empty();
    }
    return Optional.of(
        judged.answersOnly(REWRITTEN)
            ? finding(judged.value(), judged.requestArguments())
            : finding("kept", Severity.ADVICE, judged.value(), judged.requestArguments()));
  }
}
