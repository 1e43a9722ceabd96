package dev.responds.processor.rule;

import static dev.responds.processor.http.Citation.rfc;

import dev.responds.processor.http.HttpMethod;
import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Body;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Framework;
import dev.responds.processor.model.Level;
import dev.responds.processor.model.Sender;
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
  Optional<Finding> look(Exchange exchange) {
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
        || endpoint.payload().kind() == Body.Kind.UNKNOWN
        || endpoint.mayRead("Range");
  }

  private Finding finding(Exchange exchange) {
    String reading = RequestFields.reading("Range", exchange.endpoint());
    return finding(
        variant(exchange), level(), exchange.value(), exchange.requestArguments(reading));
  }

  /** Jakarta REST has no content that it cuts by itself. */
  private static String variant(Exchange exchange) {
    boolean jakarta = exchange.endpoint().framework() == Framework.JAKARTA;
    if (exchange.status() == PARTIAL) {
      return jakarta ? "jakarta" : "";
    }
    return jakarta ? "jakarta-unsatisfiable" : "unsatisfiable";
  }
}
