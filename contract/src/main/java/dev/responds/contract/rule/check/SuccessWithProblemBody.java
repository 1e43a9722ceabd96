package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.FrameworkStatus;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports problem details with a status that says that all went well. */
final class SuccessWithProblemBody extends ResponseRule {

  SuccessWithProblemBody() {
    super("success-with-problem-body", Severity.WARNING, rfc(9205, "4.6"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    boolean contradicts =
        judged.success()
            // Its members may have failed.
            && judged.status() != 207
            && judged.interpreted().content()
            && !FrameworkStatus.replaces(judged.endpoint(), judged.response())
            && (problem(judged) || written(judged));
    return contradicts
        ? Optional.of(finding(judged.response().at("body"), judged.requestArguments()))
        : Optional.empty();
  }

  /** What a response object carries is inferred, and beside failures it may be theirs alone. */
  private static boolean problem(JudgedResponse judged) {
    Endpoint endpoint = judged.endpoint();
    Body body = judged.response().body();
    return body.problem()
        && !(endpoint.outcome().carrier() == Carrier.RESPONSE
            && body.equals(endpoint.outcome().payload())
            && endpoint.responses().stream().anyMatch(SuccessWithProblemBody::ownFailure));
  }

  private static boolean ownFailure(DeclaredResponse response) {
    return response.status() >= 400 && response.sentByEndpoint();
  }

  /** The framework takes the media type of a plain payload from the mapping. */
  private static boolean written(JudgedResponse judged) {
    Endpoint endpoint = judged.endpoint();
    return judged.bare()
        && judged.sent()
        && judged.response().body().hasContent()
        && !endpoint.routing().produces().isEmpty()
        && endpoint.routing().produces().stream().allMatch(MediaTypes::problem);
  }
}
