package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.model.StatusAnnotation;
import dev.responds.contract.rule.AnnotationRule;
import java.util.Optional;

/** Reports reason phrases that are meant to tell the client something. */
final class ReasonPhraseCarriesMeaning extends AnnotationRule {

  ReasonPhraseCarriesMeaning(StatusRegistry registry) {
    super("reason-phrase-carries-meaning", Level.WARNING, rfc(9112, "4"), registry);
  }

  @Override
  protected Optional<Finding> look(StatusAnnotation annotation) {
    String reason = annotation.reason();
    return reason.isBlank() || standard(annotation)
        ? Optional.empty()
        : Optional.of(
            finding(
                "",
                level(),
                citation(),
                annotation.source().at("reason"),
                arguments(annotation).and("phrase", reason)));
  }

  private boolean standard(StatusAnnotation annotation) {
    return annotation.status().isPresent()
        && registry()
            .interpret(annotation.status().getAsInt())
            .reason()
            .equalsIgnoreCase(annotation.reason().strip());
  }
}
