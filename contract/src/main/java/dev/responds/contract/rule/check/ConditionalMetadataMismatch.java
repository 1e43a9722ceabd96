package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Capability;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;

/** Reports a 304 or 206 that leaves out what the 200 says about the stored response. */
final class ConditionalMetadataMismatch extends ResponseRule {

  ConditionalMetadataMismatch() {
    super("conditional-metadata-mismatch", Severity.ERROR, rfc(9110, "15.4.5"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    List<String> repeated = judged.interpreted().repeated();
    if (repeated.isEmpty() || judged.endpoint().outcome().carrier() == Carrier.PAYLOAD) {
      return Optional.empty();
    }
    List<String> missing =
        repeated.stream()
            .filter(field -> ofOk(judged.endpoint(), field))
            .filter(judged::lacks)
            .toList();
    return missing.isEmpty() || derived(judged, 206)
        ? Optional.empty()
        : Optional.of(finding(judged, missing));
  }

  private static boolean ofOk(Endpoint endpoint, String field) {
    return endpoint.responses().stream()
        .filter(DeclaredResponse::sentByEndpoint)
        .anyMatch(response -> response.status() == 200 && response.declares(field));
  }

  private Finding finding(JudgedResponse judged, List<String> missing) {
    return finding(
        "",
        derived(judged, 304) ? Severity.ADVICE : level(),
        judged.status() == 206 ? rfc(9110, "15.3.7") : citation(),
        judged.value(),
        MissingHeader.arguments(judged, missing));
  }

  /**
   * Returns whether the framework may make this status of the 200 that the code returns, header
   * fields and all: a 206 of a resource, and a 304 unless the code looks at the condition by
   * itself.
   */
  private static boolean derived(JudgedResponse judged, int status) {
    Endpoint endpoint = judged.endpoint();
    if (judged.status() != status
        || !endpoint.handler().framework().has(Capability.DERIVES_FROM_OK)) {
      return false;
    }
    return status == 206
        ? endpoint.traits().ranged()
        : !endpoint.reads("If-None-Match") && !endpoint.reads("If-Modified-Since");
  }
}
