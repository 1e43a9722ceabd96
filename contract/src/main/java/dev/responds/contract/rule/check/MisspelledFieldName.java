package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.RegisteredFields;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;

/** Reports declared header fields whose name is one slip away from a registered one. */
final class MisspelledFieldName extends ResponseRule {

  MisspelledFieldName() {
    super("misspelled-field-name", Severity.WARNING, rfc(9110, "5.1"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    for (HeaderField field : judged.response().headers()) {
      Optional<String> meant = RegisteredFields.meant(field.name());
      if (meant.isPresent() && !judged.response().declares(meant.get())) {
        return Optional.of(
            finding(
                judged.field(List.of(field.name())),
                judged.arguments().and("field", field.name()).and("meant", meant.get())));
      }
    }
    return Optional.empty();
  }
}
