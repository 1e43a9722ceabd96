package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.Status;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports responses that depend on request fields, and do not say so to caches. */
final class NegotiatedWithoutVary extends ResponseRule {

  private static final String FIELD = "Vary";

  private static final Set<HttpMethod> CACHED = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  /** Request fields that content is chosen by. */
  private static final List<String> SELECTING =
      List.of("Accept", "Accept-Encoding", "Accept-Language", "Prefer", "User-Agent");

  NegotiatedWithoutVary() {
    super("negotiated-without-vary", Severity.OFF, rfc(9110, "12.5.5"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    boolean cached =
        judged.success()
            && judged.interpreted().content()
            && judged.interpreted().caching() == Status.Caching.HEURISTIC
            && judged.answersOnly(CACHED)
            && judged.sent()
            && !judged.response().declares(FIELD)
            && !CachePolicy.unstored(judged.response());
    if (!cached) {
      return Optional.empty();
    }
    List<String> selecting = selecting(judged.endpoint());
    return selecting.isEmpty() ? Optional.empty() : Optional.of(finding(judged, selecting));
  }

  private static List<String> selecting(Endpoint endpoint) {
    List<String> fields = new ArrayList<>();
    for (String field : SELECTING) {
      if (endpoint.reads(field) || (field.equals("Accept") && negotiates(endpoint))) {
        fields.add(field);
      }
    }
    return fields;
  }

  /** Problem details are for failures, so beside them there is nothing to choose. */
  private static boolean negotiates(Endpoint endpoint) {
    int types = 0;
    for (String type : endpoint.routing().produces()) {
      if (!MediaTypes.problem(type)) {
        types++;
      }
    }
    return types > 1;
  }

  private Finding finding(JudgedResponse judged, List<String> selecting) {
    String field = FIELD + ": " + String.join(", ", selecting);
    return finding(judged.value(), MissingHeader.arguments(judged, List.of(field)));
  }
}
