package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.Level;
import dev.responds.contract.model.Sender;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;
import java.util.Set;

/** Reports the answers to a range request where nothing reads the range. */
final class RangeStatusWithoutRange extends ResponseRule {

  private static final int PARTIAL = 206;
  private static final int UNSATISFIABLE = 416;

  /** On others no range is read at all: partial-on-non-get. */
  private static final Set<HttpMethod> RANGE_READS = Set.of(HttpMethod.GET, HttpMethod.QUERY);

  RangeStatusWithoutRange(StatusRegistry registry) {
    super("range-status-without-range", Level.ADVICE, rfc(9110, "14.2"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    int status = exchange.status();
    boolean speaks =
        (status == PARTIAL || status == UNSATISFIABLE)
            && exchange.answersOnly(RANGE_READS)
            && exchange.response().sender() != Sender.INFRASTRUCTURE
            && !mayBeRanged(exchange.endpoint());
    return speaks ? Optional.of(finding(exchange)) : Optional.empty();
  }

  /** Content that is not known may be one that the framework cuts by itself. */
  private static boolean mayBeRanged(Endpoint endpoint) {
    return endpoint.traits().ranged()
        || endpoint.outcome().payload().kind() == Body.Kind.UNKNOWN
        || endpoint.mayRead("Range");
  }

  private Finding finding(Exchange exchange) {
    String reading = RequestFields.reading("Range", exchange.endpoint());
    return finding(
        variant(exchange),
        level(),
        exchange.value(),
        exchange.requestArguments().and("reading", reading));
  }

  /** Jakarta REST has no content that it cuts by itself. */
  private static String variant(Exchange exchange) {
    boolean jakarta = exchange.endpoint().handler().framework() == Framework.JAKARTA;
    if (exchange.status() == PARTIAL) {
      return jakarta ? "jakarta" : "";
    }
    return jakarta ? "jakarta-unsatisfiable" : "unsatisfiable";
  }
}
