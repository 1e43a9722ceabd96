package dev.responds.processor.page;

import dev.responds.contract.catalog.EndpointIndex;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.text.Translations;
import dev.responds.contract.util.FragmentText;
import dev.responds.processor.page.view.HeaderSection;
import dev.responds.processor.page.view.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Arranges the header fields that responses have, each once, with what it tells. */
final class HeaderPart {

  // Values are of no language.
  private final Translations values =
      Translations.of("/dev/responds/processor/page/fields", Locale.ROOT);

  private final Context context;
  private final HeaderFieldPart fields;

  HeaderPart(Context context) {
    this.context = context;
    this.fields = new HeaderFieldPart(context.registry());
  }

  /** Returns the anchor of a field, whatever the case of its letters. */
  static String anchor(String name) {
    return "field=" + FragmentText.of(name.toLowerCase(Locale.ROOT), "");
  }

  List<HeaderSection> arrange() {
    Map<String, HeaderSection> sections = new TreeMap<>();
    for (EndpointIndex.Entry entry : context.endpoints()) {
      for (DeclaredResponse response : entry.endpoint().responses()) {
        for (String name : fields.names(entry.endpoint(), response)) {
          String id = anchor(name);
          HeaderSection known = sections.get(id);
          if (known == null || known.example().isEmpty()) {
            sections.put(id, section(id, name, fields.value(name, entry.endpoint(), response)));
          }
        }
      }
    }
    return new ArrayList<>(sections.values());
  }

  private HeaderSection section(String id, String name, String value) {
    Optional<String> meaning = context.texts().find("header." + name);
    return new HeaderSection(
        id,
        name,
        Prose.of(meaning.orElse("")),
        value.isEmpty() ? values.find("field." + name).orElse("") : value);
  }
}
