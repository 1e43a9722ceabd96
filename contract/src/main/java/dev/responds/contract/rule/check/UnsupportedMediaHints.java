package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.Level;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;

/** Reports a 415 that does not say, or not clearly, what would have been accepted. */
final class UnsupportedMediaHints extends ResponseRule {

  private static final String CODINGS = "Accept-Encoding";
  private static final String PATCHES = "Accept-Patch";
  private static final List<String> MEDIA_TYPES =
      List.of("Accept", PATCHES, "Accept-Post", "Accept-Query");

  UnsupportedMediaHints(StatusRegistry registry) {
    super("unsupported-media-hints", Level.ADVICE, rfc(9110, "15.5.16"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    // The generated type has a factory for either cause, and each takes its own field.
    if (exchange.status() != 415 || exchange.endpoint().outcome().carrier() == Carrier.GENERATED) {
      return Optional.empty();
    }
    boolean codings = exchange.response().declares(CODINGS);
    List<String> mediaTypes = exchange.declared(MEDIA_TYPES);
    if (codings) {
      return mediaTypes.isEmpty() ? Optional.empty() : Optional.of(ambiguous(exchange, mediaTypes));
    }
    if (!bySelf(exchange)) {
      return Optional.empty();
    }
    if (exchange.endpoint().only(HttpMethod.PATCH)) {
      return exchange.lacks(PATCHES) ? Optional.of(patch(exchange)) : Optional.empty();
    }
    return mediaTypes.isEmpty() ? Optional.of(silent(exchange)) : Optional.empty();
  }

  /** Frameworks refuse a type that they have no reader for by themselves, and name the others. */
  private static boolean bySelf(Exchange exchange) {
    Endpoint endpoint = exchange.endpoint();
    boolean byFramework =
        endpoint.handler().framework() == Framework.SPRING
            && (!endpoint.routing().consumes().isEmpty() || endpoint.reads(Parameter.Kind.CONTENT));
    return exchange.response().onMethod()
        && exchange.sent()
        && endpoint.outcome().carrier() != Carrier.PAYLOAD
        && !byFramework;
  }

  private Finding ambiguous(Exchange exchange, List<String> mediaTypes) {
    return finding(
        "coding",
        Level.WARNING,
        rfc(9110, "12.5.3"),
        exchange.field(List.of(CODINGS)),
        exchange.arguments().and("fields", String.join(", ", mediaTypes)));
  }

  private Finding patch(Exchange exchange) {
    return finding(
        "patch",
        Level.WARNING,
        rfc(5789, "2.2"),
        exchange.value(),
        MissingHeader.arguments(exchange, List.of(PATCHES)));
  }

  private Finding silent(Exchange exchange) {
    return finding(
        "",
        level(),
        exchange.value(),
        MissingHeader.arguments(exchange, List.of(field(exchange.endpoint()))));
  }

  private static String field(Endpoint endpoint) {
    return endpoint.only(HttpMethod.QUERY) ? "Accept-Query" : "Accept";
  }
}
