package dev.responds.processor.rule;

import static dev.responds.processor.http.Citation.rfc;

import dev.responds.processor.http.Citation;
import dev.responds.processor.http.HttpMethod;
import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Carrier;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import java.util.List;
import java.util.Optional;

/** Reports Content-Range where it is missing, and where it has no meaning. */
final class ContentRangeContract extends ResponseRule {

  private static final String FIELD = "Content-Range";

  private static final Citation NEITHER = rfc(9110, "14.4");

  ContentRangeContract(StatusRegistry registry) {
    super("content-range-contract", Level.ERROR, rfc(9110, "15.3.7.1"), registry);
  }

  @Override
  Optional<Finding> look(Exchange exchange) {
    return switch (exchange.status()) {
      case 206 ->
          multipart(exchange)
              ? declared("multipart", level(), rfc(9110, "15.3.7.2"), exchange)
              : missing(level(), citation(), exchange);
      case 416 -> missing(Level.WARNING, rfc(9110, "15.5.17"), exchange);
      default ->
          exchange.registeredFinal()
              ? declared("meaningless", Level.WARNING, NEITHER, exchange)
              : Optional.empty();
    };
  }

  private Optional<Finding> declared(
      String variant, Level weight, Citation section, Exchange exchange) {
    return exchange.response().declares(FIELD)
        ? Optional.of(
            finding(variant, weight, section, exchange.field(List.of(FIELD)), exchange.arguments()))
        : Optional.empty();
  }

  private Optional<Finding> missing(Level weight, Citation section, Exchange exchange) {
    return exchange.lacks(FIELD) && bySelf(exchange.endpoint())
        ? Optional.of(
            finding(
                MissingHeader.variant(exchange),
                weight,
                section,
                exchange.value(),
                MissingHeader.arguments(exchange, List.of(FIELD))))
        : Optional.empty();
  }

  /** Frameworks answer the ranges of a resource with all that belongs to it. */
  private static boolean bySelf(Endpoint endpoint) {
    boolean byFramework = endpoint.traits().ranged() || endpoint.carrier() == Carrier.PAYLOAD;
    // On any other method ranges cannot be answered at all: partial-on-non-get.
    boolean ranges =
        endpoint.methods().contains(HttpMethod.GET)
            || endpoint.methods().contains(HttpMethod.QUERY);
    return ranges && !byFramework;
  }

  private static boolean multipart(Exchange exchange) {
    return exchange
        .response()
        .value("Content-Type")
        .map(MediaTypes::byteRanges)
        .orElseGet(() -> onlyByteRanges(exchange.endpoint().produces()));
  }

  private static boolean onlyByteRanges(List<String> produces) {
    return !produces.isEmpty() && produces.stream().allMatch(MediaTypes::byteRanges);
  }
}
