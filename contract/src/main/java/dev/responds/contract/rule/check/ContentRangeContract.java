package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;

/** Reports Content-Range where it is missing, and where it has no meaning. */
final class ContentRangeContract extends ResponseRule {

  private static final String FIELD = "Content-Range";

  private static final Citation NEITHER = rfc(9110, "14.4");

  ContentRangeContract() {
    super("content-range-contract", Severity.ERROR, rfc(9110, "15.3.7.1"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    return switch (judged.status()) {
      case 206 ->
          multipart(judged)
              ? declared("multipart", level(), rfc(9110, "15.3.7.2"), judged)
              : missing(level(), citation(), judged);
      case 416 -> missing(Severity.WARNING, rfc(9110, "15.5.17"), judged);
      default ->
          judged.registeredFinal()
              ? declared("meaningless", Severity.WARNING, NEITHER, judged)
              : Optional.empty();
    };
  }

  private Optional<Finding> declared(
      String variant, Severity weight, Citation section, JudgedResponse judged) {
    return judged.response().declares(FIELD)
        ? Optional.of(
            finding(variant, weight, section, judged.field(List.of(FIELD)), judged.arguments()))
        : Optional.empty();
  }

  private Optional<Finding> missing(Severity weight, Citation section, JudgedResponse judged) {
    return judged.lacks(FIELD) && bySelf(judged.endpoint())
        ? Optional.of(
            finding(
                MissingHeader.variant(judged),
                weight,
                section,
                judged.value(),
                MissingHeader.arguments(judged, List.of(FIELD))))
        : Optional.empty();
  }

  /** Frameworks answer the ranges of a resource with all that belongs to it. */
  private static boolean bySelf(Endpoint endpoint) {
    boolean byFramework =
        endpoint.traits().ranged() || endpoint.outcome().carrier() == Carrier.PAYLOAD;
    // On any other method ranges cannot be answered at all: partial-on-non-get.
    boolean ranges =
        endpoint.routing().methods().contains(HttpMethod.GET)
            || endpoint.routing().methods().contains(HttpMethod.QUERY);
    return ranges && !byFramework;
  }

  private static boolean multipart(JudgedResponse judged) {
    return judged
        .response()
        .mediaType()
        .map(MediaTypes::byteRanges)
        .orElseGet(() -> onlyByteRanges(judged.endpoint().routing().produces()));
  }

  private static boolean onlyByteRanges(List<String> produces) {
    return !produces.isEmpty() && produces.stream().allMatch(MediaTypes::byteRanges);
  }
}
