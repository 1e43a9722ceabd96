package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.Status;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.StatusAnnotation;
import dev.responds.contract.rule.AnnotationRule;
import java.util.Optional;

/** Reports reason phrases that are meant to tell the client something. */
final class ReasonPhraseCarriesMeaning extends AnnotationRule {

  ReasonPhraseCarriesMeaning() {
    super("reason-phrase-carries-meaning", Severity.WARNING, rfc(9112, "4"));
  }

  @Override
  protected Optional<Finding> look(StatusAnnotation annotation, Optional<Status> interpreted) {
    String reason = annotation.reason();
    return reason.isBlank() || standard(reason, interpreted)
        ? Optional.empty()
        : Optional.of(
            finding(
                "",
                level(),
                citation(),
                annotation.source().around().at("reason"),
                arguments(interpreted).and("phrase", reason)));
  }

  private static boolean standard(String reason, Optional<Status> interpreted) {
    return interpreted.isPresent() && interpreted.get().reason().equalsIgnoreCase(reason.strip());
  }
}
