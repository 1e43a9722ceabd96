package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.FieldWords;
import dev.responds.contract.http.FieldWords.Slip;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/**
 * Reports words in declared values that are one slip away from a registered one. What is not
 * registered may be an extension, and is no slip as such.
 */
final class MisspelledFieldValue extends ResponseRule {

  private static final String MEDIA_TYPE = "mediaType";

  MisspelledFieldValue() {
    super("misspelled-field-value", Severity.WARNING, rfc(9110, "5.5"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    DeclaredResponse response = judged.response();
    Optional<Slip> ofType = slip(new HeaderField("Content-Type", response.mediaType()));
    if (ofType.isPresent()) {
      return Optional.of(
          finding(judged, "type", response.at(MEDIA_TYPE), "Content-Type", ofType.get()));
    }
    int index = 0;
    for (HeaderField field : response.headers()) {
      Optional<Slip> slip = slip(field);
      if (slip.isPresent()) {
        Source entry = response.entry("headers", index);
        return Optional.of(finding(judged, "", entry, field.name(), slip.get()));
      }
      index++;
    }
    return Optional.empty();
  }

  private static Optional<Slip> slip(HeaderField field) {
    return field.value().flatMap(value -> FieldWords.slip(field.name(), value));
  }

  private Finding finding(
      JudgedResponse judged, String variant, Source place, String field, Slip slip) {
    return finding(
        variant,
        level(),
        slip.citation(),
        place,
        judged
            .arguments()
            .and("field", field)
            .and("written", slip.written())
            .and("meant", slip.meant())
            .and("corrected", slip.corrected()));
  }
}
