package dev.responds.processor.rule;

import static dev.responds.processor.http.Citation.rfc;

import dev.responds.processor.http.HttpMethod;
import dev.responds.processor.http.Status;
import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import dev.responds.processor.model.Sender;
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
  Optional<Finding> look(Exchange exchange) {
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
