package dev.responds.processor.reference;

import dev.responds.processor.http.Status;
import dev.responds.processor.http.StatusRegistry;
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

  private final HeaderFields fields;

  HeaderExamples(StatusRegistry registry) {
    fields = new HeaderFields(registry);
  }

  /** Returns the fields of a status, with a value of this API's where one is declared. */
  List<HeaderExample> of(Status status, List<Context.Sighting> sightings) {
    List<HeaderExample> examples = new ArrayList<>();
    status.mandatory().forEach(name -> examples.add(example(name, status, sightings, true)));
    status.recommended().forEach(name -> examples.add(example(name, status, sightings, false)));
    return examples;
  }

  private HeaderExample example(
      String name, Status status, List<Context.Sighting> sightings, boolean mandatory) {
    String value =
        sightings.stream()
            .map(sighting -> fields.value(name, sighting.endpoint(), sighting.response()))
            .filter(known -> !known.isEmpty())
            .findFirst()
            .orElseGet(() -> general(name, status));
    return new HeaderExample(name, value, mandatory);
  }

  private String general(String name, Status status) {
    return values
        .find("field." + name + "." + status.code())
        .orElseGet(() -> values.get("field." + name));
  }
}
