package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Capability;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;
import java.util.Set;

/** Reports the answers to a range request where nothing reads the range. */
final class RangeStatusWithoutRange extends ResponseRule {

  private static final int PARTIAL = 206;
  private static final int UNSATISFIABLE = 416;

  /** On others no range is read at all: partial-on-non-get. */
  private static final Set<HttpMethod> RANGE_READS = Set.of(HttpMethod.GET, HttpMethod.QUERY);

  RangeStatusWithoutRange() {
    super("range-status-without-range", Severity.ADVICE, rfc(9110, "14.2"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    int status = judged.status();
    boolean speaks =
        (status == PARTIAL || status == UNSATISFIABLE)
            && judged.answersOnly(RANGE_READS)
            && judged.response().sender() != Sender.INFRASTRUCTURE
            && !mayBeRanged(judged.endpoint());
    return speaks ? Optional.of(finding(judged)) : Optional.empty();
  }

  /** Content that is not known may be one that the framework cuts by itself. */
  private static boolean mayBeRanged(Endpoint endpoint) {
    return endpoint.traits().ranged()
        || endpoint.outcome().payload().kind() == Body.Kind.UNKNOWN
        || endpoint.mayRead("Range");
  }

  private Finding finding(JudgedResponse judged) {
    String reading = judged.endpoint().handler().framework().reading("Range");
    return finding(
        variant(judged),
        level(),
        judged.value(),
        judged.requestArguments().and("reading", reading));
  }

  /** Jakarta REST, which gave the variants their names, cuts no content by itself. */
  private static String variant(JudgedResponse judged) {
    boolean cuts = judged.endpoint().handler().framework().has(Capability.CUTS_RANGES);
    if (judged.status() == PARTIAL) {
      return cuts ? "" : "jakarta";
    }
    return cuts ? "unsatisfiable" : "jakarta-unsatisfiable";
  }
}
