package dev.responds.sample;

import dev.responds.RuleLevel;
import dev.responds.Severity;
import dev.responds.StatusPolicy;
import dev.responds.sample.accounts.NotSignedIn;
import org.springframework.http.ProblemDetail;

/**
 * What this team agreed on: the statuses in use, how to sign in, what errors are, which rules are
 * strict.
 */
@StatusPolicy(
    allow = {
      200, 201, 202, 204, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 406, 409, 412, 415, 500,
      503
    },
    challenge = NotSignedIn.CHALLENGE,
    errorBody = ProblemDetail.class,
    levels = @RuleLevel(rule = "missing-location-201", severity = Severity.ERROR))
final class OrderServicePolicy {

  private OrderServicePolicy() {}
}
