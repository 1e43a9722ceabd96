package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.NamedRule;
import dev.responds.contract.rule.Subject;
import java.util.StringJoiner;
import java.util.function.Consumer;

/** Reports endpoints without any declaration in an API that declares others. */
final class EndpointUndeclared extends NamedRule {

  EndpointUndeclared() {
    super("endpoint-undeclared", Severity.ADVICE, rfc(9110, "15"));
  }

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    Endpoint endpoint = subject.endpoint();
    boolean declared = endpoint.isDeclared() || endpoint.traits().documented().open();
    if (!subject.amongDeclared() || declared || endpoint.handler().abstractMethod()) {
      return;
    }
    StringJoiner sent = new StringJoiner(", ");
    for (int status : endpoint.proof().statuses()) {
      sent.add(Integer.toString(status));
    }
    findings.accept(
        finding(
            sent.length() == 0 ? "" : "found",
            level(),
            citation(),
            endpoint.handler().source(),
            Arguments.of("request", endpoint.request()).and("sent", sent.toString())));
  }
}
