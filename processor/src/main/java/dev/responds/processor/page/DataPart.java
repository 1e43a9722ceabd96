package dev.responds.processor.page;

import dev.responds.contract.json.JsonObject;
import dev.responds.processor.page.view.DataSection;
import dev.responds.processor.page.view.FieldLine;
import dev.responds.processor.page.view.Texts;
import dev.responds.processor.page.view.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Arranges the types of what is sent, each once, by their names. */
final class DataPart {

  private final OperationBook book;
  private final SchemaWords words;
  private final FieldTable table;

  DataPart(Texts texts, OperationBook book) {
    this.book = book;
    this.words = new SchemaWords(texts);
    this.table = new FieldTable(texts, book);
  }

  List<DataSection> arrange() {
    Map<String, DataSection> sections = new TreeMap<>();
    for (String name : book.schemas().names()) {
      sections.put(name, section(name, OperationBook.member(book.schemas(), name)));
    }
    return new ArrayList<>(sections.values());
  }

  private DataSection section(String name, JsonObject schema) {
    List<FieldLine> fields = table.arrange(schema);
    return new DataSection(
        SchemaWords.anchor(name),
        name,
        Marked.paragraphs(schema.getString("description", "")),
        fields.isEmpty() ? words.type(schema) : TypeName.UNKNOWN,
        fields.isEmpty() ? words.limits(schema) : List.of(),
        fields);
  }
}
