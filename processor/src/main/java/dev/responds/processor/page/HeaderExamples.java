package dev.responds.processor.page;

import dev.responds.contract.catalog.ApiIndex;
import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.text.Translations;
import dev.responds.processor.page.view.HeaderExample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows the header fields that belong to a status, each with a value that it could have. */
final class HeaderExamples {

  // Values are of no language.
  private final Translations values =
      Translations.of("/dev/responds/processor/page/fields", Locale.ROOT);

  private final HeaderFieldPart fields;

  HeaderExamples(StatusRegistry registry) {
    fields = new HeaderFieldPart(registry);
  }

  /** Returns the fields of a status, with a value of this API's where one is declared. */
  List<HeaderExample> of(Status status, List<ApiIndex.Sighting> sightings) {
    List<HeaderExample> examples = new ArrayList<>();
    for (String name : status.mandatory()) {
      examples.add(new HeaderExample(name, value(name, status, sightings), true));
    }
    for (String name : status.recommended()) {
      examples.add(new HeaderExample(name, value(name, status, sightings), false));
    }
    return examples;
  }

  private String value(String name, Status status, List<ApiIndex.Sighting> sightings) {
    for (ApiIndex.Sighting sighting : sightings) {
      String known = fields.value(name, sighting.endpoint(), sighting.response());
      if (!known.isEmpty()) {
        return known;
      }
    }
    Optional<String> particular = values.find("field." + name + "." + status.code());
    return particular.isPresent() ? particular.get() : values.get("field." + name);
  }
}
