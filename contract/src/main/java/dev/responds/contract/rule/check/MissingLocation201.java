package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports a 201 to POST that does not say where the new resource is. */
final class MissingLocation201 extends ResponseRule {

  private static final Set<HttpMethod> SERVER_CHOOSES_URI = Set.of(HttpMethod.POST);

  MissingLocation201() {
    super("missing-location-201", Severity.WARNING, rfc(9110, "9.3.3"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    boolean missing =
        judged.status() == 201
            && judged.answersOnly(SERVER_CHOOSES_URI)
            && judged.lacks("Location");
    return missing ? Optional.of(finding(judged)) : Optional.empty();
  }

  private Finding finding(JudgedResponse judged) {
    Arguments arguments = MissingHeader.arguments(judged, List.of("Location"));
    return finding(MissingHeader.variant(judged), level(), judged.value(), arguments);
  }
}
