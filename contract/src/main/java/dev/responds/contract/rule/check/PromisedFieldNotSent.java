package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.RegisteredFields;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.FoundResponse;
import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.NamedRule;
import dev.responds.contract.rule.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Reports a declared header field that the code of the endpoint sets on no way to the status. */
final class PromisedFieldNotSent extends NamedRule {

  /** Fields that servers, filters and frameworks set around the code of an endpoint. */
  private static final Set<String> SET_AROUND =
      Set.of(
          "age",
          "cache-control",
          "connection",
          "content-encoding",
          "content-language",
          "content-length",
          "content-type",
          "date",
          "expires",
          "keep-alive",
          "link",
          "pragma",
          "server",
          "server-timing",
          "set-cookie",
          "strict-transport-security",
          "transfer-encoding",
          "vary",
          "via");

  PromisedFieldNotSent() {
    super("promised-field-not-sent", Severity.WARNING, rfc(9110, "6.3"));
  }

  @Override
  public boolean needsCode() {
    return true;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    if (!subject.endpoint().proof().returnsAreKnown()) {
      return;
    }
    for (JudgedResponse judged : subject.responses()) {
      if (judged.sent() && judged.endpoint().outcome().carrier() == Carrier.RESPONSE) {
        check(judged, findings);
      }
    }
  }

  private void check(JudgedResponse judged, Consumer<Finding> findings) {
    List<FoundResponse> found = judged.found();
    int index = 0;
    for (HeaderField field : judged.response().headers()) {
      // A name that is misspelled, misspelled-field-name reports.
      if (!isSetAround(field.name())
          && RegisteredFields.meant(field.name()).isEmpty()
          && isMissing(field.name(), found)) {
        findings.accept(
            finding(
                    "",
                    level(),
                    citation(),
                    judged.response().entry("headers", index),
                    judged
                        .requestArguments()
                        .and("field", field.name())
                        .and("way", String.join(" -> ", found.get(0).way())))
                .about(judged.status()));
      }
      index++;
    }
  }

  /** Rate limits and the like come from gateways, cross-origin fields from filters. */
  private static boolean isSetAround(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return SET_AROUND.contains(lower)
        || lower.startsWith("x-")
        || lower.startsWith("access-control-")
        || lower.startsWith("ratelimit");
  }

  private static boolean isMissing(String field, List<FoundResponse> found) {
    for (FoundResponse response : found) {
      if (!response.complete() || response.sets(field)) {
        return false;
      }
    }
    return !found.isEmpty();
  }
}
