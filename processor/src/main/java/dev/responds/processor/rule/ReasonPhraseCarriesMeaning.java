package dev.responds.processor.rule;

import static dev.responds.processor.http.Citation.rfc;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import dev.responds.processor.model.StatusAnnotation;
import java.util.Optional;

/** Reports reason phrases that are meant to tell the client something. */
final class ReasonPhraseCarriesMeaning extends AnnotationRule {

  ReasonPhraseCarriesMeaning(StatusRegistry registry) {
    super("reason-phrase-carries-meaning", Level.WARNING, rfc(9112, "4"), registry);
  }

  @Override
  Optional<Finding> look(StatusAnnotation annotation) {
    String reason = annotation.reason();
    return reason.isBlank() || standard(annotation)
        ? Optional.empty()
        : Optional.of(
            finding(
                "",
                level(),
                citation(),
                annotation.source().at("reason"),
                arguments(annotation, reason)));
  }

  private boolean standard(StatusAnnotation annotation) {
    return annotation.status().isPresent()
        && registry()
            .interpret(annotation.status().getAsInt())
            .reason()
            .equalsIgnoreCase(annotation.reason().strip());
  }
}
