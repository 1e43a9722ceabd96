package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.FrameworkStatus;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Reports a success that is declared, while all that the code returns is understood, and none of it
 * is that status. Errors may come from around the code, and are left alone.
 */
final class ResponseNeverSent extends ResponseRule {

  ResponseNeverSent() {
    super("response-never-sent", Severity.WARNING, rfc(9110, "15.3"));
  }

  @Override
  public boolean needsCode() {
    return true;
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    Endpoint endpoint = judged.endpoint();
    boolean never =
        endpoint.proof().returnsAreKnown()
            && !endpoint.proof().responses().isEmpty()
            && !endpoint.proof().has(judged.status())
            && judged.success()
            && judged.response().onMethod()
            && judged.sent()
            && !FrameworkStatus.derived(endpoint, judged.status());
    return never ? Optional.of(finding(judged)) : Optional.empty();
  }

  private Finding finding(JudgedResponse judged) {
    StringJoiner sent = new StringJoiner(", ");
    for (int status : judged.endpoint().proof().statuses()) {
      sent.add(Integer.toString(status));
    }
    return finding(judged.value(), judged.requestArguments().and("sent", sent.toString()));
  }
}
