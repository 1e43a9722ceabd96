package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Capability;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;

/** Reports a 415 that does not say, or not clearly, what would have been accepted. */
final class UnsupportedMediaHints extends ResponseRule {

  private static final String CODINGS = "Accept-Encoding";
  private static final String PATCHES = "Accept-Patch";
  private static final List<String> MEDIA_TYPES =
      List.of("Accept", PATCHES, "Accept-Post", "Accept-Query");

  UnsupportedMediaHints() {
    super("unsupported-media-hints", Severity.ADVICE, rfc(9110, "15.5.16"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    // The generated type has a factory for either cause, and each takes its own field.
    if (judged.status() != 415 || judged.endpoint().outcome().carrier() == Carrier.GENERATED) {
      return Optional.empty();
    }
    boolean codings = judged.response().declares(CODINGS);
    List<String> mediaTypes = judged.declared(MEDIA_TYPES);
    if (codings) {
      return mediaTypes.isEmpty() ? Optional.empty() : Optional.of(ambiguous(judged, mediaTypes));
    }
    if (!bySelf(judged)) {
      return Optional.empty();
    }
    if (judged.endpoint().only(HttpMethod.PATCH)) {
      return judged.lacks(PATCHES) ? Optional.of(patch(judged)) : Optional.empty();
    }
    return mediaTypes.isEmpty() ? Optional.of(silent(judged)) : Optional.empty();
  }

  /** Frameworks refuse a type that they have no reader for by themselves, and name the others. */
  private static boolean bySelf(JudgedResponse judged) {
    Endpoint endpoint = judged.endpoint();
    boolean byFramework =
        endpoint.handler().framework().has(Capability.REFUSES_UNREADABLE_CONTENT)
            && (!endpoint.routing().consumes().isEmpty() || endpoint.reads(Parameter.Kind.CONTENT));
    return judged.response().onMethod()
        && judged.sent()
        && endpoint.outcome().carrier() != Carrier.PAYLOAD
        && !byFramework;
  }

  private Finding ambiguous(JudgedResponse judged, List<String> mediaTypes) {
    return finding(
        "coding",
        Severity.WARNING,
        rfc(9110, "12.5.3"),
        judged.field(List.of(CODINGS)),
        judged.arguments().and("fields", String.join(", ", mediaTypes)));
  }

  private Finding patch(JudgedResponse judged) {
    return finding(
        "patch",
        Severity.WARNING,
        rfc(5789, "2.2"),
        judged.value(),
        MissingHeader.arguments(judged, List.of(PATCHES)));
  }

  private Finding silent(JudgedResponse judged) {
    return finding(
        "",
        level(),
        judged.value(),
        MissingHeader.arguments(judged, List.of(field(judged.endpoint()))));
  }

  private static String field(Endpoint endpoint) {
    return endpoint.only(HttpMethod.QUERY) ? "Accept-Query" : "Accept";
  }
}
