package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.NamedRule;
import dev.responds.contract.rule.Own;
import java.util.Set;
import java.util.function.Consumer;

/** Reports what an endpoint for QUERY lacks, and successes that QUERY does not have. */
final class QueryContract extends NamedRule {

  /** 201 is reported by created-on-noncreating-method, 203 is of proxies. */
  private static final Set<Integer> SUCCESSES_OF_OTHERS = Set.of(205, 208, 226);

  QueryContract(StatusRegistry registry) {
    super("query-contract", Level.WARNING, rfc(10008, "2"), registry);
  }

  @Override
  public void check(Endpoint endpoint, Consumer<Finding> findings) {
    if (!endpoint.only(HttpMethod.QUERY)) {
      return;
    }
    Own own = new Own(endpoint, registry());
    if (own.meantAsWhole() && !own.stub() && own.lacks(400, 415)) {
      findings.accept(found("", own.place(), Arguments.of("request", endpoint.request())));
    }
    endpoint.responses().stream()
        .filter(DeclaredResponse::onMethod)
        .filter(response -> SUCCESSES_OF_OTHERS.contains(response.status()))
        .map(response -> success(endpoint, response))
        .forEach(findings);
  }

  private Finding success(Endpoint endpoint, DeclaredResponse response) {
    Exchange exchange = new Exchange(endpoint, response, registry().interpret(response.status()));
    return found("success", exchange.value(), exchange.requestArguments()).about(exchange.status());
  }

  private Finding found(String variant, Source place, Arguments arguments) {
    return finding(variant, level(), citation(), place, arguments);
  }
}
