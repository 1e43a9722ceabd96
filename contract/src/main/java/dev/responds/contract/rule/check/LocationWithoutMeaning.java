package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports Location on a status that HTTP gives it no meaning for. */
final class LocationWithoutMeaning extends ResponseRule {

  private static final String FIELD = "Location";

  /** 202 is in practice: the monitor of the work, as the examples of RFC 7240 have it. */
  private static final Set<Integer> WITH_MEANING =
      Set.of(201, 202, 300, 301, 302, 303, 305, 307, 308);

  LocationWithoutMeaning() {
    super("location-without-meaning", Severity.ADVICE, rfc(9110, "10.2.2"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    boolean fine =
        !judged.response().declares(FIELD)
            || WITH_MEANING.contains(judged.status())
            || !judged.registeredFinal()
            || resultOfQuery(judged);
    return fine
        ? Optional.empty()
        : Optional.of(finding(judged.field(List.of(FIELD)), judged.requestArguments()));
  }

  /** Location leads to the query as a resource that can be retrieved (RFC 10008 §2.4). */
  private static boolean resultOfQuery(JudgedResponse judged) {
    List<HttpMethod> methods = judged.endpoint().routing().methods();
    return judged.success() && (methods.isEmpty() || methods.contains(HttpMethod.QUERY));
  }
}
