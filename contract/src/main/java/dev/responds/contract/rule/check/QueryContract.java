package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.NamedRule;
import dev.responds.contract.rule.OwnDeclarations;
import dev.responds.contract.rule.Subject;
import java.util.Set;
import java.util.function.Consumer;

/** Reports what an endpoint for QUERY lacks, and successes that QUERY does not have. */
final class QueryContract extends NamedRule {

  /** 201 is reported by created-on-noncreating-method, 203 is of proxies. */
  private static final Set<Integer> SUCCESSES_OF_OTHERS = Set.of(205, 208, 226);

  QueryContract() {
    super("query-contract", Severity.WARNING, rfc(10008, "2"));
  }

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    Endpoint endpoint = subject.endpoint();
    if (!endpoint.only(HttpMethod.QUERY)) {
      return;
    }
    OwnDeclarations own = subject.own();
    if (own.meantAsWhole() && !own.stub() && own.lacks(400, 415)) {
      findings.accept(found("", own.place(), Arguments.of("request", endpoint.request())));
    }
    for (JudgedResponse judged : subject.responses()) {
      if (judged.response().onMethod() && SUCCESSES_OF_OTHERS.contains(judged.status())) {
        findings.accept(success(judged));
      }
    }
  }

  private Finding success(JudgedResponse judged) {
    return found("success", judged.value(), judged.requestArguments()).about(judged.status());
  }

  private Finding found(String variant, Source place, Arguments arguments) {
    return finding(variant, level(), citation(), place, arguments);
  }
}
