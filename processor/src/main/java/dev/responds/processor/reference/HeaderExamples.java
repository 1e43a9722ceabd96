package dev.responds.processor.reference;

import dev.responds.processor.http.Status;
import dev.responds.processor.reference.view.HeaderExample;
import dev.responds.processor.text.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows the header fields that belong to a status, each with a value that it could have. */
final class HeaderExamples {

  // Values are of no language.
  private final Translations values =
      Translations.of("/dev/responds/processor/reference/fields", Locale.ROOT);

  List<HeaderExample> of(Status status) {
    List<HeaderExample> examples = new ArrayList<>();
    status.mandatory().forEach(name -> examples.add(example(name, status, true)));
    status.recommended().forEach(name -> examples.add(example(name, status, false)));
    return examples;
  }

  private HeaderExample example(String name, Status status, boolean mandatory) {
    String value =
        values
            .find("field." + name + "." + status.code())
            .orElseGet(() -> values.get("field." + name));
    return new HeaderExample(name, value, mandatory);
  }
}
