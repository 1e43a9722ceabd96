package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.FieldCharacters;
import dev.responds.contract.http.FieldGrammar;
import dev.responds.contract.http.FieldGrammar.Form;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import dev.responds.contract.util.JavaLiteral;
import java.util.Optional;

/** Reports declared values that the grammar of their header field does not have. */
final class MalformedFieldValue extends ResponseRule {

  MalformedFieldValue() {
    super("malformed-field-value", Severity.ERROR, rfc(9110, "2.2"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    DeclaredResponse response = judged.response();
    int index = 0;
    for (HeaderField field : response.headers()) {
      // What no header field at all can carry is told before any rule looks.
      Optional<String> value = field.value().filter(FieldCharacters::isValue);
      Optional<Form> form = value.flatMap(text -> FieldGrammar.broken(field.name(), text));
      if (form.isPresent()) {
        Arguments arguments =
            judged
                .arguments()
                .and("field", field.name())
                .and("value", value.orElseThrow())
                .and("example", JavaLiteral.of(form.get().example()));
        Source entry = response.entry("headers", index);
        return Optional.of(finding("", level(), form.get().citation(), entry, arguments));
      }
      index++;
    }
    return Optional.empty();
  }
}
