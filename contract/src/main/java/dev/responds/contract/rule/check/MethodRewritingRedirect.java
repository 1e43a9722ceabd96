package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.model.Sender;
import dev.responds.contract.rule.Exchange;
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

  MethodRewritingRedirect(StatusRegistry registry) {
    super("method-rewriting-redirect", Level.WARNING, rfc(9110, "15.4.3"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    boolean silent =
        exchange.taken().redirect() != Status.Redirect.MAY_BECOME_GET
            // A filter that sends to a login page wants the GET.
            || exchange.response().sender() == Sender.INFRASTRUCTURE
            // Forms have a rule of their own: prg-use-303.
            || FormPost.is(exchange.endpoint());
    if (silent || !exchange.answersOnly(AT_RISK)) {
      return Optional.empty();
    }
    return Optional.of(
        exchange.answersOnly(REWRITTEN)
            ? finding(exchange.value(), exchange.requestArguments())
            : finding("kept", Level.ADVICE, exchange.value(), exchange.requestArguments()));
  }
}
